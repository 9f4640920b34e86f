import type { Work } from '../../shared/protocol/works.ts'
import type { Line } from './line.ts'

const NONE: readonly Work[] = []

/** Hears of long work that is under way. */
export class WorksHeard {
  readonly #listeners = new Set<() => void>()
  #works = NONE

  constructor(line: Line) {
    line.on('works', ({ works }) => this.#hear(works))
    // What goes on meanwhile is not known; who connects again is told of what there is.
    line.on('disconnect', () => this.#hear(NONE))
  }

  all(): readonly Work[] {
    return this.#works
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #hear(works: readonly Work[]): void {
    this.#works = works
    for (const listener of this.#listeners) listener()
  }
}
