import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Wall } from '../../shared/wall.ts'
import type { ScreenLine, WallLine } from '../../shared/wall-line.ts'
import { remove } from '../access/request.ts'
import { ActionButton } from '../action/action-button.tsx'
import { usePart } from '../follow/hooks.ts'
import { useShown } from '../saved/use-saved.ts'
import buttons from '../ui/button.module.css'
import { notify } from '../ui/notices.tsx'
import { useSecond } from '../ui/now.ts'
import { Refusal } from '../ui/refusal.tsx'
import { useAct } from '../ui/use-act.ts'
import { t } from '../words/t.ts'
import { healthOf, programmeWords, screenFacts, shownWords } from './wall-words.ts'
import { ProgrammeDialog } from './programme-dialog.tsx'
import { RemoveWall } from './remove-wall.tsx'
import styles from './walls-screen.module.css'

interface WallCardProps {
  line: WallLine
  build: string
  first: boolean
  again: () => void
}

/** A wall: what it shows and why, its remote, its screens. */
export function WallCard({ line: { wall, screens }, build, first, again }: WallCardProps) {
  const [setting, setSetting] = useState(false)
  const stories = usePart('desk', (view) => view.screen?.stories)
  const titleOf = (id: string): string => stories?.find((story) => story.id === id)?.title ?? t('a story')
  const { id: wallId } = wall
  const { q } = useShown(wall.programme.q, wall.programme.searchId)
  return (
    <article className={styles.wall} data-row data-wall={wallId} tabIndex={first ? 0 : -1} aria-label={wall.name}>
      <header>
        <h2>{wall.name}</h2>
        <Link to="/wall/$id" params={{ id: wallId }} className={buttons.plain}>
          {t('See it')}
        </Link>
      </header>
      <p className={styles.shows}>
        {wall.storyId === null || !titleOf(wall.storyId) ? (
          shownWords(wall, titleOf)
        ) : (
          <Link to="/story/$id" params={{ id: wall.storyId }}>
            {shownWords(wall, titleOf)}
          </Link>
        )}
        <small>{programmeWords({ ...wall, programme: { ...wall.programme, q } })}</small>
      </p>
      <Remote wall={wall} onSet={() => setSetting(true)} />
      {screens.length === 0 ? (
        <Bare wallId={wallId} again={again} />
      ) : (
        <ul className={styles.screens} aria-label={t('Screens of {wall}', { wall: wall.name })}>
          {screens.map((screen, at) => (
            <Screen key={screen.id ?? `browser ${at}`} screen={screen} build={build} again={again} />
          ))}
        </ul>
      )}
      {setting && (
        <ProgrammeDialog
          wall={wall}
          screens={screens.filter(({ id }) => id !== null)}
          onClose={() => setSetting(false)}
        />
      )}
    </article>
  )
}

/** Nothing shows it: it can go. */
function Bare({ wallId, again }: { wallId: string; again: () => void }) {
  const [failed, setFailed] = useState('')
  return (
    <div className={styles.acts}>
      <RemoveWall wallId={wallId} screens={[]} onDone={again} onFailed={setFailed} />
      <Refusal words={failed} />
    </div>
  )
}

function Remote({ wall, onSet }: { wall: Wall; onSet: () => void }) {
  const act = useAct()
  const { id: wallId } = wall
  return (
    <div className={styles.acts}>
      <ActionButton action="wall.previous" onClick={() => act({ name: 'turn-wall', args: { wallId, to: 'previous' } })}>
        {t('‹ Previous')}
      </ActionButton>
      <ActionButton action="wall.next" onClick={() => act({ name: 'turn-wall', args: { wallId, to: 'next' } })}>
        {t('Next ›')}
      </ActionButton>
      <ActionButton
        action="wall.hold"
        aria-pressed={wall.held}
        onClick={() => act({ name: 'hold-wall', args: { wallId, held: !wall.held } })}
      >
        {wall.held ? t('Let it go on') : t('Pin what it shows')}
      </ActionButton>
      <ActionButton action="wall.set" look="plain" onClick={onSet}>
        {t('Name and programme')}
      </ActionButton>
    </div>
  )
}

function Screen({ screen, build, again }: { screen: ScreenLine; build: string; again: () => void }) {
  const now = useSecond()
  const [sure, setSure] = useState(false)
  const revoke = async (): Promise<void> => {
    const answer = await remove(`/api/v1/wall-screens/${encodeURIComponent(screen.id ?? '')}`)
    if (!answer.ok) notify(answer.message, 'failed')
    again()
  }
  return (
    <li data-health={healthOf(screen, now)}>
      <span className={styles.screen}>
        <b>{screen.id === null ? t('In a browser') : screen.name}</b>
        <span>{screenFacts(screen, build, now).join(' · ')}</span>
      </span>
      {screen.id !== null && !sure && (
        <button type="button" className={buttons.plain} onClick={() => setSure(true)}>
          {t('Revoke')}
        </button>
      )}
      {sure && (
        <span className={styles.sure}>
          <button type="button" className={buttons.solid} onClick={() => void revoke()}>
            {t('Revoke it now')}
          </button>
          <button type="button" className={buttons.button} onClick={() => setSure(false)}>
            {t('Leave it')}
          </button>
        </span>
      )}
    </li>
  )
}
