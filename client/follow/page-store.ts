import type { Soon } from './batch.ts'
import { createLine, type LineGiven } from './line.ts'
import { createFollowStore, type FollowStoreGiven, type OpenFollowStore } from './store.ts'

declare const scheduler: { postTask(run: () => void, how: { priority: 'user-blocking' }): Promise<void> } | undefined

/**
 * In a task of its own, before the next frame: what changes is drawn pane by pane and painted in another task, so that none
 * keeps a key that is pressed meanwhile waiting for all. Where the browser can be told that it comes before painting, all
 * panes are painted in one frame. Both run while the page is hidden, too, where frames stand still.
 */
const inItsOwnTask: Soon = (run) => {
  if (typeof scheduler === 'undefined') setTimeout(run, 0)
  else void scheduler.postTask(run, { priority: 'user-blocking' })
}

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
