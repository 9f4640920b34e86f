import { inCopy } from './in-copy.ts'
import type { Store } from '../../../db/store.ts'
import type { AlertRuleRow } from '../../../shared/alert-rule.ts'
import type { LogEvent } from '../../../shared/event.ts'
import { isHeld } from '../../../shared/held.ts'
import type { Seq } from '../../../shared/scalar.ts'
import { readQuery } from '../../../shared/search/read-query.ts'
import type { Hit } from '../../../shared/search/hit.ts'
import { touchedItems } from '../../../shared/search/touched.ts'
import type { Occurrence } from './occurrence.ts'
import { isInScope } from './meets.ts'

/** Events before a start that are looked at once more: what a crash may have cut off between index and alert. */
const AGAIN = 1_000
/** Events that the index has still before it at a start and that touched what it has already: the latest. */
const MOST_BEFORE = 20_000
/** Finds of one search at one step; of more only the newest are told. */
const MOST = 2_000

/** A find as what a rule waits for. */
export const foundBy = ({ item }: Pick<Hit, 'item'>, q: string): Occurrence => inCopy(item, 'search', `found by: ${q}`)

export interface SearchRulesGiven {
  store: Pick<Store, 'findsAmong' | 'indexedTo' | 'knownHits' | 'eventsAfter' | 'head'>
  /** Rules as the desk has set them. */
  rows: () => readonly AlertRuleRow[]
  /** Raises or updates the alert for finds of one rule, in one commit with what was found. */
  tell: (row: AlertRuleRow, found: readonly Occurrence[]) => Promise<void>
  zone: string
  /** Milliseconds since 1970. */
  now: () => number
  warn: (message: string, about: Record<string, unknown>) => void
}

/**
 * Saved searches that ring. Each is asked when the full-text index has got on, as live lists are: for what is new and for
 * the few earlier items that changed, never for the archive. An item rings once for a rule, whatever restarts come between.
 */
export class SearchRules {
  readonly #given: SearchRulesGiven
  #doneTo: Seq
  /** Items that events have touched since the last step. */
  #touched = new Map<string, Seq>()
  #running: Promise<void> | null = null
  #again = false
  #stopped = false

  private constructor(given: SearchRulesGiven, doneTo: Seq) {
    this.#given = given
    this.#doneTo = doneTo
  }

  static async open(given: SearchRulesGiven): Promise<SearchRules> {
    const { store } = given
    const [from, head] = [Math.max(0, (await store.indexedTo()) - AGAIN), await store.head()]
    const rules = new SearchRules(given, from)
    for (let at = Math.max(from, head - MOST_BEFORE); at < head; at += AGAIN)
      rules.heard(await store.eventsAfter(at, AGAIN))
    return rules
  }

  heard(events: readonly LogEvent[]): void {
    for (const event of events) for (const itemId of touchedItems(event)) this.#touched.set(itemId, event.seq)
  }

  /** The index has got on: asks every rule, one run at a time. */
  indexed(): void {
    if (this.#stopped) return
    this.#again = true
    this.#running ??= this.#run()
  }

  async settled(): Promise<void> {
    while (this.#running) await this.#running
  }

  /** Asks no more; what was not told is told after the next start. */
  async stop(): Promise<void> {
    this.#stopped = true
    await this.#running
  }

  async #run(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false
      await this.#step().catch((error: unknown) => {
        this.#given.warn('rules of searches could not be asked', { why: String(error) })
      })
    }
    this.#running = null
  }

  async #step(): Promise<void> {
    const [after, upTo] = [this.#doneTo, await this.#given.store.indexedTo()]
    if (upTo <= after) return
    const itemIds = [...this.#touched].filter(([, seq]) => seq <= upTo).map(([itemId]) => itemId)
    for (const row of this.#given.rows()) if (row.rule.on) await this.#ask(row, after, itemIds)
    this.#doneTo = upTo
    for (const [itemId, seq] of this.#touched) if (seq <= upTo) this.#touched.delete(itemId)
  }

  async #ask(row: AlertRuleRow, after: Seq, itemIds: readonly string[]): Promise<void> {
    const { rule } = row
    if (rule.when.kind !== 'search') return
    const { q } = rule.when
    const { store, now, zone } = this.#given
    const at = { now: now(), zone }
    const hits = await store.findsAmong({ query: readQuery(q).query, at }, { after, limit: MOST, itemIds })
    // Copy that was there when the rule was set is no news, whatever becomes of it.
    const news = hits.filter(({ item }) => item.seq > row.seq && !isHeld(item) && !item.withdrawn)
    const found = news.map((hit) => foundBy(hit, q)).filter((o) => isInScope(rule.scope, o))
    const ids = found.flatMap(({ itemId }) => (itemId === null ? [] : [itemId]))
    const known = await store.knownHits(rule.id, ids)
    const fresh = found.filter(({ itemId }) => itemId !== null && !known.has(itemId))
    if (fresh.length > 0) await this.#given.tell(row, fresh.toReversed())
  }
}
