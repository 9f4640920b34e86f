const KEPT = 'on-record.reloads'

/** Before a wall fetches the new client that a refusal asks for, and the most that it waits where that keeps failing, in ms. */
const FIRST = 10_000
const LONGEST = 600_000

/** How long it waits after so many reloads that brought no client which the desk speaks with: twice as long each time. */
export const reloadWait = (tries: number): number => Math.min(FIRST * 2 ** tries, LONGEST)

/** Reloads since the wall was last live. A browser that keeps nothing is held to have none behind it. */
export function reloadsSoFar(): number {
  try {
    return Number(sessionStorage.getItem(KEPT) ?? 0)
  } catch {
    return 0
  }
}

export function noteReloads(count: number): void {
  try {
    sessionStorage.setItem(KEPT, String(count))
  } catch {
    // Then each wait is the first.
  }
}
