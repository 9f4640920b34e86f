import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { WallLine } from '../../shared/wall-line.ts'
import { useMayEdit, useMe } from '../access/me.tsx'
import { ActionButton } from '../action/action-button.tsx'
import { Page } from '../ui/page.tsx'
import { PanelHead } from '../ui/panel-head.tsx'
import { StateView } from '../ui/state-view.tsx'
import { walkRows } from '../ui/walk-rows.ts'
import { t } from '../words/t.ts'
import { PairDialog } from './pair-dialog.tsx'
import { useWalls } from './use-walls.ts'
import { WallCard } from './wall-card.tsx'
import styles from './walls-screen.module.css'

/** W25: the walls of the house, for editors: what each shows, how its screens are doing, and its remote. */
export function WallsScreen() {
  const { me } = useMe()
  return (
    <Page label={t('Walls')}>
      {useMayEdit() ? (
        <ForEditors />
      ) : (
        <StateView
          state={
            me.at === 'asking' ? { at: 'loading' } : { at: 'empty', words: t('Walls are for editors and admins.') }
          }
        />
      )}
    </Page>
  )
}

function ForEditors() {
  const { code } = useSearch({ from: '/shell/walls' })
  const navigate = useNavigate()
  const { fetched, again } = useWalls()
  const [pairing, setPairing] = useState(false)
  const walls = fetched.value?.walls ?? []
  const hung = walls.filter(({ screens }) => screens.length > 0)
  const close = (): void => {
    setPairing(false)
    void navigate({ to: '/walls' })
    again()
  }
  return (
    <>
      <PanelHead words={t('Walls')} count={hung.length}>
        <ActionButton action="wall.pair" look="solid" shown onClick={() => setPairing(true)}>
          {t('Put up a screen')}
        </ActionButton>
      </PanelHead>
      <div className={styles.list} data-walk="main" onKeyDown={walkRows}>
        {fetched.at === 'loading' && <StateView state={{ at: 'loading' }} />}
        {fetched.at === 'error' && <StateView state={{ at: 'error', words: fetched.message, retry: again }} />}
        {fetched.at === 'stale' && (
          <p role="status" className={styles.stale}>
            {t('As it was last read: {why}', { why: fetched.message })}
          </p>
        )}
        {fetched.value !== null && walls.length === 0 && <StateView state={{ at: 'empty', words: <First /> }} />}
        {hung.map((line, at) => (
          <WallCard key={line.wall.id} line={line} build={fetched.value?.build ?? ''} first={at === 0} again={again} />
        ))}
        <Bare walls={walls.filter(({ screens }) => screens.length === 0)} alone={hung.length === 0} again={again} />
      </div>
      {(pairing || code !== undefined) && (
        <PairDialog code={code ?? ''} walls={walls.map(({ wall }) => wall)} onClose={close} />
      )}
    </>
  )
}

interface BareProps {
  walls: readonly WallLine[]
  /** There are no others. */
  alone: boolean
  again: () => void
}

/** Walls on which no screen hangs (it was revoked, or never put up), folded below the others. */
function Bare({ walls, alone, again }: BareProps) {
  if (walls.length === 0) return null
  return (
    <details className={styles.bare} open={alone}>
      <summary>
        {t('{count, plural, one {# wall without a screen} other {# walls without a screen}}', { count: walls.length })}
      </summary>
      {walls.map((line, at) => (
        <WallCard key={line.wall.id} line={line} build="" first={alone && at === 0} again={again} />
      ))}
    </details>
  )
}

function First() {
  return (
    <>
      {t('No screen is up yet. Open {address} in the browser of the screen, and type here the code that it shows.', {
        address: `${location.host}/wall`,
      })}
    </>
  )
}
