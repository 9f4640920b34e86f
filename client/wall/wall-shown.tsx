import { type CSSProperties, useDeferredValue, useState } from 'react'
import type { WallScreen } from '../../shared/screen.ts'
import type { Wall, WallPanel } from '../../shared/wall.ts'
import { showsStory } from '../../shared/wall-turn.ts'
import { keptScreen } from '../access/screen-token.ts'
import { usePart } from '../follow/hooks.ts'
import type { TopicView } from '../follow/view.ts'
import { deskZone } from '../ui/shown-zone.ts'
import { useSecond } from '../ui/now.ts'
import { chooseStory } from './choose-story.ts'
import { decideBanner, toldAt } from './decide-banner.ts'
import { isDimmed, shiftAt } from './in-the-dark.ts'
import { PanelBoundary } from './panel-boundary.tsx'
import { useBeat } from './use-beat.ts'
import { useNewBuild } from './use-new-build.ts'
import { useWallSound } from './use-wall-sound.ts'
import { WallAlerts } from './wall-alerts.tsx'
import { WallBanner } from './wall-banner.tsx'
import { WallClaims } from './wall-claims.tsx'
import { WallClocks } from './wall-clocks.tsx'
import { WallFoot } from './wall-foot.tsx'
import { WallState } from './wall-state.tsx'
import { WallStory } from './wall-story.tsx'
import { WallWire } from './wall-wire.tsx'
import styles from './wall.module.css'
import { t } from '../words/t.ts'

/** Letters beyond which a title is set smaller on an upright wall. */
const LONG_TITLE = 34

function useStory(screen: WallScreen): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  const chosen = chooseStory(screen, current, keptScreen() !== null)
  if (chosen !== current) setCurrent(chosen)
  return chosen
}

/** How it is laid out now: a story that was put on it, or that an alert has brought, is shown whatever stands there else. */
const panelOf = (wall: Wall): WallPanel => {
  const { panel } = wall.programme
  return showsStory(wall) && panel !== 'claims' ? 'story' : panel
}

const latestOf = ({ stories, alerts }: WallScreen): number =>
  Math.max(0, ...stories.map(({ lastAt }) => Date.parse(lastAt)), ...alerts.map(toldAt))

/** A wall with what it shows. */
export function WallShown({ view, screen }: { view: TopicView; screen: WallScreen }) {
  const now = useSecond()
  const { wall, stories, alerts } = screen
  const { programme } = wall
  const storyId = useStory(screen)
  const panel = panelOf(wall)
  const banner = decideBanner(alerts, now, programme.takeOver)
  const isSilenced = useWallSound(banner, programme.sound)
  useBeat(wall.id, view, storyId, useNewBuild(storyId, banner !== null))
  const { x, y } = shiftAt(now)
  const title = { wire: t('Wire'), alerts: t('Alerts'), story: null, claims: null }[panel]
  const shift: CSSProperties & Record<`--${string}`, number> = { '--x': x, '--y': y }
  return (
    <main
      className={styles.wall}
      style={shift}
      data-state={view.state.at}
      data-seq={view.cursor?.seq}
      data-dim={(banner === null && view.state.at === 'live' && isDimmed(programme, now, deskZone())) || undefined}
    >
      <header className={styles.top}>
        {title === null && storyId !== null ? (
          <StoryTitle id={storyId} stories={stories} />
        ) : (
          <Title words={title ?? 'On Record'} />
        )}
        <PanelBoundary shows="clocks">
          <WallClocks zones={programme.zones} />
        </PanelBoundary>
      </header>
      {banner !== null && (
        <PanelBoundary shows={banner.id}>
          <WallBanner alert={banner} storyId={panel === 'story' || panel === 'claims' ? storyId : null} />
        </PanelBoundary>
      )}
      <PanelBoundary shows={`${panel} ${storyId}`}>
        <Panel panel={panel} storyId={storyId} screen={screen} />
      </PanelBoundary>
      <footer className={styles.foot}>
        <WallFoot screen={screen} storyId={storyId} />
        {isSilenced && <small>{t('No sound: this browser waits for a click on the page')}</small>}
        <WallState view={view} latest={latestOf(screen)} />
      </footer>
    </main>
  )
}

function Title({ words }: { words: string }) {
  const letters: CSSProperties & Record<`--${string}`, number> = { '--letters': words.length }
  return (
    <h1 className={styles.title} style={letters} data-long={words.length > LONG_TITLE || undefined}>
      {words}
    </h1>
  )
}

/** One that is not among the wall's stories, or has no words there (W40), tells its title itself. */
function StoryTitle({ id, stories }: { id: string; stories: WallScreen['stories'] }) {
  const own = usePart(`shown:${id}`, ({ screen }) => screen?.story?.title)
  return <Title words={stories.find((story) => story.id === id)?.title || (own ?? 'On Record')} />
}

function Panel({ panel, storyId, screen }: { panel: WallPanel; storyId: string | null; screen: WallScreen }) {
  if (panel === 'wire') return <WallWire />
  if (panel === 'alerts') return <WallAlerts alerts={screen.alerts} />
  if (storyId === null) return <p className={styles.quiet}>{t('No story is open. The first one will show here.')}</p>
  return <StoryPanel panel={panel} storyId={storyId} />
}

/**
 * The story before stays until the next one is there: a wall does not blink. The next is drawn in pieces between frames, since
 * drawing a whole story at once is the longest that a wall ever does.
 */
function StoryPanel({ panel, storyId }: { panel: WallPanel; storyId: string }) {
  const [shown, setShown] = useState<string | null>(null)
  const ready = usePart(`shown:${storyId}`, ({ screen, state }) => screen !== null || state.at === 'refused')
  if (ready && shown !== storyId) setShown(storyId)
  const drawn = useDeferredValue(shown)
  if (drawn === null) return <div className={styles.body} />
  return panel === 'claims' ? <WallClaims key={drawn} id={drawn} /> : <WallStory key={drawn} id={drawn} />
}
