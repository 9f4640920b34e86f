import type { Statement } from '../../shared/statement.ts'
import type { Names } from '../names/names.ts'
import { WORLD_NAMES } from '../names/world-names.ts'
import { nameHead, plainWords } from './plain.ts'
import { remembered } from './remembered.ts'

/** The source of pasted copy whose outlet is not known. */
export const NO_OUTLET = 'paste'

const GENERIC = new Set([
  'show',
  'shows',
  'says',
  'said',
  'reports',
  'reported',
  'the',
  'newspaper',
  'paper',
  'website',
  'broadcaster',
  'agency',
  'this',
  'we',
  'us',
  'our',
  'site',
])

/** What it is called stands in quotation marks where its kind stands before it: "газета «Мирный курьер»". */
const DESCRIBED = /^\p{L}+ [«„“"](?=\P{P})/iu
const OUTLETS = 5_000
const telling = remembered(
  (name): readonly string[] => plainWords(name.replace(DESCRIBED, '')).filter((w) => !GENERIC.has(w)),
  OUTLETS,
)
const CYRILLIC = /\p{Script=Cyrillic}/u
/** A place and what tells a paper of it, in one word: "Костравинформ", "Ордания-Пресс". */
const COMPOUND = /-|(?<=\p{L}{4})(?=(?:inform|press|media)\p{L}{0,4}$)/u
/** The same by what every spelling keeps: "Мирний кур'єр" and "Mirny Kurier". */
const sounding = remembered(
  (name): readonly string[] =>
    telling(name)
      .flatMap((word) => word.split(COMPOUND))
      .map((word) => nameHead(word.replaceAll(/['’]/g, '').replaceAll(/i(?=er)/g, ''))),
  OUTLETS,
)

/** "Candil" for "Semanario Candil": kinds of outlet that stand in a name are left out of it where something is left. */
const KIND = /^(?:semanario|revista|diario|portal|magazine?|weekly|news|agency|gazet|agentstv\p{L}*|agentsi\p{L}*)$/u
const calledBy = (words: readonly string[]): readonly string[] => {
  const own = words.filter((word) => !KIND.test(word))
  return own.length > 0 ? own : words
}

/** True when a sentence names an outlet, in any alphabet. */
export function isNamedIn(sentence: string, outlet: string): boolean {
  const wordsOf = CYRILLIC.test(outlet) || CYRILLIC.test(sentence) ? sounding : telling
  const own = calledBy(wordsOf(outlet))
  const words = wordsOf(sentence)
  return own.length > 0 && own.every((word) => words.includes(word))
}

const initialsOf = (words: readonly string[]): string => words.map((w) => w[0] ?? '').join('')

/** N9: true when two names are of one outlet, or of one family by the lists: "the Courier" and "Selmara Courier", "ANS" and "Atlantic News Service". */
export function sameOutlet(a: string, b: string, names: Names = WORLD_NAMES): boolean {
  if (names.sameVoice(a, b)) return true
  const wordsOf = CYRILLIC.test(a) || CYRILLIC.test(b) ? sounding : telling
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (x.length === 0 || y.length === 0) return false
  const [few, many] = x.length <= y.length ? [x, y] : [y, x]
  return few.every((w) => many.includes(w)) || (few.length === 1 && few[0] === initialsOf(many))
}

/** Whose report a statement is: the outlet that the copy credits, else the one that sends the copy. */
export function reporterOf(s: Statement, sourceName: string, names: Names = WORLD_NAMES): string {
  if (s.via !== null && !sameOutlet(s.via, sourceName, names)) return s.via
  if (s.partyKind === 'outlet' && !sameOutlet(s.party, sourceName, names)) return s.party
  return sourceName
}
