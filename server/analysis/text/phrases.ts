import { endAt, type PhraseIndex, phraseIndex } from './phrase-index.ts'

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

export interface Hit {
  start: number
  end: number
  words: string
}

function matches(expression: RegExp, text: string, most: number): Hit[] {
  const found: Hit[] = []
  for (const m of text.matchAll(expression)) {
    found.push({ start: m.index, end: m.index + m[0].length, words: m[0] })
    if (found.length >= most) break
  }
  return found
}

function seek(sought: Phrases, text: string, most: number): Hit[] {
  const { table } = sought
  const index = sought.index()
  const loose = index.loose(table, text)
  if (loose) return matches(loose, text, most)
  const found: Hit[] = []
  let from = 0
  for (const place of index.places(text)[table] ?? []) {
    if (place.start < from) continue
    const end = endAt(place, text)
    if (end < 0) continue
    found.push({ start: place.start, end, words: text.slice(place.start, end) })
    if (found.length >= most) break
    from = end
  }
  return found
}

/** Every place of a phrase, or of an expression with flag g, in `text`, left to right. */
export const hits = (sought: Phrases | RegExp, text: string): Hit[] =>
  sought instanceof RegExp ? matches(sought, text, Infinity) : seek(sought, text, Infinity)

export const firstHit = (sought: Phrases, text: string): Hit | null => seek(sought, text, 1)[0] ?? null

/** Whether a phrase of the table occurs in `text`. */
export const has = (sought: Phrases, text: string): boolean => seek(sought, text, 1).length > 0
