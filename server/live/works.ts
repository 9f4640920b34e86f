import type { Work } from '../../shared/protocol/works.ts'
import { encodeWorks } from './encode.ts'
import type { Packet } from './packet.ts'

/** Whoever is told of long work. */
export interface Onlooker {
  send(packet: Packet): void
}

/** No more often than this, in milliseconds; beginnings and ends always. */
const APART = 250
/** An import whose sender has not been heard of for so long has ended unsaid, in milliseconds. */
const UNHEARD = 60_000
/** More than these at once are not shown. */
const MOST = 40

/** R61: what long work is under way, told to those who look on as it goes on. Kept in memory alone. */
export class Works {
  readonly #now: () => number
  readonly #works = new Map<string, Work>()
  readonly #onlookers = new Set<Onlooker>()
  #toldAt = 0

  /** @param now the present in milliseconds since the epoch */
  constructor(now: () => number) {
    this.#now = now
  }

  /** How far a piece of work is. */
  put(work: Omit<Work, 'at'>): void {
    const now = this.#now()
    const isNew = !this.#works.has(work.id)
    if (isNew && this.#present().length >= MOST) return
    this.#works.set(work.id, { ...work, at: new Date(now).toISOString() })
    if (isNew || now - this.#toldAt >= APART) this.#tell()
  }

  end(id: string): void {
    if (this.#works.delete(id)) this.#tell()
  }

  watch(onlooker: Onlooker): void {
    this.#onlookers.add(onlooker)
    const works = this.#present()
    if (works.length > 0) onlooker.send(encodeWorks({ works }))
  }

  leave(onlooker: Onlooker): void {
    this.#onlookers.delete(onlooker)
  }

  #present(): Work[] {
    const oldest = this.#now() - UNHEARD
    for (const [id, { source, at }] of this.#works)
      if (source === null && Date.parse(at) < oldest) this.#works.delete(id)
    return [...this.#works.values()]
  }

  #tell(): void {
    this.#toldAt = this.#now()
    const packet = encodeWorks({ works: this.#present() })
    for (const onlooker of this.#onlookers) onlooker.send(packet)
  }
}
