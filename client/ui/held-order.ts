export interface Held {
  /** What to show, in this order. */
  ids: readonly string[]
  /** How many wait above. */
  pending: number
}

/**
 * The order of a list while its reader must not be disturbed: every place stays as it was shown, what has left the live
 * list leaves (but for what `stays`), what is new waits and is counted; what comes below all that was shown (older copy) is
 * added there. What the reader has done stands at the top at once (`own`): it is no news.
 */
export function heldOrder(
  shown: readonly string[],
  live: readonly string[],
  stays: (id: string) => boolean = () => false,
  own: (id: string) => boolean = () => false,
): Held {
  const alive = new Set(live)
  const kept = shown.filter((id) => alive.has(id) || stays(id))
  const here = new Set(kept)
  const known = kept.filter((id) => alive.has(id)).length
  const below = live.slice(live.findLastIndex((id) => here.has(id)) + 1)
  const older = kept.length === 0 ? [] : below
  const there = new Set([...kept, ...older])
  const mine = live.filter((id) => !there.has(id) && own(id))
  const same = kept.length === shown.length && older.length === 0 && mine.length === 0
  return {
    ids: same ? shown : [...mine, ...kept, ...older],
    pending: live.length - known - older.length - mine.length,
  }
}

/** Two orders that read the same. */
export const sameOrder = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i])
