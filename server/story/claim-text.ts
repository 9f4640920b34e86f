import type { Statement } from '../../shared/statement.ts'
import { COUNTER } from './title.ts'
import { remembered } from './remembered.ts'
import { propositionTerms, TEXTS } from './words.ts'

const LONGEST = 200

/** What stands before the assertion itself: "Radio Tres Valles that …", "from one of the officials, that …". */
const TO_WHOM = /^(?:(?:from|citing|quoting) [^.]{0,140}?, |(?:the )?\p{Lu}[\p{L}’' -]{1,40} )?that\s+/u
const LEAST_TERMS = 3

const ATTRIBUTION =
  /(?:,\s+(?:according to|citing|the \w+ (?:reported|said)|\w+(?: \w+){0,3} (?:reported|said|has learned|understands))\b.*|\s+[-–—]\s+(?:sources?|reports?|paper)\b.*)$/iu

/** "U.S. President-elect Donald Trump": the name tells who. */
const TITLE =
  /\b(?:(?:U\.?S\.? |US |\p{Lu}\p{Ll}+(?:ian|ish|ese|an|ch) ))?(?:(?<=^|\s)[Pp]resident(?:-elect)?) (?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})/gu
/** An aside at the end: ", the first conversation between the two men since …". */
const APPOSED =
  /,\s+(?:the|its|his|her|their) (?:first|second|third|latest|last|biggest|largest|highest|lowest|worst)\b[^,]*$/u

/** A claim's short sentence: what a statement is about, without who says so. */
export const claimText = ({ about, text }: Pick<Statement, 'about' | 'text'>): string => shortSentence(about ?? text)

const shortSentence = remembered((text): string => {
  const told = text.replaceAll(/\s+/g, ' ').trim().replace(TO_WHOM, '')
  const plain =
    told
      .replace(ATTRIBUTION, '')
      .replace(COUNTER, '')
      .replace(/[\s.,;:!?]+$/u, '')
      .replace(APPOSED, '')
      .replaceAll(TITLE, '')
      .replace(/[\s.,;:!?]+$/u, '') || told
  const cut = plain.length <= LONGEST ? plain : `${plain.slice(0, plain.lastIndexOf(' ', LONGEST))}…`
  return `${cut.charAt(0).toUpperCase()}${cut.slice(1)}${cut.endsWith('…') ? '' : '.'}`
}, TEXTS)

/** True when a statement asserts enough to be a claim: fragments are not. */
export const asserts = (s: Pick<Statement, 'about' | 'text'>): boolean =>
  s.about !== null && propositionTerms(claimText(s)).size >= LEAST_TERMS
