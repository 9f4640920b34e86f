import type { Alert } from './alert.ts'
import type { Entry } from './entry.ts'
import type { LogEvent } from './event.ts'
import { isHeld } from './held.ts'
import type { ItemLine } from './item.ts'
import { assertNever } from './must.ts'
import type { Story } from './story.ts'

/** What everybody who walks past may see: nothing of who works on it, of what they noted, or of what they rejected. */

type Line = Pick<Story, 'pinned' | 'assignee' | 'watchers'>

/** A story's line: who works on it is the desk's own business. */
export function storyForTheRoom<S extends Line>(story: S): S {
  const { pinned, assignee, watchers } = story
  const bare = !pinned && assignee === null && watchers.length === 0
  return bare ? story : { ...story, pinned: false, assignee: null, watchers: [] }
}

/** An alert: who has taken it on or put it off, who was told, and the reason that they gave, stay with the desk. */
export const alertForTheRoom = <A extends Pick<Alert, 'acknowledgedBy' | 'reason' | 'snoozedBy' | 'escalations'>>(
  alert: A,
): A => {
  const { acknowledgedBy, reason, snoozedBy, escalations } = alert
  const bare = acknowledgedBy === null && reason === null && snoozedBy === null && escalations.length === 0
  return bare ? alert : { ...alert, acknowledgedBy: null, reason: null, snoozedBy: null, escalations: [] }
}

const NO_WORDS = { party: '', speaker: null, role: null, quote: null, text: '', evidence: null, asRead: null }

/** An entry that a person has rejected keeps its place and has no words. */
export const entryForTheRoom = <E extends Pick<Entry, 'state' | 'evidence' | 'asRead'>>(entry: E): E =>
  entry.state === 'rejected' ? { ...entry, ...NO_WORDS } : { ...entry, asRead: null }

/**
 * An item's line without what waits behind it, and without what went wrong here. One that waits itself is told to nobody,
 * and stays what it is.
 */
export const lineForTheRoom = <L extends Pick<ItemLine, 'held' | 'version' | 'fault'>>(line: L): L =>
  isHeld(line) || (line.held === null && line.fault === null) ? line : { ...line, held: null, fault: null }

/** The same on a wall's wire, which does not tell its story. */
export const wireLine = <L extends Pick<ItemLine, 'held' | 'version' | 'fault' | 'storyId'>>(line: L): L =>
  line.storyId === null ? lineForTheRoom(line) : { ...lineForTheRoom(line), storyId: null }

/** An event without who did it and why: reasons are notes. */
const unsigned = (event: LogEvent): LogEvent => ({ ...event, by: 'desk', reason: null })

/** The event as walls are told it. `of` is the kind of the wall's topic. */
export function eventForTheRoom(event: LogEvent, of: 'wall' | 'shown' | 'wire'): LogEvent {
  const bare = unsigned(event)
  switch (bare.type) {
    case 'story-opened':
    case 'story-changed':
      return { ...bare, story: storyForTheRoom(bare.story) }
    case 'alert-raised':
      return { ...bare, alert: alertForTheRoom(bare.alert) }
    case 'alert-changed':
      return { ...bare, alert: alertForTheRoom(bare.alert) }
    case 'entry-logged':
      return { ...bare, entry: entryForTheRoom(bare.entry) }
    case 'entry-changed':
      return { ...bare, entry: entryForTheRoom(bare.entry) }
    case 'claim-changed':
      return { ...bare, moved: bare.moved.map((one) => ({ ...one, entry: entryForTheRoom(one.entry) })) }
    case 'stories-merged':
      return {
        ...bare,
        alerts: bare.alerts.map(alertForTheRoom),
        entries: of === 'shown' ? bare.entries.map(entryForTheRoom) : [],
        claims: of === 'shown' ? bare.claims : [],
        items: of === 'shown' ? bare.items.filter((line) => !isHeld(line)).map(lineForTheRoom) : [],
      }
    case 'item-arrived':
    case 'item-updated':
    case 'item-released':
    case 'item-withdrawn':
      return of === 'wire' ? { ...bare, item: wireLine(bare.item) } : { ...bare, item: lineForTheRoom(bare.item) }
    case 'item-filed':
      return { ...bare, item: lineForTheRoom(bare.item) }
    case 'story-tended':
    case 'note-written':
    case 'note-changed':
    case 'item-held':
    case 'item-faulted':
    case 'claim-made':
    case 'entry-carried':
    case 'wall-changed':
    case 'proposal-made':
    case 'proposal-answered':
    case 'party-changed':
    case 'outlet-changed':
    case 'source-changed':
    case 'mine-changed':
    case 'search-changed':
    case 'alerting-changed':
      return bare
    default:
      return assertNever(bare)
  }
}
