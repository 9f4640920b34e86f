import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { WallScreen as Shows } from '../../shared/screen.ts'
import { hottest } from '../../shared/hottest.ts'
import { storyOn } from '../../shared/wall-turn.ts'
import { useMe } from '../access/me.tsx'
import { dropScreenToken, keptScreen } from '../access/screen-token.ts'
import { useTopic } from '../follow/hooks.ts'
import type { TopicView } from '../follow/view.ts'
import { MAIN_WALL } from '../story/wall-button.tsx'
import { useMinute } from '../ui/now.ts'
import { clock } from '../ui/zone.ts'
import { ownBuild } from './build.ts'
import { decideBanner } from './decide-banner.ts'
import { PairScreen, RevokedScreen } from './pair-screen.tsx'
import { useBeat } from './use-beat.ts'
import { useUntouched } from './use-untouched.ts'
import { WallBanner } from './wall-banner.tsx'
import { WallState } from './wall-state.tsx'
import { WallStory } from './wall-story.tsx'
import styles from './wall.module.css'
import { t } from '../words/t.ts'

/** Letters beyond which a title is set smaller, to stay on one line. */
const LONG_TITLE = 34

/** The desk gives out another client than this one. */
const reloadIfNew = (build: string): void => {
  if (build !== '' && ownBuild() !== '' && build !== ownBuild()) location.reload()
}

const putUpAgain = (): void => {
  dropScreenToken()
  location.reload()
}

/** A screen in the room: put up with a code, or opened by somebody of the desk. */
export function WallScreen() {
  const { me } = useMe()
  const { id = MAIN_WALL } = useParams({ strict: false })
  const screen = keptScreen()
  if (screen !== null && me.at === 'stranger') return <RevokedScreen again={putUpAgain} />
  if (screen === null && me.at === 'stranger') return <PairScreen />
  return <Wall id={screen?.wall ?? id} />
}

/** Read-only, and honest about its age. */
function Wall({ id }: { id: string }) {
  const view = useTopic(`wall:${id}`)
  useUntouched(view.state)
  const { at } = view.state
  if (at === 'refused' && view.state.code === 'unauthenticated' && keptScreen() !== null)
    return <RevokedScreen again={putUpAgain} />
  return (
    <main className={styles.wall} data-state={at}>
      {view.screen === null ? <Waiting view={view} /> : <Shown view={view} screen={view.screen} />}
    </main>
  )
}

function Waiting({ view }: { view: TopicView }) {
  return (
    <>
      <h1 className={styles.title}>On Record</h1>
      <WallState state={view.state} />
    </>
  )
}

/** Stays with a story until another is clearly hotter. */
function useShown(screen: Shows): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  const chosen = storyOn(screen.wall) ?? hottest(screen.stories, current)?.id ?? null
  if (chosen !== current) setCurrent(chosen)
  return chosen
}

function Shown({ view, screen }: { view: TopicView; screen: Shows }) {
  const now = useMinute()
  const storyId = useShown(screen)
  useBeat(screen.wall.id, view, storyId, reloadIfNew)
  const alert = decideBanner(screen.alerts, now)
  const story = screen.stories.find((s) => s.id === storyId)
  return (
    <>
      <header className={styles.top}>
        <h1 className={styles.title} data-long={(story?.title.length ?? 0) > LONG_TITLE || undefined}>
          {story?.title ?? 'On Record'}
        </h1>
        <time>{clock(now)}</time>
      </header>
      {alert !== null && <WallBanner alert={alert} elsewhere={alert.storyId !== storyId} />}
      {storyId === null ? (
        <p className={styles.quiet}>{t('No story is open. The first one will show here.')}</p>
      ) : (
        <WallStory key={storyId} id={storyId} />
      )}
      <footer className={styles.foot}>
        <b>{t('Next')}</b>
        <span className={styles.next}>
          {screen.stories
            .filter((s) => s.id !== storyId && s.state === 'open')
            .slice(0, 4)
            .map((s) => s.title)
            .join('  ·  ')}
        </span>
        <WallState state={view.state} />
      </footer>
    </>
  )
}
