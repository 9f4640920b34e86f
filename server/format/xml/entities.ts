import { Parser } from 'htmlparser2'

const REFERENCE = /&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,7})|([a-zA-Z][a-zA-Z\d]{1,31}));/g
/** What numeric references between 128 and 159 stand for in practice: windows-1252 (HTML, section 13.2.5.80). */
const C1 = new TextDecoder('windows-1252')

/** Named references met so far; the names of HTML are a closed set, so that this stays small. */
const known = new Map<string, string>()

function named(reference: string): string {
  const found = known.get(reference)
  if (found !== undefined) return found
  let text = ''
  new Parser({ ontext: (piece) => (text += piece) }, { decodeEntities: true }).end(reference)
  if (text !== reference) known.set(reference, text)
  return text
}

function numbered(code: number): string {
  if (code >= 0x80 && code < 0xa0) return C1.decode(Uint8Array.of(code))
  const isCharacter =
    code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff))
  return isCharacter ? String.fromCodePoint(code) : ''
}

/**
 * Text with its references resolved as HTML has them: numbers and every name of HTML, but only where a semicolon ends them,
 * since a bare "&copy=1" is part of an address. Numbers that are no character stand for nothing.
 */
export function resolveEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (reference, decimal?: string, hex?: string) => {
    if (decimal !== undefined) return numbered(Number(decimal))
    return hex === undefined ? named(reference) : numbered(Number.parseInt(hex, 16))
  })
}
