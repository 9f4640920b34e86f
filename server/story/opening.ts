import type { Statement } from '../../shared/statement.ts'
import { METONYMS } from './offices.ts'
import { shared } from './overlap.ts'
import { nameHead } from './plain.ts'
import { remembered } from './remembered.ts'
import { propositionTerms, TEXTS } from './words.ts'

/** Words with which a proposition begins: who is said to have done what. */
const WORDS = 3
const LEAST = 2
/** "Reports that …", "claims that …": what is reported stands behind. */
const REPORTS_THAT = /^(?:such |these |media |press )*(?:reports?|claims?|allegations?|suggestions?) (?:that |of )?/iu
/** Who was told is who was informed; who told is a speaker. */
const TOLD = /\b(?:been|was|were) (?:told|notified|briefed)\b/giu
const ITSELF = /^(?:it|they|he|she)(?= )/iu

/** The first telling words of what is asserted, in any spelling: "Kyiv had been informed" → "ukrai", "infor". */
export const openingOf = ({ about, party }: Pick<Statement, 'about' | 'party'>): ReadonlySet<string> =>
  opening((about ?? '').replace(REPORTS_THAT, '').replace(ITSELF, party))

const opening = remembered((text): ReadonlySet<string> => {
  const words = text.replace(TOLD, 'informed').split(/\s+/)
  const owned = words.map((word) => METONYMS[word.toLowerCase()]?.owner ?? word)
  return new Set([...propositionTerms(owned.join(' '))].slice(0, WORDS).map(nameHead))
}, TEXTS)

/** True for two propositions that begin alike. */
export const beginAlike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => shared(a, b).length >= LEAST
