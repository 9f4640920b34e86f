import { wordsInCopy } from './as-written.ts'
import type { Held, ItemIndex } from './item-index.ts'
import type { Known } from './known.ts'

/** How alike another item is, each in [0, 1]. */
export interface Near {
  other: Held
  /** Hours between the two items' publication. */
  hours: number
  /** Cosine of all their words, by tf-idf with a damped frequency. */
  cosine: number
  /** How much of the one that says less stands in the other: all words, topic words alone, names alone. */
  contained: number
  topic: number
  names: number
  /** Both tell numbers: 1 where they have one in common. */
  sameNumber: number
  /** Both tell numbers, and none in common. */
  otherNumbers: number
  /** Places of the shared words among those of the item. */
  shared: number[]
}

const HOUR_MS = 3_600_000

const ofLess = (both: number, x: number, y: number): number => (Math.min(x, y) > 0 ? both / Math.min(x, y) : 0)
const isNumber = (text: string): boolean => text.charCodeAt(0) <= 57 && text.charCodeAt(0) >= 48

/** The items that have most in common with one, each compared with it in full. */
export function nearest(index: ItemIndex, item: Held, limit: number): Near[] {
  const comparison = new Comparison(index, item)
  const near = index.like(item, limit).map((other) => comparison.with(other))
  comparison.close()
  return near
}

/** Compares one item with others: what is known of the item by word is spread out once. */
class Comparison {
  readonly #index: ItemIndex
  readonly #item: Held
  /** By id of a word: 1 + its place among the item's words, 0 where it has none. */
  readonly #places: Uint16Array
  readonly #numbers: number
  #size = 0
  #topic = 0
  #names = 0

  constructor(index: ItemIndex, item: Held) {
    this.#index = index
    this.#item = item
    const places = index.places()
    this.#places = places
    let numbers = 0
    for (const [place, word] of item.words.entries()) {
      const rarity = index.rarity(word)
      places[word.id] = place + 1
      this.#size += (item.weights[place] ?? 0) * rarity ** 2
      if (item.named[place]) this.#names += rarity
      else this.#topic += rarity
      if (isNumber(word.text)) numbers += 1
    }
    this.#numbers = numbers
  }

  /** S6: names and topic words are compared apart: the same actors in another matter share names alone. */
  with(other: Held): Near {
    const { named, weights } = this.#item
    const shared: number[] = []
    let [dot, size, theirTopic, theirNames, bothTopic, bothNames] = [0, 0, 0, 0, 0, 0]
    let [ourTopic, ourNames] = [this.#topic, this.#names]
    let [numbers, sameNumbers] = [0, 0]
    for (let k = 0; k < other.words.length; k++) {
      const word = other.words[k]
      if (!word) break
      const rarity = this.#index.rarity(word)
      const weight = other.weights[k] ?? 0
      const place = (this.#places[word.id] ?? 0) - 1
      const isName = other.named[k] === 1 || (place >= 0 && named[place] === 1)
      if (isName) theirNames += rarity
      else theirTopic += rarity
      size += weight * rarity * rarity
      if (isNumber(word.text)) numbers += 1
      if (place < 0) continue
      shared.push(place)
      dot += Math.sqrt(weight * (weights[place] ?? 0)) * rarity * rarity
      if (isNumber(word.text)) sameNumbers += 1
      if (isName) bothNames += rarity
      else bothTopic += rarity
      if (isName && named[place] !== 1) {
        ourTopic -= rarity
        ourNames += rarity
      }
    }
    return {
      other,
      hours: Math.abs(this.#item.published - other.published) / HOUR_MS,
      cosine: dot === 0 ? 0 : dot / Math.sqrt(this.#size * size),
      contained: ofLess(bothTopic + bothNames, ourTopic + ourNames, theirTopic + theirNames),
      topic: ofLess(bothTopic, ourTopic, theirTopic),
      names: ofLess(bothNames, ourNames, theirNames),
      sameNumber: sameNumbers > 0 ? 1 : 0,
      otherNumbers: sameNumbers === 0 && numbers > 0 && this.#numbers > 0 ? 1 : 0,
      shared,
    }
  }

  /** Leaves the places as they were found. */
  close(): void {
    for (const word of this.#item.words) this.#places[word.id] = 0
  }
}

/** Words that are told, and how many of those that weigh most are sought in what is at hand of the copy. */
const TOLD = 3
const SOUGHT = 8

/** The words of `a`, as its copy (`text`) has them, that weigh most in what two items share: for telling a person why. */
export function sharedWords(index: ItemIndex, a: Known, b: Known, text?: string): { terms: string[]; names: string[] } {
  const common = [...a.words]
    .filter(([word]) => b.words.has(word))
    .map(([word, w]): [string, number] => [word, w * (b.words.get(word) ?? 0) * index.weight(word) ** 2])
    .toSorted(([s, v], [t, w]) => w - v || (s < t ? -1 : 1))
    .map(([word]) => word)
  const named = (word: string): boolean => a.names.has(word) || b.names.has(word)
  const shown = (heads: string[]): string[] => wordsInCopy(heads.slice(0, SOUGHT), a, TOLD, text)
  return { terms: shown(common.filter((w) => !named(w))), names: shown(common.filter(named)) }
}
