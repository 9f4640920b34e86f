import { isMixed, readMixed } from './mixed-charset.ts'
import { encodedOnce } from './twice-encoded.ts'

/** XML as text, and what had to be mended to read it, in words. */
export interface DecodedXml {
  text: string
  repairs: string[]
}

/** As far as a declaration reaches, in bytes. */
const DECLARED_WITHIN = 256
const DECLARATION = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']\s*([A-Za-z0-9._:-]{2,40})\s*["']/
/** Byte order marks, and how "<" or "<?" begins where UTF-16 has none (XML 1.0, appendix F). */
const UTF_16: [number[], string][] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
]
const UTF_8_MARK = [0xef, 0xbb, 0xbf]
/** Written in ASCII's bytes, so that it passes for UTF-8. */
const SEVEN_BIT = 'iso-2022-jp'
/** Names under which windows-1252 goes, that of ISO 8859-1 included (WHATWG Encoding). */
const WESTERN = 'windows-1252'
const NO_CHARACTER = /[\p{Cc}--[\t\n\r\u007f-\u009f]]|[\ufffe\uffff]|\p{Surrogate}/gv

const begins = (body: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => body[at] === byte)

/** The WHATWG name of a charset; null for one that is not known. */
function known(charset: string | null): string | null {
  if (charset === null) return null
  try {
    return new TextDecoder(charset).encoding
  } catch {
    return null
  }
}

/** The body in a charset; null where it has bytes that the charset does not. */
function strictly(body: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(body)
  } catch {
    return null
  }
}

/** What the XML declaration says; in UTF-16 every second byte of it is zero. */
function ownCharset(body: Uint8Array): string | null {
  const start = body.subarray(0, DECLARED_WITHIN).filter((byte) => byte !== 0)
  return DECLARATION.exec(new TextDecoder('utf-8').decode(start).replace(/^\ufffd+/, ''))?.[1] ?? null
}

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text)

/** What is wrong with what was declared, as against what was read. */
function lies(declared: readonly string[], read: string): string[] {
  return declared
    .filter((name) => known(name) !== read)
    .map((name) => `the body is declared as ${name}, and was read as ${read}`)
}

function inBytes(body: Uint8Array, declared: readonly string[]): DecodedXml {
  const names = declared.map(known).filter((name) => name !== null)
  const sevenBit = names.includes(SEVEN_BIT) ? strictly(body, SEVEN_BIT) : null
  if (sevenBit !== null) return { text: sevenBit, repairs: lies(declared, SEVEN_BIT) }
  const utf8 = strictly(body, 'utf-8')
  if (utf8 !== null) return { text: utf8, repairs: isAscii(utf8) ? [] : lies(declared, 'utf-8') }
  const other = names.filter((name) => !name.startsWith('utf-') && name !== WESTERN)
  if (other.length === 0 && isMixed(body))
    return { text: readMixed(body), repairs: ['the body is UTF-8 with bytes of windows-1252 in it'] }
  for (const name of other) {
    const text = strictly(body, name)
    if (text !== null) return { text, repairs: lies(declared, name) }
  }
  const silent = declared.length === 0 ? ['the body is not UTF-8, and was read as windows-1252'] : []
  return { text: new TextDecoder(WESTERN).decode(body), repairs: [...silent, ...lies(declared, WESTERN)] }
}

/** UTF-16 of one order or the other, or null. */
export const wideCharset = (body: Uint8Array): string | null => UTF_16.find(([mark]) => begins(body, mark))?.[1] ?? null

/**
 * A body as text by its bytes first: byte order mark, UTF-8 where they are that, else what was declared, else
 * windows-1252. Never throws.
 */
export function decodeBytes(body: Uint8Array, declared: readonly string[]): DecodedXml {
  const wide = wideCharset(body)
  if (wide !== null) {
    const honest = declared.filter((name) => !known(name)?.startsWith('utf-16'))
    return { text: new TextDecoder(wide).decode(body), repairs: lies(honest, wide) }
  }
  return begins(body, UTF_8_MARK) ? inBytes(body, ['utf-8', ...declared]) : inBytes(body, declared)
}

/** Controls of C1, as themselves or by number: what is left of windows-1252 that somebody took for ISO 8859-1. */
const C1 = /[\u0080-\u009f]|&#(?:1(?:2[89]|[34]\d|5\d)|x(?:0*)[89][0-9a-f]);/giu
const western = new TextDecoder(WESTERN)

function letterFor(control: string): string {
  const number = control.startsWith('&') ? Number(control.slice(2, -1).replace(/^x/i, '0x')) : control.charCodeAt(0)
  return western.decode(Uint8Array.of(number))
}

/**
 * XML as text. Declared encodings lie, so the bytes are asked first: a byte order mark, else UTF-8 where the bytes are
 * valid UTF-8, else what is declared (by the content type, then by the XML declaration), else windows-1252, which has a
 * letter for every byte. Characters that XML has none of are left out, controls of C1 are read as letters, and text
 * that was encoded twice is mended. Never throws; linear in the body's length.
 * @param charset of the content type, or null
 */
export function decodeXml(body: Uint8Array, charset: string | null): DecodedXml {
  const declared = [charset, ownCharset(body)].filter((name) => name !== null)
  const { text, repairs } = decodeBytes(body, [...new Set(declared)])
  const clean = text.replace(NO_CHARACTER, '')
  const left = text.length - clean.length
  if (left > 0) repairs.push(`${left} characters that XML has none of were left out`)
  const mended = clean.includes('&#') || /[\u0080-\u009f]/.test(clean) ? clean.replace(C1, letterFor) : clean
  if (mended !== clean) repairs.push('control characters were read as the letters that windows-1252 has in their place')
  const once = encodedOnce(mended)
  if (once !== mended) repairs.push('text that was encoded twice as UTF-8 was read as it was meant')
  return { text: once, repairs }
}
