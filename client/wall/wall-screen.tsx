import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { WallScreen as Wall } from '../../shared/screen.ts'
import { hottest } from '../desk/hottest.ts'
import { useTopic } from '../follow/hooks.ts'
import type { TopicView } from '../follow/view.ts'
import { MAIN_WALL } from '../story/wall-button.tsx'
import { useMinute } from '../ui/now.ts'
import { clock } from '../ui/zone.ts'
import { decideBanner } from './decide-banner.ts'
import { useUntouched } from './use-untouched.ts'
import { WallBanner } from './wall-banner.tsx'
import { WallState } from './wall-state.tsx'
import { WallStory } from './wall-story.tsx'
import styles from './wall.module.css'
import { t } from '../words/t.ts'

/** Letters beyond which a title is set smaller, to stay on one line. */
const LONG_TITLE = 34

/** A screen in the room: read-only, and honest about its age. */
export function WallScreen() {
  const { id = MAIN_WALL } = useParams({ strict: false })
  const view = useTopic(`wall:${id}`)
  useUntouched(view.state)
  return (
    <main className={styles.wall} data-state={view.state.at}>
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
function useShown(screen: Wall): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  const chosen = screen.wall.storyId ?? hottest(screen.stories, current)?.id ?? null
  if (chosen !== current) setCurrent(chosen)
  return chosen
}

function Shown({ view, screen }: { view: TopicView; screen: Wall }) {
  const now = useMinute()
  const storyId = useShown(screen)
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
