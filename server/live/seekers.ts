import type { Store } from '../../db/store.ts'
import type { Found, Seek } from '../../shared/protocol/seek.ts'
import type { Seq } from '../../shared/scalar.ts'
import { printQuery } from '../../shared/search/print-query.ts'
import { readQuery } from '../../shared/search/read-query.ts'
import type { Query } from '../../shared/search/query.ts'
import type { Log } from '../log/log.ts'
import { type Changed, Changes } from './changes.ts'
import { encodeFound } from './encode.ts'
import type { Packet } from './packet.ts'

/** Whoever has a live list open. */
export interface Seeker {
  send(packet: Packet): void
}

/** One search with everybody who has it open: it is asked once for all of them. */
interface Sought {
  query: Query
  zone: string
  seekers: Map<Seeker, Set<string>>
}

export interface SeekersGiven {
  log: Pick<Log, 'head' | 'subscribe'>
  store: Pick<Store, 'findsAmong' | 'indexedTo'>
  /** The present in milliseconds since the epoch. */
  present: () => number
  warn: (message: string, about: Record<string, unknown>) => void
}

/** Different searches that are kept live at once; who asks for one more keeps what was found when it was asked. */
const MOST = 400
/** More changes than this at once are not told one by one: screens ask anew. */
const MOST_TOLD = 200

const nextTurn = (): Promise<void> => new Promise((next) => setImmediate(next))

/**
 * Keeps lists of finds live. When the index has got on, each search that somebody has open is asked once for what is new
 * and for the few earlier items that changed: a step costs by the searches that are open and by what has changed, never
 * by what is stored.
 */
export class Seekers {
  readonly #given: SeekersGiven
  readonly #changes: Changes
  readonly #sought = new Map<string, Sought>()
  readonly #unsubscribe: () => void
  #doneTo: Seq
  #isRunning = false
  #again = false

  constructor(given: SeekersGiven) {
    this.#given = given
    this.#doneTo = given.log.head()
    this.#changes = new Changes(this.#doneTo)
    this.#unsubscribe = given.log.subscribe((events) => this.#changes.add(events))
  }

  /** The index has got on: tells everybody, one run at a time. */
  indexed(): void {
    this.#again = true
    if (!this.#isRunning) void this.#run()
  }

  seek(seeker: Seeker, { id, q, zone, after }: Seek): void {
    const { query } = readQuery(q)
    const key = `${zone} ${printQuery(query)}`
    const sought = this.#sought.get(key) ?? { query, zone, seekers: new Map() }
    if (this.#sought.size >= MOST && !this.#sought.has(key)) return
    this.#sought.set(key, sought)
    sought.seekers.set(seeker, (sought.seekers.get(seeker) ?? new Set()).add(id))
    if (after < this.#doneTo) void this.#bridge(seeker, sought, { id, after })
  }

  unseek(seeker: Seeker, id: string): void {
    for (const [key, { seekers }] of this.#sought) {
      const ids = seekers.get(seeker)
      if (ids?.delete(id) !== true) continue
      if (ids.size === 0) seekers.delete(seeker)
      if (seekers.size === 0) this.#sought.delete(key)
    }
  }

  leave(seeker: Seeker): void {
    for (const [key, { seekers }] of this.#sought)
      if (seekers.delete(seeker) && seekers.size === 0) this.#sought.delete(key)
  }

  close(): void {
    this.#unsubscribe()
    this.#sought.clear()
  }

  /** What happened between an answer and the moment at which its list became a live one. */
  async #bridge(seeker: Seeker, sought: Sought, { id, after }: { id: string; after: Seq }): Promise<void> {
    const upTo = this.#doneTo
    const news = await this.#news(sought, this.#changes.between(after, upTo), after, upTo)
    if (news !== null && sought.seekers.get(seeker)?.has(id) === true) seeker.send(encodeFound({ id, ...news }))
  }

  async #run(): Promise<void> {
    this.#isRunning = true
    while (this.#again) {
      this.#again = false
      const [after, upTo] = [this.#doneTo, await this.#given.store.indexedTo()]
      if (upTo <= after) continue
      this.#doneTo = upTo
      const changed = this.#changes.between(after, upTo)
      for (const sought of this.#sought.values()) {
        await nextTurn()
        await this.#tell(sought, changed, after, upTo)
      }
    }
    this.#isRunning = false
  }

  async #tell(sought: Sought, changed: Changed | null, after: Seq, upTo: Seq): Promise<void> {
    const news = await this.#news(sought, changed, after, upTo)
    if (news === null) return
    for (const [seeker, ids] of sought.seekers) for (const id of ids) seeker.send(encodeFound({ id, ...news }))
  }

  /** Null where nothing concerns the search. */
  async #news(
    { query, zone }: Sought,
    changed: Changed | null,
    after: Seq,
    upTo: Seq,
  ): Promise<Omit<Found, 'id'> | null> {
    const lost = { upTo, hits: [], gone: [], lost: true }
    if (changed === null || changed.earlier.size > MOST_TOLD) return lost
    if (!changed.any) return null
    try {
      const at = { now: this.#given.present(), zone }
      const among = { after, limit: MOST_TOLD, itemIds: [...changed.earlier] }
      const hits = await this.#given.store.findsAmong({ query, at }, among)
      if (hits.length >= MOST_TOLD) return lost
      const known = new Set(hits.map(({ item }) => item.itemId))
      const gone = [...changed.earlier].filter((itemId) => !known.has(itemId))
      return hits.length + gone.length === 0 ? null : { upTo, hits, gone, lost: false }
    } catch (error) {
      this.#given.warn('a live search could not be asked', { why: String(error) })
      return lost
    }
  }
}
