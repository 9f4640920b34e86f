import type { ItemIndex, Known } from './item-index.ts'
import { cosine, overlap, shared } from './overlap.ts'

/** How alike two items are, in [0, 1], by their topic words and by the names in them. */
export interface Likeness {
  terms: number
  names: number
  score: number
}

const TERMS = 0.5
const NAMES = 0.5
/** Copy of fewer telling words than this is compared by how many of them the other one has. */
const SHORT = 18
const CONTAINED = 0.6
/** Copy in two languages shares names only: so many of the fewer ones, and never one alone. */
const FOREIGN = 0.65
const LEAST_NAMES = 2

const primary = (language: string | null): string => (language ?? 'en').slice(0, 2).toLowerCase()

function foreignScore(index: ItemIndex, a: Known, b: Known): number {
  const [x, y] = [new Set(a.names.keys()), new Set(b.names.keys())]
  return shared(x, y).length < LEAST_NAMES ? 0 : FOREIGN * overlap(x, y, (name) => index.weight(`@${name}`))
}

/** S6: names weigh as much as words; either alone does not make two items one story. */
export function likeness(index: ItemIndex, a: Known, b: Known): Likeness {
  const terms = cosine(a.terms, b.terms, index.weight)
  const names = cosine(a.names, b.names, (name) => index.weight(`@${name}`))
  const both = TERMS * terms + NAMES * names
  if (primary(a.analysis.language) !== primary(b.analysis.language))
    return { terms, names, score: Math.max(both, foreignScore(index, a, b)) }
  const short = Math.min(a.words.size, b.words.size) < SHORT
  const contained = short ? CONTAINED * overlap(a.words, b.words, (word) => index.weight(`#${word}`)) : 0
  return { terms, names, score: Math.max(both, contained) }
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
  return {
    terms: heaviest(a.terms, b.terms, ''),
    names: heaviest(a.names, b.names, '@').map((n) => a.spelled.get(n) ?? n),
  }
}
