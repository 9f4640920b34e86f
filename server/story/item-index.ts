import type { ItemLine } from '../../shared/item.ts'
import type { Analysis } from '../../shared/statement.ts'

/** An analysed item as filing compares it. */
export interface Known {
  line: ItemLine
  analysis: Analysis
  /** Log time of its last analysis. */
  at: string
  /** Weights of its telling words, names among them, by `nameHead`: spellings, cases and capitals meet. */
  words: ReadonlyMap<string, number>
  /** Those of the words that are names. */
  names: ReadonlySet<string>
  /** A spelling of each word, to show. */
  spelled: ReadonlyMap<string, string>
}

/** S1: copy older than this is not compared with any more. */
export const ACTIVE_MS = 7 * 86_400_000
export const ACTIVE_ITEMS = 20_000
/** Latest items that a word leads to: what bounds the cost of a look-up, whatever the archive holds. */
const POSTINGS = 64
/** Items that a wire is taken to have carried before the first one: keeps weights calm on an empty desk. */
const PRIOR = 200

/** The recent items by their words, with how many of them hold each. */
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
    for (const word of known.words.keys()) {
      this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1)
      const holders = this.#holders.get(word) ?? []
      holders.push(itemId)
      if (holders.length > POSTINGS) holders.shift()
      this.#holders.set(word, holders)
    }
    this.#forgetBefore(Date.parse(known.at) - ACTIVE_MS)
  }

  /** The item's line changed; its words did not. */
  relabel(itemId: string, line: ItemLine): void {
    const known = this.#items.get(itemId)
    if (known) this.#items.set(itemId, { ...known, line })
  }

  /** Rarity of a word among recent copy, in nats. */
  readonly weight = (word: string): number =>
    Math.log((this.#items.size + PRIOR) / ((this.#counts.get(word) ?? 0) + 1)) + 0.1

  /** Items that share words with the given ones, those that share most first. */
  like(words: Iterable<string>, limit: number): Known[] {
    const votes = new Map<string, number>()
    for (const word of words) {
      const weight = this.weight(word) ** 2
      for (const itemId of this.#holders.get(word) ?? []) votes.set(itemId, (votes.get(itemId) ?? 0) + weight)
    }
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
    for (const word of known.words.keys()) {
      const left = (this.#counts.get(word) ?? 1) - 1
      const holders = (this.#holders.get(word) ?? []).filter((id) => id !== itemId)
      if (left === 0) this.#counts.delete(word)
      else this.#counts.set(word, left)
      if (holders.length === 0) this.#holders.delete(word)
      else this.#holders.set(word, holders)
    }
  }
}
