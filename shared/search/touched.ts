import type { EventType, LogEvent } from '../event.ts'

const MOVES = new Set<EventType>(['item-arrived', 'item-updated', 'item-held', 'item-released', 'item-withdrawn'])

/** Items of which an event tells something that a search may ask for. */
export function touchedItems(event: LogEvent): readonly string[] {
  if (event.type === 'item-filed') return [event.item.itemId]
  if (event.type === 'entry-logged' || event.type === 'entry-changed') return event.entry.carriedBy
  if (event.type === 'entry-carried') return [event.itemId]
  if (event.type === 'claim-changed') return event.moved.flatMap(({ entry }) => entry.carriedBy)
  if (event.type === 'stories-merged') return event.items.map(({ itemId }) => itemId)
  return 'item' in event && MOVES.has(event.type) ? [event.item.itemId] : []
}
