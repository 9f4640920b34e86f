import { CAPITAL, DIGIT, kindsAt, LETTER } from '../text/letters.ts'
import { GERMAN_TRADE } from './names.ts'
import type { Reading } from './reading.ts'

/** Of words that end: of a hyphen between thousands of capitals each would be read to the end of all. */
const FULL_NAME =
  /\p{Lu}[\p{L}'’-]{1,40}(?: (?:(?:de|del|der|den|van|von|bin|ibn|al|da|di|dos) )?\p{Lu}[\p{L}'’-]{1,40}){1,2}/uy

/** Words with a capital at the head of a line, which no name begins with. */
const NO_FIRST_NAME =
  /^(?:von|vom|about|source|contact|update|exclusive|photo|picture|media|editing|reporting|additional|writing)$/u

/** Offices, trades and kinds of firms that stand before a name and are no part of it. */
const TITLE =
  /^(?:\p{L}+-)?(?:judge|justice|conductor|commander|captain|colonel|general|admiral|sergeant|inspector|grandmaster|professor|doctor|\p{L}{0,24}minister(?:in)?|präsident(?:in)?|kanzler(?:in)?|mayor|governor|senator|premier|chancellor|pastor|coach|chef|star|singer|actor|actress|climber|cyclist|biathlete|runner|striker|goalkeeper|midfielder|chairman|chairwoman|director|lawyer|attorney|agent|spokesman|spokeswoman|secretary|guide|rider|defender|trainer(?:in)?|sprecher(?:in)?|direktor(?:in)?|sponsor|supplier|\p{L}{3,12}maker|lender|miner|insurer|retailer|developer|airline)$/iu

/** "Judge Benigno Ferrate" → "Benigno Ferrate"; null where a title and one word are left. */
function untitledName(name: string): string | null {
  const words = name.split(' ')
  if (!TITLE.test(words[0] ?? '') && !GERMAN_TRADE.test(words[0] ?? '')) return name
  return words.length > 2 ? words.slice(1).join(' ') : null
}

/** Names of two or three words: sought only where a word begins with a capital. */
function* namesIn(text: string): Generator<RegExpExecArray> {
  for (let at = 0; at < text.length; at++) {
    if ((kindsAt(text, at) & CAPITAL) === 0 || (kindsAt(text, at - 1) & (LETTER | DIGIT)) !== 0) continue
    FULL_NAME.lastIndex = at
    const m = FULL_NAME.exec(text)
    if (!m) continue
    yield m
    at += m[0].length - 1
  }
}

/** The full names of a text by their last words, as it first has them. */
export function fullNames(text: string, r: Reading): Map<string, string> {
  const full = new Map<string, string>()
  for (const m of namesIn(text)) {
    if (
      text[m.index - 1] === '(' ||
      /(?:der|die|das|dem|den|des|im|vom|zum) $/u.test(text.slice(Math.max(0, m.index - 4), m.index))
    )
      continue
    // "Morvia's Orlec": whose somebody is, is no first name.
    const bare = m[0].replace(/^\p{Lu}[\p{L}-]*['’]s /u, '').replace(/['’]s$/u, '')
    const name = bare.includes(' ') ? untitledName(bare) : null
    if (name === null) continue
    const last = (name.split(' ').at(-1) ?? '').toLowerCase()
    const [first = ''] = name.toLowerCase().split(' ')
    if (
      NO_FIRST_NAME.test(first) ||
      r.article.has(first) ||
      r.stop.has(first) ||
      r.adverb.has(first) ||
      r.auxiliary.has(first)
    )
      continue
    if (!full.has(last)) full.set(last, name)
  }
  return full
}
