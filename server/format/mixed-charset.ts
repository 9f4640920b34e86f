/** A letter in UTF-8 beyond ASCII, its bytes told as characters; or a byte that stands in none. */
const LETTER =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/g

/** Each byte as the character of its number; TextDecoder's "latin1" would be windows-1252. */
const byteString = (body: Uint8Array): string =>
  Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1')

const utf8 = new TextDecoder('utf-8')
const western = new TextDecoder('windows-1252')
const told = (letter: string): string => {
  const bytes = Buffer.from(letter, 'latin1')
  return (bytes.length > 1 ? utf8 : western).decode(bytes)
}

/** Whether a body that is not valid UTF-8 is yet more of it than not: an agency's UTF-8 with a caption pasted in. */
export function isMixed(body: Uint8Array): boolean {
  const letters = byteString(body).match(LETTER) ?? []
  const whole = letters.filter((letter) => letter.length > 1).length
  return whole > letters.length - whole
}

/** Such a body as text: each letter of UTF-8 as that, each byte that stands alone as windows-1252. */
export const readMixed = (body: Uint8Array): string => byteString(body).replace(LETTER, told)
