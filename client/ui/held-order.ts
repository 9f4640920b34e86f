export interface Held {
  /** What to show, in this order. */
  ids: readonly string[]
  /** How many wait above. */
  pending: number
}

/**
 * The order of a list while its reader must not be disturbed: every place stays as it was shown, what has left the live
 * list leaves, what is new waits and is counted.
 */
export function heldOrder(shown: readonly string[], live: readonly string[]): Held {
  const alive = new Set(live)
  const kept = shown.filter((id) => alive.has(id))
  const here = new Set(kept)
  const pending = live.reduce((count, id) => (here.has(id) ? count : count + 1), 0)
  return { ids: kept.length === shown.length ? shown : kept, pending }
}

/** Two orders that read the same. */
export const sameOrder = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i])
