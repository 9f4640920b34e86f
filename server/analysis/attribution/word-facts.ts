import { tokenAt, type Token } from '../text/tokens.ts'
import { stemOf } from './stem-of.ts'

/** What the models see of a word, each as a 32-bit hash, so that features are made by mixing numbers. */
export interface WordFacts {
  low: number
  /** The word without a common ending ("claimed", "claims" → "claim"). */
  stem: number
  tag: number
  ending: number
}

/** FNV-1a over UTF-16 units. */
export function hashOf(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** One feature of a template and what it holds (murmur3's finaliser). */
export function mix(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(template + 0x9e3779b9, 0x85ebca6b) ^ a
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ Math.imul(b, 0x27d4eb2f)
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ Math.imul(c, 0x165667b1)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

const KEPT = 20_000
/** A tag and a capital, without making a string for each word. */
const CAPITAL: Readonly<Record<string, string>> = Object.fromEntries(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SYM VERB X SCONJ'
    .split(' ')
    .map((tag) => [tag, `${tag}^`]),
)
const known = new Map<string, Map<string, WordFacts>>()

function made(t: Token): WordFacts {
  const low = t.kind === 'quoted' ? '“”' : isDigit(t.low) ? '0' : t.low
  return {
    low: hashOf(low),
    stem: hashOf(t.kind === 'word' ? stemOf(low) : low),
    tag: hashOf(t.kind === 'quoted' ? 'QUOTE' : t.capital && t.tag !== 'PROPN' ? `${t.tag}^` : t.tag),
    ending: hashOf(low.slice(-3)),
  }
}

const isDigit = (low: string): boolean => low >= '0' && low < ':'

function factsOf(t: Token): WordFacts {
  const word = t.kind === 'quoted' ? '' : isDigit(t.low) ? '0' : t.low
  let forms = known.get(word)
  if (!forms) {
    if (known.size >= KEPT) known.clear()
    known.set(word, (forms = new Map()))
  }
  const form = t.capital ? (CAPITAL[t.tag] ?? '') : t.tag
  let facts = forms.get(form)
  if (!facts) forms.set(form, (facts = made(t)))
  return facts
}

export const EDGE: WordFacts = { low: 1, stem: 1, tag: 1, ending: 1 }

export const allFacts = (tokens: readonly Token[]): WordFacts[] => tokens.map((_, i) => factsOf(tokenAt(tokens, i)))
