import snowball from 'snowball-stemmers'
import type { Profile } from '../../shared/statement.ts'
import { CROSS } from './lexicon/cross.ts'
import { STOP_WORDS } from './lexicon/stop-words.ts'
import { englishOf } from './lexicon/table.ts'
import { datelineLength } from './text/leads.ts'
import { kindsAt, LETTER, MARK, SPACE } from './text/letters.ts'
import { toLatin } from './text/latin.ts'
import { isCapitalised } from './text/restore-case.ts'
import { unpossessed } from './text/tokens.ts'

const STEMMERS: Record<string, { stem(word: string): string }> = Object.fromEntries(
  Object.entries({ en: 'english', ru: 'russian', de: 'german', fr: 'french', es: 'spanish' }).map(([tag, name]) => [
    tag,
    snowball.newStemmer(name),
  ]),
)
const HEADLINE_WEIGHT = 3
const LEAD_WEIGHT = 2
const LONGEST = 12_000
const MOST_TERMS = 80
const MOST_NAMES = 60
/** The English stem of a common news word of another language, found by its longest known beginning. */
function crossStem(word: string, language: string): string | null {
  const table = CROSS[language]
  const english = table ? englishOf(word, table) : null
  return english === null ? null : (STEMMERS['en']?.stem(english) ?? english)
}

/** Endings of declension that a Cyrillic name sheds, so that its cases meet. */
const nominative = (name: string): string =>
  /\p{Script=Cyrillic}/u.test(name) && name.length > 5
    ? name.replace(/(?:ого|ому|ой|ою|ом|ем|ым|им|ах|ам|ами|[аяуюеиіьй])$/u, '')
    : name

/** A word of copy as a profile counts it. */
export interface Word {
  /** Too common to tell a story from another. */
  idle: boolean
  capital: boolean
  term: string
  name: string
}

const stemOf = (word: string, language: string): string =>
  crossStem(word, language) ?? toLatin((STEMMERS[language] ?? STEMMERS['en'])?.stem(word) ?? word)

function wordOf(text: string, language: string): Word {
  const word = unpossessed(text)
  const low = word.toLowerCase()
  const idle = STOP_WORDS.has(low) || low.length < 2
  const capital = !idle && /^\p{Lu}/u.test(word)
  return { idle, capital, term: idle ? '' : stemOf(low, language), name: capital ? toLatin(nominative(low)) : '' }
}

/** Copy is written with few words; hostile copy is not, so what is remembered has a bound. */
const KEPT = 50_000
const met = new Map<string, Map<string, Word>>()

/** How a word, as it stands in copy of a language, is counted. */
export function recalled(text: string, language: string): Word {
  const words = met.get(language) ?? new Map<string, Word>()
  met.set(language, words)
  const known = words.get(text)
  if (known) return known
  const found = wordOf(text, language)
  if (words.size >= KEPT) words.clear()
  words.set(text, found)
  return found
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const INSIDE = new Set("'’-")
const INSIDE_NUMBER = new Set('.,')

/** Where the word or number that begins at `start` ends; `start` where none does. */
export function wordEnd(text: string, start: number): number {
  let at = start
  if ((kindsAt(text, at) & LETTER) !== 0) {
    while ((kindsAt(text, at) & (LETTER | MARK)) !== 0 || INSIDE.has(text.charAt(at))) at++
    return at
  }
  let end = start
  for (; isDigit(text.charCodeAt(at)) || (at > start && INSIDE_NUMBER.has(text.charAt(at))); at++)
    if (isDigit(text.charCodeAt(at))) end = at + 1
  return end
}

const OPENS = new Set('.!?:"“«\n')

/** True for the first word of a sentence, a quotation or a paragraph, whose capital tells nothing. */
const isOpening = (text: string, at: number): boolean =>
  at === 0 ||
  OPENS.has(text.charAt(at - 1)) ||
  ((kindsAt(text, at - 1) & SPACE) !== 0 && OPENS.has(text.charAt(at - 2)))

const ranked = (weights: Map<string, number>, most: number): [string, number][] =>
  [...weights]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([t, n]) => [t, Math.round(n * 100) / 100])

function add(to: Map<string, number>, term: string, weight: number): void {
  if (term) to.set(term, (to.get(term) ?? 0) + weight)
}

/** What story matching needs of a copy: `headlineLength` says where the body begins in `text`. */
export function profileOf(text: string, headlineLength: number, language: string | null): Profile {
  const tag = language ?? 'en'
  const terms = new Map<string, number>()
  const names = new Map<string, number>()
  const loud = isCapitalised(text.slice(0, headlineLength))
  const bodyStart = headlineLength + 2
  const skip = bodyStart + datelineLength(text.slice(bodyStart, bodyStart + 120))
  const limit = Math.min(text.length, LONGEST)
  for (let at = 0, end = 0; at < limit; at = Math.max(end, at + 1)) {
    end = Math.min(wordEnd(text, at), limit)
    if (end === at || (at >= bodyStart && at < skip)) continue
    const word = recalled(text.slice(at, end), tag)
    if (word.idle) continue
    const weight = at < headlineLength ? HEADLINE_WEIGHT : at < skip + 300 ? LEAD_WEIGHT : 1
    if (word.capital && !(loud && at < headlineLength) && !isOpening(text, at)) add(names, word.name, weight)
    add(terms, word.term, weight)
  }
  return { terms: ranked(terms, MOST_TERMS), names: ranked(names, MOST_NAMES) }
}
