import { CAPITAL, kindsAt, LETTER, MARK } from './letters.ts'
import { unpossessed } from './tokens.ts'

const WORD = /[\p{L}][\p{L}\p{M}'’]*/gu

/** How the words of the copy are written where nothing forces a capital: lower case → the form seen, and common words. */
export interface Casing {
  seen: Map<string, string>
  common: Set<string>
}

/** Learns from running text: a word met in lower case is common; a capital one inside a sentence is a name. */
export function casingOf(body: string, vocabulary: ReadonlySet<string>): Casing {
  const seen = new Map<string, string>()
  const common = new Set<string>()
  for (const m of body.matchAll(WORD)) {
    const [met] = m
    if (common.has(met)) continue
    const word = unpossessed(met)
    const low = word.toLowerCase()
    if (word === low) common.add(low)
    else if (/[\p{Ll}\p{N},’'"”] $/u.test(body.slice(Math.max(0, m.index - 2), m.index))) seen.set(low, word)
  }
  for (const word of seen.keys()) if (vocabulary.has(word)) common.add(word)
  return { seen, common }
}

const LONG = 4
const MOSTLY = 0.75

/** True for "KREMLIN SAYS …" and for "Kremlin Denies Phone Call Amid Tensions". */
export function isCapitalised(text: string): boolean {
  let [long, capitals] = [0, 0]
  const most = text.length / (LONG + 1) + 1
  for (let at = 0; at < text.length; at++) {
    const start = at
    if ((kindsAt(text, at) & LETTER) === 0) continue
    while ((kindsAt(text, at) & (LETTER | MARK)) !== 0 || text.charAt(at) === "'" || text.charAt(at) === '’') at++
    if (at - start < LONG) continue
    long++
    if ((kindsAt(text, start) & CAPITAL) !== 0) capitals++
    else if (long - capitals > most * (1 - MOSTLY)) return false
  }
  return long >= 2 && capitals >= long * MOSTLY
}

/**
 * A headline set in capitals, written as running text would be: names keep a capital, common words lose it. Every
 * offset is kept. In a headline set like a title, words of organisations (`isHouse`) may be part of a name and stay.
 */
export function restoreCase(
  text: string,
  casing: Casing,
  vocabulary: ReadonlySet<string>,
  isHouse: (word: string) => boolean,
): string {
  const shouting = !/\p{Ll}/u.test(text.replace(/^[^:-]{0,20}[:-]/u, '').slice(0, 200))
  return text.replace(WORD, (word) => {
    const low = word.toLowerCase()
    if (low.length !== word.length) return word
    const bare = unpossessed(low)
    const seen = casing.seen.get(bare)
    if (seen && seen.length === bare.length) return seen + low.slice(bare.length)
    if (!shouting && isHouse(bare)) return word
    if (vocabulary.has(bare) || casing.common.has(bare)) return low
    if (!shouting) return word
    return bare.length <= 3 ? word : word.charAt(0) + low.slice(1)
  })
}
