import type { LogEvent } from './event.ts'
import { patchAlert, raiseAlert } from './fold-alerts.ts'
import { patchMerged } from './fold-merged.ts'
import { assertNever } from './must.ts'
import type { WallScreen } from './screen.ts'
import type { Story } from './story.ts'
import { windowOf } from './tended.ts'
import { raise, WINDOW } from './window.ts'

/** A story's line rises with every event of its own. */
export const raiseStory = (
  list: Story[],
  event: LogEvent & { type: 'story-opened' | 'story-changed' },
  size: number,
): Story[] =>
  windowOf(
    raise(list, { ...event.story, seq: event.seq }, (story) => story.id, Infinity),
    size,
  )

/** Brings a wall's screen from before `event` to after it. */
export function foldWall(screen: WallScreen, event: LogEvent): WallScreen {
  switch (event.type) {
    case 'wall-changed':
      return event.wall.id === screen.wall.id ? { ...screen, wall: event.wall } : screen
    case 'story-opened':
    case 'story-changed':
      return { ...screen, stories: raiseStory(screen.stories, event, WINDOW.wallStories) }
    case 'alert-raised':
      return { ...screen, alerts: raiseAlert(screen.alerts, event, WINDOW.wallAlerts) }
    case 'alert-changed':
      return { ...screen, alerts: patchAlert(screen.alerts, event.alert) }
    case 'stories-merged':
      return { ...screen, alerts: patchMerged(screen.alerts, event.alerts) }
    case 'story-tended':
    case 'note-written':
    case 'note-changed':
    case 'item-arrived':
    case 'item-updated':
    case 'item-held':
    case 'item-released':
    case 'item-withdrawn':
    case 'item-filed':
    case 'item-faulted':
    case 'claim-made':
    case 'claim-changed':
    case 'entry-logged':
    case 'entry-carried':
    case 'entry-changed':
    case 'proposal-made':
    case 'proposal-answered':
    case 'party-changed':
    case 'outlet-changed':
    case 'source-changed':
    case 'search-changed':
    case 'alerting-changed':
    case 'mine-changed':
      return screen
    default:
      return assertNever(event)
  }
}
