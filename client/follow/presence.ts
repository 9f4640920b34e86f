import type { Attend, Company } from '../../shared/protocol/company.ts'
import type { Line } from './line.ts'

const NOWHERE: Attend = { story: null, correcting: null }

/** Says what this window has open, and hears who else has the same. */
export class Presence {
  readonly #line: Line
  readonly #listeners = new Set<() => void>()
  #now = NOWHERE
  #company: Company | null = null

  constructor(line: Line) {
    this.#line = line
    line.on('company', (company) => this.#hear(company))
    line.on('connect', () => {
      if (this.#now.story !== null) line.emit('attend', this.#now)
    })
    // Of whom is here nothing is known while the line is down.
    line.on('disconnect', () => this.#hear(null))
  }

  attend(change: Partial<Attend>): void {
    const now = { ...this.#now, ...change }
    if (now.story === this.#now.story && now.correcting === this.#now.correcting) return
    this.#now = now
    if (this.#company?.story !== now.story) this.#hear(null)
    if (this.#line.connected) this.#line.emit('attend', now)
  }

  company(): Company | null {
    return this.#company
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #hear(company: Company | null): void {
    this.#company = company?.story === this.#now.story ? company : null
    for (const listener of this.#listeners) listener()
  }
}
