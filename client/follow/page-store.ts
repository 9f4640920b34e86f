import type { Soon } from './batch.ts'
import { createLine, type LineGiven } from './line.ts'
import { createFollowStore, type FollowStoreGiven, type OpenFollowStore } from './store.ts'

/**
 * In a task of its own, before the next frame: what changes is drawn in one task and painted in another, so that neither
 * keeps a key that is pressed meanwhile waiting for both. Timers run while the page is hidden, too, where frames stand still.
 */
const inItsOwnTask: Soon = (run) => void setTimeout(run, 0)

/** What comes without a pause is shown five times a second: each showing lays out lists and lanes anew, and no eye follows more. In milliseconds. */
const APART = 200

let shownAt = -Infinity

/** At once after a pause, else no sooner than a while after the last showing. */
const calmly: Soon = (run) => {
  const show = (): void => {
    shownAt = performance.now()
    run()
  }
  const left = shownAt + APART - performance.now()
  setTimeout(show, Math.max(0, left))
}

/** The page's store, over a line to where the page came from; `open()` connects it. */
export const createPageStore = (
  given: LineGiven = {},
  last: Pick<FollowStoreGiven, 'seen' | 'recall'> = {},
): OpenFollowStore =>
  createFollowStore({ line: createLine(given), soon: calmly, next: inItsOwnTask, now: Date.now, ...last })
