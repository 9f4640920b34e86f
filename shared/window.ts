/**
 * How much a screen holds. Each window keeps the entities with the highest `seq`, which only grows, and nothing ever
 * leaves a window but by being pushed out: so a fold can keep it exactly (L3).
 */
export const WINDOW = {
  wire: 200,
  stories: 300,
  alerts: 200,
  proposals: 200,
  wallStories: 60,
  wallWire: 40,
  wallAlerts: 60,
  /** As many as the desk shows stories. */
  looks: 300,
  /** Twice what one person and the desk may have saved. */
  searchLooks: 400,
} as const

/** Puts `next` at the top of a newest-first window, in place of the one with the same key. */
export function raise<T>(list: readonly T[], next: T, key: (t: T) => string, size: number): T[] {
  const id = key(next)
  return [next, ...list.filter((t) => key(t) !== id)].slice(0, size)
}

/** Changes in place; a list without it stays as it is. */
export function patch<T>(list: T[], is: (t: T) => boolean, change: (t: T) => T): T[] {
  return list.some(is) ? list.map((t) => (is(t) ? change(t) : t)) : list
}

/** Replaces in place, else appends. */
export function upsert<T>(list: readonly T[], next: T, is: (t: T) => boolean): T[] {
  const at = list.findIndex(is)
  return at < 0 ? [...list, next] : list.with(at, next)
}
