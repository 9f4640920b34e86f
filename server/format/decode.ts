import { Refusal } from '../../shared/error-code.ts'

/** Byte order marks (Unicode, section 23.8) and what they say. */
const MARKS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

const marked = (body: Uint8Array): string | undefined =>
  MARKS.find(([mark]) => mark.every((byte, at) => body[at] === byte))?.[1]

function decoder(charset: string): { decode: (body: Uint8Array) => string } {
  try {
    return new TextDecoder(charset, { fatal: true })
  } catch {
    throw new Refusal('bad-format', `the charset “${charset}” is not known`)
  }
}

/**
 * A body as text. A byte order mark wins over the declared charset, which wins over UTF-8 (WHATWG Encoding names).
 * @param fallback read as this where nothing was declared and the body is not UTF-8; null refuses instead
 * @throws Refusal `bad-format` for an unknown charset or bytes that it does not have
 */
export function decode(body: Uint8Array, declared: string | null, fallback: string | null): string {
  const charset = marked(body) ?? declared ?? 'utf-8'
  try {
    return decoder(charset).decode(body)
  } catch (error) {
    if (error instanceof Refusal) throw error
    if (declared === null && fallback !== null) return decoder(fallback).decode(body)
    throw new Refusal('bad-format', `the body is not valid ${charset}`)
  }
}
