/** What a UTF-16 code is, as bits. */
export const LETTER = 1
export const CAPITAL = 2
export const DIGIT = 4
/** A combining mark. */
export const MARK = 8
export const SPACE = 16
const KNOWN = 128

const KINDS: readonly [RegExp, number][] = [
  [/\p{L}/u, LETTER],
  [/\p{Lu}/u, CAPITAL],
  [/\p{N}/u, DIGIT],
  [/\p{M}/u, MARK],
  [/\s/u, SPACE],
]
const kindsOf = (character: string): number =>
  KINDS.reduce((bits, [pattern, bit]) => (pattern.test(character) ? bits | bit : bits), KNOWN)

/** Filled as codes are met. */
const TABLE = new Uint8Array(0x1_00_00)

const isSurrogate = (code: number): boolean => (code & 0xf8_00) === 0xd8_00

/** A letter beyond the basic plane is two codes; each is what the letter is. */
function astralKinds(text: string, at: number): number {
  const first = (text.charCodeAt(at) & 0xfc_00) === 0xdc_00 ? at - 1 : at
  const point = text.codePointAt(first) ?? 0
  return point > 0xff_ff ? kindsOf(String.fromCodePoint(point)) : KNOWN
}

/** What stands at `at` in `text`: the bits above; 0 beyond either end. */
export function kindsAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0
  const code = text.charCodeAt(at)
  const known = TABLE[code] ?? 0
  if (known !== 0) return known
  return isSurrogate(code) ? astralKinds(text, at) : (TABLE[code] = kindsOf(String.fromCharCode(code)))
}

const UNDERSCORE = 95
const [YES, NO] = [1, 2]
/** Filled as codes are met; surrogates are asked each time. */
const OF_WORD = new Uint8Array(0x1_00_00)

function askWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const yes = (kindsAt(text, at) & (LETTER | DIGIT)) !== 0 || code === UNDERSCORE
  if (at < text.length && !isSurrogate(code)) OF_WORD[code] = yes ? YES : NO
  return yes
}

/** Whether the code at `at` belongs to a word: `[\p{L}\p{N}_]` of JavaScript's Unicode mode. */
export function isOfWord(text: string, at: number): boolean {
  const known = OF_WORD[text.charCodeAt(at)]
  return known === YES || (known !== NO && askWord(text, at))
}
