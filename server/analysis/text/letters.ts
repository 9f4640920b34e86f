/** By UTF-16 code: 1 for what a word is made of (letters, digits, the underscore), 0 for what parts words. */
const OF_WORDS = new Uint8Array(0x1_00_00)
for (let code = 0; code < OF_WORDS.length; code++) {
  if (/[\p{L}\p{N}_]/u.test(String.fromCharCode(code))) OF_WORDS[code] = 1
}

const isSurrogate = (code: number): boolean => (code & 0xf8_00) === 0xd8_00

/** Letters beyond the basic plane are two codes; each of them is asked here. */
function isAstralLetter(text: string, at: number): boolean {
  const first = (text.charCodeAt(at) & 0xfc_00) === 0xdc_00 ? at - 1 : at
  const point = text.codePointAt(first) ?? 0
  return point > 0xff_ff && /[\p{L}\p{N}]/u.test(String.fromCodePoint(point))
}

/** Whether the code at `at` belongs to a word: `[\p{L}\p{N}_]` of JavaScript's Unicode mode. */
export function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return OF_WORDS[code] === 1 || (isSurrogate(code) && isAstralLetter(text, at))
}
