import type { LogEvent } from './event.ts'
import { foldAlerting } from './fold-alerting.ts'
import { foldAlerts } from './fold-alerts.ts'
import { foldDesk } from './fold-desk.ts'
import { foldLists } from './fold-lists.ts'
import { foldMine } from './fold-mine.ts'
import { foldNotes } from './fold-notes.ts'
import { foldProposals } from './fold-proposals.ts'
import { foldSearches } from './fold-searches.ts'
import { foldSources } from './fold-sources.ts'
import { foldStory } from './fold-story.ts'
import { foldWall } from './fold-wall.ts'
import { foldWire } from './fold-wire.ts'
import { assertNever } from './must.ts'
import type { Screen, ShownScreen } from './screen.ts'

export { foldAlerts } from './fold-alerts.ts'
export { emptyStory, foldStory } from './fold-story.ts'

/** A shown story changes as its events are told to walls. */
function foldShown(screen: ShownScreen, events: readonly LogEvent[]): ShownScreen {
  const story = { ...screen, kind: 'story' as const }
  const next = events.reduce(foldStory, story)
  return next === story ? screen : { ...next, kind: 'shown' }
}

/** L3: folding the events after a screen's cursor gives the screen that a fresh read would give. */
export function fold<S extends Screen>(screen: S, events: readonly LogEvent[]): S
export function fold(screen: Screen, events: readonly LogEvent[]): Screen {
  switch (screen.kind) {
    case 'desk':
      return events.reduce(foldDesk, screen)
    case 'story':
      return events.reduce(foldStory, screen)
    case 'shown':
      return foldShown(screen, events)
    case 'wire':
      return events.reduce(foldWire, screen)
    case 'alerts':
      return events.reduce(foldAlerts, screen)
    case 'alerting':
      return events.reduce(foldAlerting, screen)
    case 'proposals':
      return events.reduce(foldProposals, screen)
    case 'notes':
      return events.reduce(foldNotes, screen)
    case 'lists':
      return foldLists(screen, events)
    case 'sources':
      return events.reduce(foldSources, screen)
    case 'searches':
      return events.reduce(foldSearches, screen)
    case 'mine':
      return events.reduce(foldMine, screen)
    case 'wall':
      return events.reduce(foldWall, screen)
    default:
      return assertNever(screen)
  }
}
