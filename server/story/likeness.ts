import type { ItemIndex, Known } from './item-index.ts'

/** How alike two items are, each in [0, 1]. */
export interface Likeness {
  /** Cosine of all their words. */
  cosine: number
  /** How much of the one that says less stands in the other: all words, topic words alone, names alone. */
  contained: number
  topic: number
  names: number
}

const ofLess = (both: number, x: number, y: number): number => (Math.min(x, y) > 0 ? both / Math.min(x, y) : 0)
const damped = (weight: number): number => Math.sqrt(weight)

/** S6: names and topic words are compared apart: the same actors in another matter share names alone. */
export function likeness(index: ItemIndex, a: Known, b: Known): Likeness {
  let dot = 0
  const sizes = { a: 0, b: 0 }
  const sums = { aTopic: 0, bTopic: 0, bothTopic: 0, aNames: 0, bNames: 0, bothNames: 0 }
  for (const [word, weight] of a.words) {
    const rarity = index.weight(word)
    const other = b.words.get(word)
    const part = a.names.has(word) || b.names.has(word) ? 'Names' : 'Topic'
    sizes.a += (damped(weight) * rarity) ** 2
    sums[`a${part}`] += rarity
    if (other === undefined) continue
    dot += damped(weight) * damped(other) * rarity ** 2
    sums[`both${part}`] += rarity
  }
  for (const [word, weight] of b.words) {
    const rarity = index.weight(word)
    sizes.b += (damped(weight) * rarity) ** 2
    sums[a.names.has(word) || b.names.has(word) ? 'bNames' : 'bTopic'] += rarity
  }
  return {
    cosine: dot === 0 ? 0 : dot / Math.sqrt(sizes.a * sizes.b),
    contained: ofLess(sums.bothTopic + sums.bothNames, sums.aTopic + sums.aNames, sums.bTopic + sums.bNames),
    topic: ofLess(sums.bothTopic, sums.aTopic, sums.bTopic),
    names: ofLess(sums.bothNames, sums.aNames, sums.bNames),
  }
}

/** The words that weigh most in what two items share, for telling a person why. */
export function sharedWords(index: ItemIndex, a: Known, b: Known): { terms: string[]; names: string[] } {
  const common = [...a.words]
    .filter(([word]) => b.words.has(word))
    .map(([word, w]): [string, number] => [word, w * (b.words.get(word) ?? 0) * index.weight(word) ** 2])
    .toSorted(([s, v], [t, w]) => w - v || (s < t ? -1 : 1))
    .map(([word]) => word)
  const named = (word: string): boolean => a.names.has(word) || b.names.has(word)
  const shown = (words: string[]): string[] => words.slice(0, 3).map((w) => a.spelled.get(w) ?? w)
  return { terms: shown(common.filter((w) => !named(w))), names: shown(common.filter(named)) }
}
