import { endAt, type PhraseIndex, phraseIndex, type Place } from './phrase-index.ts'

/** A table of phrases in the index that it shares. */
export interface Phrases {
  index: () => PhraseIndex
  table: number
}

/**
 * Makes tables of phrases that are sought in the same texts, for text that `lowerInPlace` made. Word edges are
 * Unicode's (JavaScript's `\b` knows ASCII letters only). A phrase may hold alternatives `(?:a|b)` and optional parts,
 * but no unbounded repeat: the match stays linear on hostile copy. `~` leaves a word open ("опроверг~"), a space is one
 * or more. At one place the longest entry is taken.
 */
export function phraseFamily(): (entries: readonly string[]) => Phrases {
  const lists: (readonly string[])[] = []
  let made: PhraseIndex | null = null
  const index = (): PhraseIndex => (made ??= phraseIndex(lists))
  return (entries) => {
    made = null
    return { index, table: lists.push(entries) - 1 }
  }
}

/** A table that stands alone. */
export const phrases = (entries: readonly string[]): Phrases => phraseFamily()(entries)

const NOWHERE: readonly Place[] = []

export interface Hit {
  start: number
  end: number
  words: string
}

const hitOf = (m: RegExpExecArray): Hit => ({ start: m.index, end: m.index + m[0].length, words: m[0] })

/** The first match of an expression with flag g. */
function firstMatch(expression: RegExp, text: string): Hit | null {
  expression.lastIndex = 0
  const m = expression.exec(text)
  expression.lastIndex = 0
  return m ? hitOf(m) : null
}

/** Every place of a phrase, or of an expression with flag g, in `text`, left to right. */
export function hits(sought: Phrases | RegExp, text: string): Hit[] {
  if (sought instanceof RegExp) return Array.from(text.matchAll(sought), hitOf)
  const index = sought.index()
  const loose = index.loose(sought.table, text)
  if (loose) return Array.from(text.matchAll(loose), hitOf)
  const found: Hit[] = []
  let from = 0
  for (const place of index.places(text)[sought.table] ?? NOWHERE) {
    if (place.start < from) continue
    const end = endAt(place, text)
    if (end < 0) continue
    found.push({ start: place.start, end, words: text.slice(place.start, end) })
    from = end
  }
  return found
}

export function firstHit(sought: Phrases, text: string): Hit | null {
  const index = sought.index()
  const loose = index.loose(sought.table, text)
  if (loose) return firstMatch(loose, text)
  for (const place of index.places(text)[sought.table] ?? NOWHERE) {
    const end = endAt(place, text)
    if (end >= 0) return { start: place.start, end, words: text.slice(place.start, end) }
  }
  return null
}

/** Whether a phrase of the table occurs in `text`. */
export const has = (sought: Phrases, text: string): boolean => firstHit(sought, text) !== null
