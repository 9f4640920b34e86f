import type { Soon } from './batch.ts'

/**
 * Shows what has changed one by one, the first at once and each further one `next`: each is drawn by a part of the page of
 * its own, and all of them in one go would keep a key that is pressed meanwhile waiting for as long as all take together.
 */
export function createShowing<T>(show: (one: T) => void, next: Soon): (changed: Iterable<T>) => void {
  const due = new Set<T>()
  let waiting = false
  const one = (): void => {
    waiting = false
    const [first] = due
    if (first === undefined) return
    due.delete(first)
    if (due.size > 0) {
      waiting = true
      next(one)
    }
    show(first)
  }
  return (changed) => {
    for (const each of changed) due.add(each)
    if (!waiting) one()
  }
}
