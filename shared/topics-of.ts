import type { LogEvent } from './event.ts'
import { eventForTheRoom } from './for-the-room.ts'
import { isHeld } from './held.ts'
import type { ItemLineBody } from './item.ts'
import { assertNever } from './must.ts'
import type { Topic } from './topic.ts'

/** Those who work on a story, and the walls that show it. */
const story = (storyId: string | null): Topic[] => (storyId === null ? [] : [`story:${storyId}`, `shown:${storyId}`])

/** What no wall may show before its release is told to none. */
const item = (line: ItemLineBody): Topic[] =>
  isHeld(line)
    ? ['desk', ...(line.storyId === null ? [] : [`story:${line.storyId}` as const])]
    : ['desk', ...story(line.storyId), 'wire']

/**
 * Who hears of an event. Item lines go to the desk, to the item's story and to the wire, never to a wall itself; a held
 * item is in no story until its release, so no story screen hears of it. `wall:*` stands for every wall.
 */
export function topicsOf(event: LogEvent): (Topic | 'wall:*')[] {
  switch (event.type) {
    case 'item-held':
      return ['desk']
    case 'item-arrived':
    case 'item-updated':
    case 'item-released':
    case 'item-withdrawn':
      return item(event.item)
    case 'item-faulted':
      return ['desk', ...(event.storyId === null ? [] : [`story:${event.storyId}` as const])]
    case 'item-filed':
      return ['desk', ...story(event.from), ...story(event.to)]
    case 'stories-merged':
      return ['desk', 'alerts', ...story(event.from), ...story(event.to), 'wall:*']
    case 'story-opened':
    case 'story-changed':
      return ['desk', ...story(event.story.id), 'wall:*']
    case 'story-tended':
      return ['desk', `story:${event.story.id}`]
    case 'note-written':
      return [`notes:${event.note.storyId}`]
    case 'note-changed':
      return [`notes:${event.note.storyId}`, ...(event.from === null ? [] : [`notes:${event.from}` as const])]
    case 'claim-made':
    case 'claim-changed':
      return story(event.claim.storyId)
    case 'entry-logged':
    case 'entry-changed':
      return story(event.entry.storyId)
    case 'entry-carried':
      return story(event.storyId)
    case 'alert-raised':
    case 'alert-changed':
      return ['desk', 'alerts', ...story(event.alert.storyId), 'wall:*']
    case 'alerting-changed':
      return ['alerting']
    case 'proposal-made':
    case 'proposal-answered':
      return ['proposals']
    case 'wall-changed':
      return ['desk', `wall:${event.wall.id}`]
    case 'party-changed':
    case 'outlet-changed':
      return ['lists']
    case 'source-changed':
      return ['sources']
    case 'search-changed':
      return ['searches']
    case 'mine-changed':
      return [`mine:${event.userId}`]
    default:
      return assertNever(event)
  }
}

/**
 * The event as followers of `topic` are sent it. A merger holds all that it moves: its stories need the whole of it, the
 * desk only lines and alerts, and who may see neither copy nor entries there (a wall, the alerts) is sent alerts alone.
 */
export function toldTo(topic: Topic, event: LogEvent): LogEvent {
  if (topic.startsWith('wall:')) return eventForTheRoom(event, 'wall')
  if (topic.startsWith('shown:')) return eventForTheRoom(event, 'shown')
  if (topic === 'wire') return eventForTheRoom(event, 'wire')
  if (event.type !== 'stories-merged' || topic.startsWith('story:')) return event
  return { ...event, claims: [], entries: [], items: topic === 'desk' ? event.items : [] }
}

/** True when a follower of `topic` must be sent `event`. */
export const concerns = (event: LogEvent, topic: Topic): boolean =>
  topicsOf(event).some((t) => t === topic || (t === 'wall:*' && topic.startsWith('wall:')))
