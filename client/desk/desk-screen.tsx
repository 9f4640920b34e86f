import { useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Tray } from '../alerts/tray.tsx'
import { StoryPanel } from '../story/story-panel.tsx'
import { Pane, usePart } from '../follow/hooks.ts'
import { WirePanel } from '../wire/wire-panel.tsx'
import { isEmptyDesk } from '../sample/sample-there.ts'
import { useWide } from '../ui/use-wide.ts'
import { StateView } from '../ui/state-view.tsx'
import styles from './desk-screen.module.css'
import { EmptyDesk } from './empty-desk.tsx'
import { opensWith } from './opens-with.ts'
import { StoryList } from './story-list.tsx'
import { t } from '../words/t.ts'

/** True once somebody has pressed anything on the page. */
function useTouched(): boolean {
  const [touched, setTouched] = useState(false)
  useEffect(() => {
    const seen = new AbortController()
    const touch = (): void => {
      setTouched(true)
      seen.abort()
    }
    for (const hand of ['pointerdown', 'keydown', 'wheel'] as const)
      addEventListener(hand, touch, { signal: seen.signal })
    return () => seen.abort()
  }, [])
  return touched
}

/** The desk with the story that was asked for; else with the one that it opens with, and it stays with that. */
export function Desk() {
  const { id } = useParams({ strict: false })
  // Behind the list of a phone nobody sees the story: that it is left is no look at it.
  const [touched, wide] = [useTouched(), useWide()]
  const [kept, setKept] = useState<string | null>(null)
  const asked = id !== undefined
  const best = usePart('desk', (view) => opensWith(view.screen?.stories ?? [], kept, touched || !wide))
  if (asked && kept !== null) setKept(null)
  if (!asked && kept !== best) setKept(best)
  return <DeskScreen storyId={id ?? best} asked={asked} />
}

/** Where a story will stand, before there is any. */
function NoStory() {
  const asked = usePart('desk', (view) => view.screen !== null)
  if (!asked) return null
  return (
    <StateView
      state={{
        at: 'empty',
        words: t('The first story opens here: its claims, who takes which position on them, and since when.'),
      }}
    />
  )
}

function DeskScreen({ storyId, asked }: { storyId: string | null; asked: boolean }) {
  const empty = usePart('desk', (view) => view.screen !== null && isEmptyDesk(view.screen))
  if (empty && !asked) return <EmptyDesk />
  return (
    <main className={styles.desk} data-asked={asked || undefined}>
      <h1 className="sr">{t('Desk')}</h1>
      <section className={styles.stories} aria-label={t('Stories')}>
        <Pane value="stories">
          <StoryList chosen={storyId} />
        </Pane>
      </section>
      <section className={styles.open} aria-label={t('Open story')}>
        {storyId === null ? <NoStory /> : <StoryPanel key={storyId} id={storyId} />}
      </section>
      <section className={styles.side} aria-label={t('Alerts and wire')}>
        <Tray />
        <Pane value="wire">
          <WirePanel />
        </Pane>
      </section>
    </main>
  )
}
