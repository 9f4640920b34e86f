import snowball from 'snowball-stemmers'
import type { Profile } from '../../shared/statement.ts'
import { CROSS } from './lexicon/cross.ts'
import { STOP_WORDS } from './lexicon/stop-words.ts'
import { datelineLength } from './text/leads.ts'
import { toLatin } from './text/latin.ts'
import { isCapitalised } from './text/restore-case.ts'
import { unpossessed } from './text/tokens.ts'

const STEMMERS: Record<string, { stem(word: string): string }> = Object.fromEntries(
  Object.entries({ en: 'english', ru: 'russian', de: 'german', fr: 'french', es: 'spanish' }).map(([tag, name]) => [
    tag,
    snowball.newStemmer(name),
  ]),
)
const WORD = /[\p{L}][\p{L}\p{M}'’-]*|\d[\d.,]*\d|\d/gu
const HEADLINE_WEIGHT = 3
const LEAD_WEIGHT = 2
const LONGEST = 12_000
const MOST_TERMS = 80
const MOST_NAMES = 60
const KEPT = 20_000
const stems = new Map<string, string>()

function stemOf(word: string, language: string): string {
  const key = `${language}:${word}`
  const known = stems.get(key)
  if (known !== undefined) return known
  const cross = crossStem(word, language)
  const found = cross ?? toLatin((STEMMERS[language] ?? STEMMERS['en'])?.stem(word) ?? word)
  if (stems.size >= KEPT) stems.clear()
  stems.set(key, found)
  return found
}

/** The English stem of a common news word of another language, found by its longest known beginning. */
function crossStem(word: string, language: string): string | null {
  const table = CROSS[language]
  if (!table) return null
  for (let length = word.length; length >= 3; length--) {
    const english = table.get(word.slice(0, length))
    if (english) return STEMMERS['en']?.stem(english) ?? english
  }
  return null
}

/** Endings of declension that a Cyrillic name sheds, so that its cases meet. */
const nominative = (name: string): string =>
  /\p{Script=Cyrillic}/u.test(name) && name.length > 5
    ? name.replace(/(?:ого|ому|ой|ою|ом|ем|ым|им|ах|ам|ами|[аяуюеиіьй])$/u, '')
    : name

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
  for (const m of text.slice(0, LONGEST).matchAll(WORD)) {
    if (m.index >= bodyStart && m.index < skip) continue
    const word = unpossessed(m[0])
    const low = word.toLowerCase()
    const weight = m.index < headlineLength ? HEADLINE_WEIGHT : m.index < skip + 300 ? LEAD_WEIGHT : 1
    if (STOP_WORDS.has(low) || low.length < 2) continue
    const opening = m.index === 0 || /[.!?:"“«\n]\s*$/u.test(text.slice(Math.max(0, m.index - 2), m.index))
    const capital = /^\p{Lu}/u.test(word) && !(loud && m.index < headlineLength)
    if (capital && !opening) add(names, toLatin(nominative(low)), weight)
    add(terms, stemOf(low, tag), weight)
  }
  return { terms: ranked(terms, MOST_TERMS), names: ranked(names, MOST_NAMES) }
}
