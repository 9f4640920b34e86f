import { decodeWords } from 'postal-mime'
import { decodeBytes } from '../decode-xml.ts'
import { bytesOf } from './transfer.ts'

/** Header fields by name in lower case, unfolded, the first of each name. */
export type Headers = Map<string, string>

/** Reads a block of header fields (RFC 5322, section 2.2), its bytes told as characters. */
export function readHeaders(block: string): Headers {
  const headers: Headers = new Map()
  for (const line of block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}

/** Mailers put bare letters into encoded words; each such letter is set apart, so that it is not decoded a second time. */
const apart = (text: string): string =>
  text.replace(/=\?([^?\s]+)\?q\?([^?]*[^\0-\x7f?][^?]*)\?=/gi, (_, charset: string, words: string) =>
    words
      .split(/([^\0-\x7f]+)/)
      .map((part, at) => (at % 2 === 1 || part === '' ? part : `=?${charset}?Q?${part}?=`))
      .join(''),
  )

/** As much of a field as is read, in bytes. */
const LONGEST = 10_000

/** A field's text: bare bytes read as what they are, encoded words decoded (RFC 2047). */
export function headerText(headers: Headers, name: string): string | null {
  const value = headers.get(name)
  if (value === undefined) return null
  const { text } = decodeBytes(bytesOf(value.slice(0, LONGEST)), [])
  return decodeWords(apart(text)).replace(/\s+/g, ' ').trim() || null
}

export interface Parameterised {
  value: string
  parameters: Map<string, string>
}

const PARAMETER = /;\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g

/** Names that were broken into parts ("filename*0", "filename*1*") are put together; RFC 2231. */
function joined(parts: readonly [string, string][]): Map<string, string> {
  const found = new Map<string, string>()
  for (const [name, value] of parts) {
    const key = name.replace(/\*.*$/, '')
    const plain = name.endsWith('*') ? decodePercent(value.replace(/^[\w-]*'[\w-]*'/, '')) : value
    found.set(key, name.includes('*') ? (found.get(key) ?? '') + plain : plain)
  }
  return found
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** "text/plain; charset=utf-8" and its like (RFC 2045, section 5.1). */
export function parameterised(headers: Headers, name: string): Parameterised {
  const field = (headers.get(name) ?? '').slice(0, LONGEST)
  const parts = [...field.matchAll(PARAMETER)].map(([, key = '', quoted, bare]): [string, string] => [
    key.toLowerCase(),
    quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '',
  ])
  return { value: (field.split(';')[0] ?? '').trim().toLowerCase(), parameters: joined(parts) }
}
