/** Runs a function soon, once: before the next paint, or shortly where nothing is painted. */
export type Soon = (run: () => void) => void

/** Shorter than anybody looks at a hidden page, in milliseconds. */
const HIDDEN_DELAY = 100

/** For pages: an animation frame while the page is seen; a timer while it is hidden, where frames stand still. */
export const beforePaint: Soon = (run) => {
  if (document.hidden) setTimeout(run, HIDDEN_DELAY)
  else requestAnimationFrame(run)
}

/** Collects what arrives and hands it over in one go. */
export function createBatch<T>(apply: (arrived: T[]) => void, soon: Soon): (one: T) => void {
  let waiting: T[] = []
  const flush = (): void => {
    const arrived = waiting
    waiting = []
    apply(arrived)
  }
  return (one) => {
    waiting.push(one)
    if (waiting.length === 1) soon(flush)
  }
}
