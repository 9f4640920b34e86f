/** Runs a function soon, once. */
export type Soon = (run: () => void) => void

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
