import type { Soon } from './batch.ts'
import { createLine, type LineGiven } from './line.ts'
import { createFollowStore, type FollowStoreGiven, type OpenFollowStore } from './store.ts'

/** Shorter than anybody looks at a hidden page, in milliseconds. */
const HIDDEN_DELAY = 100

/** An animation frame while the page is seen; a timer while it is hidden, where frames stand still. */
const beforePaint: Soon = (run) => {
  if (document.hidden) {
    setTimeout(run, HIDDEN_DELAY)
    return
  }
  // A page that is hidden between the two would wait for its next frame until it is seen again.
  const late = setTimeout(once, HIDDEN_DELAY)
  const frame = requestAnimationFrame(once)
  function once(): void {
    clearTimeout(late)
    cancelAnimationFrame(frame)
    run()
  }
}

/** What comes without a pause is shown ten times a second: each showing lays out lists and lanes anew. In milliseconds. */
const APART = 100

let shownAt = -Infinity

/** At once after a pause, else no sooner than a while after the last showing. */
const calmly: Soon = (run) => {
  const show = (): void => {
    shownAt = performance.now()
    run()
  }
  const left = shownAt + APART - performance.now()
  if (left > 0) setTimeout(() => beforePaint(show), left)
  else beforePaint(show)
}

/** The page's store, over a line to where the page came from; `open()` connects it. */
export const createPageStore = (
  given: LineGiven = {},
  last: Pick<FollowStoreGiven, 'seen' | 'recall'> = {},
): OpenFollowStore =>
  createFollowStore({ line: createLine(given), soon: calmly, next: beforePaint, now: Date.now, ...last })
