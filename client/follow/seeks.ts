import type { Found, Seek } from '../../shared/protocol/seek.ts'
import type { Line } from './line.ts'

/** What a live list hears: news of its finds, or null where it must ask anew. */
export type HearFinds = (news: Omit<Found, 'id' | 'lost'> | null) => void

/** Live lists of finds: each asks over HTTP first, then hears what becomes of its search. */
export class Seeks {
  readonly #line: Line
  readonly #hearing = new Map<string, HearFinds>()
  #count = 0

  constructor(line: Line) {
    this.#line = line
    line.on('found', ({ id, lost, ...news }) => this.#hearing.get(id)?.(lost ? null : news))
    // What happened while the line was down is in a fresh answer.
    line.on('connect', () => {
      const hearing = [...this.#hearing.values()]
      this.#hearing.clear()
      for (const hear of hearing) hear(null)
    })
  }

  seek(search: Omit<Seek, 'id'>, hear: HearFinds): () => void {
    this.#count += 1
    const id = `seek-${this.#count}`
    this.#hearing.set(id, hear)
    if (this.#line.connected) this.#line.emit('seek', { id, ...search })
    return () => {
      if (this.#hearing.delete(id) && this.#line.connected) this.#line.emit('unseek', { id })
    }
  }
}
