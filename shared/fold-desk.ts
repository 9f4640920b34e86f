import type { LogEvent } from './event.ts'
import { patchAlert, raiseAlert } from './fold-alerts.ts'
import { foldMergedDesk } from './fold-merged.ts'
import { raiseStory } from './fold-wall.ts'
import { isHeld } from './held.ts'
import type { ItemLine, ItemLineBody } from './item.ts'
import { assertNever } from './must.ts'
import type { DeskScreen } from './screen.ts'
import { placeStory } from './tended.ts'
import { patch, raise, upsert, WINDOW } from './window.ts'

const raiseItem = (screen: DeskScreen, item: ItemLineBody, seq: number): DeskScreen => ({
  ...screen,
  wire: raise(screen.wire, { ...item, seq }, (line) => line.itemId, WINDOW.wire),
})

const patchItem = (screen: DeskScreen, itemId: string, change: Partial<ItemLine>): DeskScreen => ({
  ...screen,
  wire: patch(
    screen.wire,
    (line) => line.itemId === itemId,
    (line) => ({ ...line, ...change }),
  ),
})

/** Brings a desk screen from before `event` to after it. */
export function foldDesk(screen: DeskScreen, event: LogEvent): DeskScreen {
  switch (event.type) {
    case 'item-arrived':
    case 'item-updated':
    case 'item-released':
    case 'item-withdrawn':
      return raiseItem(screen, event.item, event.seq)
    case 'item-held':
      // An item of which nothing is out rises; one with a visible version keeps its place and says that another waits.
      return isHeld(event.item)
        ? raiseItem(screen, event.item, event.seq)
        : patchItem(screen, event.item.itemId, { held: event.item.held })
    case 'item-filed':
      return patchItem(screen, event.item.itemId, { storyId: event.to })
    case 'item-faulted':
      return patchItem(screen, event.itemId, { fault: event.fault })
    case 'stories-merged':
      return foldMergedDesk(screen, event)
    case 'story-opened':
    case 'story-changed':
      return { ...screen, stories: raiseStory(screen.stories, event, WINDOW.stories) }
    case 'story-tended':
      return { ...screen, stories: placeStory(screen.stories, event.story, WINDOW.stories) }
    case 'alert-raised':
      return { ...screen, alerts: raiseAlert(screen.alerts, event, WINDOW.alerts) }
    case 'alert-changed':
      return { ...screen, alerts: patchAlert(screen.alerts, event.alert) }
    case 'wall-changed':
      return { ...screen, walls: upsert(screen.walls, event.wall, (wall) => wall.id === event.wall.id) }
    case 'note-written':
    case 'note-changed':
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
