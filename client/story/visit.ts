/** How long a reader gives no sign before what comes in counts as not seen, in milliseconds. */
export const AWAY = 120_000

/** One visit to a story: it lasts until the reader leaves it, hides the page, or gives no sign for a while. */
export interface Visit {
  /** When the reader last gave a sign, in ms. */
  sign: number
  /** The last event that was on screen while they were there. */
  seen: number
}

/** True while the reader counts as being there. */
export const isThere = (visit: Visit | null, now: number): boolean => visit !== null && now - visit.sign < AWAY

/** What has come in while the reader is there is seen. */
export const withSeen = (visit: Visit | null, seq: number, now: number): Visit | null =>
  visit !== null && isThere(visit, now) && seq > visit.seen ? { ...visit, seen: seq } : visit

/**
 * What a visit that ends leaves: the event up to which the reader has seen the story, or null where the look before tells
 * as much. `last` is the story's own latest event.
 */
export function lookLeft(visit: Visit | null, before: { upTo: number } | null, last: number): number | null {
  if (visit === null || visit.seen === 0) return null
  return before === null || (visit.seen > before.upTo && last > before.upTo) ? visit.seen : null
}
