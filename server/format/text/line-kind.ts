import { CAPTIONS, CLUTTER, ENDS, NOTICES } from './clutter-words.ts'

/** Longest line that is weighed as something else than prose, in UTF-16 units; it also bounds the patterns' work. */
const LONGEST_ODD = 400
const PROSE = { chars: 60, words: 8 }
/** As much of a line as it takes to tell what it is, in UTF-16 units. */
const GLANCE = 2_000

const any = (patterns: readonly RegExp[], line: string): boolean =>
  line.length <= LONGEST_ODD && patterns.some((pattern) => pattern.test(line))

export const isCaption = (line: string): boolean => any(CAPTIONS, line)
export const isClutter = (line: string): boolean => any(CLUTTER, line) || any(NOTICES, line)
export const isEnd = (line: string): boolean => any(ENDS, line)

/** Words of a line; in scripts without spaces, pairs of characters. */
export const words = (line: string): string[] => line.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []

/** Share of words that begin in lower case, among those whose script has case: menus and names have few. */
function lowerShare(line: string): number {
  const cased = words(line).filter((word) => /^[\p{Lu}\p{Ll}]/u.test(word))
  return cased.length === 0 ? 1 : cased.filter((word) => /^\p{Ll}/u.test(word)).length / cased.length
}

const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{8}/u
const SENTENCE_END = /[.!…。！।۔][\p{Pe}\p{Pf}"'’”»*]*(?=\s|$)/u

/** A paragraph of running text: long enough, with an end of sentence, and not a row of capitalised names. */
export function isProse(whole: string): boolean {
  const line = whole.slice(0, GLANCE)
  if (WITHOUT_SPACES.test(line)) return line.length >= PROSE.chars / 3 && /[。！？…]/.test(line)
  if (line.length < PROSE.chars || !SENTENCE_END.test(line)) return false
  return words(line).length >= PROSE.words && lowerShare(line) >= 0.4
}

/** Reads like a sentence without being a paragraph: headlines, decks, subheads. */
export function isSentenceLike(line: string): boolean {
  if (line.length > GLANCE) return false
  if (WITHOUT_SPACES.test(line)) return line.length <= 200
  const count = words(line).length
  return count >= 4 && count <= 45 && !/\s[|›»>•/]\s|^[•›»>]/.test(line) && !/^https?:/.test(line)
}

/** A short sentence with its stop. */
export const isSentence = (line: string): boolean =>
  isSentenceLike(line) && /[.!?…][\p{Pe}\p{Pf}"'’”»]*$/u.test(line) && lowerShare(line) >= 0.4
