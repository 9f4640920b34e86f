import type { Statement } from '../../shared/statement.ts'
import type { Names } from '../names/names.ts'
import { WORLD_NAMES } from '../names/world-names.ts'
import { plainWords } from './plain.ts'
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

const telling = remembered((name): readonly string[] => plainWords(name).filter((w) => !GENERIC.has(w)), 5_000)

const initialsOf = (words: readonly string[]): string => words.map((w) => w[0] ?? '').join('')

/** N9: true when two names are of one outlet, or of one family by the lists: "the Courier" and "Selmara Courier", "ANS" and "Atlantic News Service". */
export function sameOutlet(a: string, b: string, names: Names = WORLD_NAMES): boolean {
  if (names.sameVoice(a, b)) return true
  const [x, y] = [telling(a), telling(b)]
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
