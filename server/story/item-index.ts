import type { ItemLine } from '../../shared/item.ts'
import type { Analysis } from '../../shared/statement.ts'

/** An analysed item as filing compares it. */
export interface Known {
  line: ItemLine
  analysis: Analysis
  /** Log time of its last analysis. */
  at: string
  terms: ReadonlyMap<string, number>
  /** By `nameHead`. */
  names: ReadonlyMap<string, number>
  spelled: ReadonlyMap<string, string>
  /** All its telling words in one bag, names and capitals or not: what a one-line alert can be compared by. */
  words: ReadonlySet<string>
}

/** S1: copy older than this is not compared with any more. */
export const ACTIVE_MS = 7 * 86_400_000
export const ACTIVE_ITEMS = 20_000
/** Latest items that a word leads to: what bounds the cost of a look-up, whatever the archive holds. */
const POSTINGS = 64
/** Items that a wire is taken to have carried before the first one: keeps weights calm on an empty desk. */
const PRIOR = 200

/** The keys by which an item is found: its words, its names (`@`) and the words of its bag (`#`). */
export const keysOf = ({ terms, names, words }: Known): string[] => [
  ...terms.keys(),
  ...[...names.keys()].map((name) => `@${name}`),
  ...[...words].map((word) => `#${word}`),
]

/** The recent items by their words and names, with how many of them hold each. */
export class ItemIndex {
  readonly #items = new Map<string, Known>()
  readonly #holders = new Map<string, string[]>()
  readonly #counts = new Map<string, number>()

  get(itemId: string): Known | undefined {
    return this.#items.get(itemId)
  }

  put(known: Known): void {
    const { itemId } = known.line
    this.#drop(itemId)
    this.#items.set(itemId, known)
    for (const key of keysOf(known)) {
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
      const holders = this.#holders.get(key) ?? []
      holders.push(itemId)
      if (holders.length > POSTINGS) holders.shift()
      this.#holders.set(key, holders)
    }
    this.#forgetBefore(Date.parse(known.at) - ACTIVE_MS)
  }

  /** The item's line changed; its words did not. */
  relabel(itemId: string, line: ItemLine): void {
    const known = this.#items.get(itemId)
    if (known) this.#items.set(itemId, { ...known, line })
  }

  /** Rarity of a word (or of a name, with `@` before it) among recent copy, in nats. */
  readonly weight = (key: string): number =>
    Math.log((this.#items.size + PRIOR) / ((this.#counts.get(key) ?? 0) + 1)) + 0.1

  /** Items that share words with the given ones, those that share most first. */
  like(keys: Iterable<string>, limit: number): Known[] {
    const votes = new Map<string, number>()
    for (const key of keys)
      for (const itemId of this.#holders.get(key) ?? [])
        votes.set(itemId, (votes.get(itemId) ?? 0) + this.weight(key) ** 2)
    return [...votes]
      .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, limit)
      .flatMap(([itemId]) => this.#items.get(itemId) ?? [])
  }

  #forgetBefore(moment: number): void {
    for (const [itemId, { at }] of this.#items) {
      if (Date.parse(at) >= moment && this.#items.size <= ACTIVE_ITEMS) return
      this.#drop(itemId)
    }
  }

  #drop(itemId: string): void {
    const known = this.#items.get(itemId)
    if (!known) return
    this.#items.delete(itemId)
    for (const key of keysOf(known)) {
      const left = (this.#counts.get(key) ?? 1) - 1
      const holders = (this.#holders.get(key) ?? []).filter((id) => id !== itemId)
      if (left === 0) this.#counts.delete(key)
      else this.#counts.set(key, left)
      if (holders.length === 0) this.#holders.delete(key)
      else this.#holders.set(key, holders)
    }
  }
}
