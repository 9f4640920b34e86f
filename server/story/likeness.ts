import type { ItemIndex, Known } from './item-index.ts'
import { cosine, overlap } from './overlap.ts'

/** How alike two items are, in [0, 1], by their topic words and by the names in them. */
export interface Likeness {
  terms: number
  names: number
  score: number
}

const TERMS = 0.5
const NAMES = 0.5
/** Copy in two languages shares names only. */
const FOREIGN = 0.8

/** Copy of fewer telling words than this is compared by how many of them the other one has. */
const SHORT = 18
const CONTAINED = 0.6

const primary = (language: string | null): string => (language ?? 'en').slice(0, 2).toLowerCase()

/** S6: names weigh as much as words; either alone does not make two items one story. */
export function likeness(index: ItemIndex, a: Known, b: Known): Likeness {
  const terms = cosine(a.terms, b.terms, index.weight)
  const names = cosine(a.names, b.names, (name) => index.weight(`@${name}`))
  const short = Math.min(a.words.size, b.words.size) < SHORT
  const contained = short ? CONTAINED * overlap(a.words, b.words, (word) => index.weight(`#${word}`)) : 0
  const foreign = primary(a.analysis.language) !== primary(b.analysis.language)
  const score = foreign ? Math.max(names * FOREIGN, terms) : TERMS * terms + NAMES * names
  return { terms, names, score: Math.max(score, contained) }
}

/** The words and names that weigh most in what two items share, for telling a person why. */
export function sharedWords(index: ItemIndex, a: Known, b: Known): { terms: string[]; names: string[] } {
  const heaviest = (x: ReadonlyMap<string, number>, y: ReadonlyMap<string, number>, mark: string): string[] =>
    [...x]
      .filter(([t]) => y.has(t))
      .map(([t, w]): [string, number] => [t, w * (y.get(t) ?? 0) * index.weight(mark + t) ** 2])
      .toSorted(([s, v], [t, w]) => w - v || (s < t ? -1 : 1))
      .slice(0, 3)
      .map(([t]) => t)
  return { terms: heaviest(a.terms, b.terms, ''), names: heaviest(a.names, b.names, '@') }
}
