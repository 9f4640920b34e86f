import { Refusal } from '../../../shared/error-code.ts'
import { type Headers, headerText, parameterised, readHeaders } from './header.ts'
import { byteString, decodeTransfer } from './transfer.ts'

/** A part of a message that has no parts itself. */
export interface Leaf {
  headers: Headers
  /** "text/plain", lower case. */
  type: string
  charset: string | null
  /** `format` and `delsp` of RFC 3676. */
  isFlowed: boolean
  deletesSpace: boolean
  isAttachment: boolean
  filename: string | null
  body: Uint8Array
}

export interface Message {
  headers: Headers
  leaves: Leaf[]
}

/** Parts of a message, and how deep they may stand in one another: more is nobody's copy. */
const MOST_PARTS = 500
const DEEPEST = 30
/** RFC 2046 has 70. */
const LONGEST_BOUNDARY = 200

/** Header fields and body, parted by the first empty line. */
function split(entity: string): { headers: Headers; body: string } {
  const gap = /^\r?\n|\r?\n[ \t]*\r?\n/.exec(entity)
  if (!gap) return { headers: readHeaders(entity), body: '' }
  return { headers: readHeaders(entity.slice(0, gap.index)), body: entity.slice(gap.index + gap[0].length) }
}

const escaped = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&')

/** The parts between boundaries (RFC 2046, section 5.1); what stands before and after is for nobody. */
function between(body: string, boundary: string): string[] {
  const parts: string[] = []
  let from = -1
  const line = new RegExp(`^--${escaped(boundary)}(--)?[ \\t]*\\r?$\\n?`, 'gm')
  for (const mark of body.matchAll(line)) {
    if (from >= 0) parts.push(body.slice(from, mark.index).replace(/\r?\n$/, ''))
    from = mark[1] === undefined ? mark.index + mark[0].length : -1
  }
  // A message that was cut off has no last boundary.
  if (from >= 0) parts.push(body.slice(from))
  return parts
}

function leafOf(headers: Headers, body: string): Leaf {
  const { value, parameters } = parameterised(headers, 'content-type')
  const disposition = parameterised(headers, 'content-disposition')
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase()
  const name = disposition.parameters.get('filename') ?? parameters.get('name') ?? null
  return {
    headers,
    type: value || 'text/plain',
    charset: parameters.get('charset')?.trim() || null,
    isFlowed: parameters.get('format')?.toLowerCase() === 'flowed',
    deletesSpace: parameters.get('delsp')?.toLowerCase() === 'yes',
    isAttachment: disposition.value === 'attachment' || (name !== null && disposition.value !== 'inline'),
    filename: name === null ? null : headerText(new Map([['name', name]]), 'name'),
    body: decodeTransfer(body, encoding),
  }
}

function collect(entity: string, leaves: Leaf[], depth: number): Headers {
  if (depth > DEEPEST || leaves.length > MOST_PARTS)
    throw new Refusal('bad-format', `the message has more than ${MOST_PARTS} parts, or parts deeper than ${DEEPEST}`)
  const { headers, body } = split(entity)
  const { value, parameters } = parameterised(headers, 'content-type')
  const boundary = parameters.get('boundary')
  if (value.startsWith('multipart/') && boundary !== undefined && boundary.length <= LONGEST_BOUNDARY)
    for (const part of between(body, boundary)) collect(part, leaves, depth + 1)
  else leaves.push(leafOf(headers, body))
  return headers
}

/**
 * A message (RFC 5322) with its parts (MIME), in the order sent. Linear in its length.
 * @throws Refusal `bad-format` where it has too many parts, or too deep ones
 */
export function readMessage(bytes: Uint8Array): Message {
  const text = byteString(bytes)
    .replace(/^(?:\xef\xbb\xbf)?\s+/, '')
    .replace(/^From \S.*\r?\n/, '')
  const leaves: Leaf[] = []
  return { headers: collect(text, leaves, 0), leaves }
}
