import { Parser } from 'htmlparser2'

const REFERENCE = /&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,7})|[a-zA-Z][a-zA-Z\d]{1,31});/g
const OPEN_REFERENCE = /&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,7})|[a-zA-Z][a-zA-Z\d]{1,31});?/g
/** What numeric references between 128 and 159 stand for in practice: windows-1252 (HTML, section 13.2.5.80). */
const C1 = new TextDecoder('windows-1252')

/** Names that are remembered; HTML has 2,231, and what else begins with one ("&notable;") is looked up each time. */
const MOST_NAMES = 2_500
const known = new Map<string, string>()

function named(reference: string): string {
  const found = known.get(reference)
  if (found !== undefined) return found
  let text = ''
  new Parser({ ontext: (piece) => (text += piece) }, { decodeEntities: true }).end(reference)
  if (text !== reference && known.size < MOST_NAMES) known.set(reference, text)
  return text
}

function numbered(code: number): string {
  if (code >= 0x80 && code < 0xa0) return C1.decode(Uint8Array.of(code))
  const isCharacter =
    code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff))
  return isCharacter ? String.fromCodePoint(code) : ''
}

function standsFor(reference: string, decimal?: string, hex?: string): string {
  if (decimal !== undefined) return numbered(Number(decimal))
  return hex === undefined ? named(reference) : numbered(Number.parseInt(hex, 16))
}

/**
 * Text with its references resolved as HTML has them: numbers and every name of HTML, but only where a semicolon ends them,
 * since a bare "&copy=1" is part of an address. Numbers that are no character stand for nothing.
 */
export const resolveEntities = (text: string): string =>
  text.includes('&') ? text.replace(REFERENCE, standsFor) : text

/** The same for the text of a page, where a browser resolves some without their semicolon too ("Fish &amp chips"). */
export const resolveOpenEntities = (text: string): string =>
  text.includes('&') ? text.replace(OPEN_REFERENCE, standsFor) : text
