import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Tray } from '../alerts/tray.tsx'
import { StoryPanel } from '../story/story-panel.tsx'
import { usePart } from '../follow/hooks.ts'
import { WirePanel } from '../wire/wire-panel.tsx'
import { isEmptyDesk } from '../sample/sample-there.ts'
import { StateView } from '../ui/state-view.tsx'
import styles from './desk-screen.module.css'
import { EmptyDesk } from './empty-desk.tsx'
import { hottest } from '../../shared/hottest.ts'
import { StoryList } from './story-list.tsx'
import { t } from '../words/t.ts'

/** The desk with the story that was asked for; as it opens with the hottest one, and it stays with that. */
export function Desk() {
  const { id } = useParams({ strict: false })
  const hot = usePart('desk', (view) => hottest(view.screen?.stories ?? [])?.id ?? null)
  const [kept, setKept] = useState(hot)
  const asked = id !== undefined
  if (asked && kept !== null) setKept(null)
  if (!asked && kept === null && hot !== null) setKept(hot)
  return <DeskScreen storyId={id ?? kept} asked={asked} />
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
        <StoryList chosen={storyId} />
      </section>
      <section className={styles.open} aria-label={t('Open story')}>
        {storyId === null ? <NoStory /> : <StoryPanel key={storyId} id={storyId} />}
      </section>
      <section className={styles.side} aria-label={t('Alerts and wire')}>
        <Tray />
        <WirePanel />
      </section>
    </main>
  )
}
