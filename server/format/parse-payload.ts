import { isUtf8 } from 'node:buffer'
import { Refusal } from '../../shared/error-code.ts'
import type { Format } from '../../shared/format.ts'
import { assertNever } from '../../shared/must.ts'
import { toItems as anpaItems } from './anpa-1312/to-items.ts'
import { toItems as apItems } from './ap-json/to-items.ts'
import { readAtom } from './atom/read-atom.ts'
import { decode } from './decode.ts'
import { decodeXml, wideCharset } from './decode-xml.ts'
import { detect } from './detect.ts'
import { toItems as emailItems } from './email/to-items.ts'
import { toItem as htmlItem } from './html/to-item.ts'
import { toItems as iptc7901Items } from './iptc-7901/to-items.ts'
import { jsonFormat } from './json/json-format.ts'
import { type ReadJson, readJson } from './json/read-json.ts'
import { readJsonFeed } from './json-feed/read-json-feed.ts'
import { mediaType } from './media-type.ts'
import { toItems as ninjsItems } from './ninjs/to-items.ts'
import type { ParsePayload, Received } from './parse.ts'
import { toItems } from './plain-json/to-item.ts'
import type { Read } from './read.ts'
import { readWireXml } from './read-wire-xml.ts'
import { readRss } from './rss/read-rss.ts'
import { toItem as textItem } from './text/to-item.ts'

/** Longest body that is read, in bytes. */
export const LARGEST_PAYLOAD = 5 * 1024 * 1024
/** As much of a body as telling its format takes, in bytes; XML may begin with a long comment, or stand in an envelope. */
const GLANCE = 4096
const LONG_GLANCE = 262_144
const JSON_FORMATS = new Set<Format>(['plain-json', 'json-feed', 'ninjs', 'ap-json'])

const glance = (body: Uint8Array, length: number): string =>
  new TextDecoder(wideCharset(body) ?? 'utf-8').decode(body.subarray(0, length))

function formatOf(type: string, body: Uint8Array): Format | null {
  const start = glance(body, GLANCE)
  return detect(type, start) ?? (/^[\ufeff\s]*</.test(start) ? detect(type, glance(body, LONG_GLANCE)) : null)
}

function readXmlFeed(read: typeof readRss, received: Received, charset: string | null): Read {
  const { text, repairs } = decodeXml(received.body, charset)
  const found = read(text, received)
  return { ...found, repairs: [...repairs, ...(found.repairs ?? [])] }
}

const WESTERN = /^(?:iso-?8859-1|latin-?1|windows-1252|cp-?1252|us-ascii)$/i

/** JSON of any kind as a value; UTF-8 is often declared as the West's charset. */
function readJsonBody({ body }: Received, charset: string | null): ReadJson {
  const honest = charset !== null && WESTERN.test(charset) && isUtf8(body) ? null : charset
  return readJson(decode(body, honest, 'windows-1252'))
}

function readPlainJson(json: unknown, received: Received, charset: string | null): Read {
  // Our own format is in UTF-8, unless its type says otherwise: other bytes are refused.
  decode(received.body, charset, null)
  return { items: toItems(json, received) }
}

/** One format, one reader. */
function readAs(format: Format, received: Received, charset: string | null, json: unknown): Read {
  switch (format) {
    case 'plain-json':
      return readPlainJson(json, received, charset)
    case 'json-feed':
      return readJsonFeed(json, received)
    case 'ninjs':
      return ninjsItems(json, received)
    case 'ap-json':
      return apItems(json, received)
    case 'iptc-7901':
      return iptc7901Items(received, charset)
    case 'anpa-1312':
      return anpaItems(received, charset)
    case 'email':
      return emailItems(received, parsePayload)
    case 'text':
      return { items: [textItem(received, charset)] }
    case 'html':
      return { items: [htmlItem(received, charset)] }
    case 'newsml-g2':
    case 'newsml-1':
    case 'nitf':
      return readWireXml(format, received, charset)
    case 'rss':
      return readXmlFeed(readRss, received, charset)
    case 'atom':
      return readXmlFeed(readAtom, received, charset)
    default:
      return assertNever(format)
  }
}

const NO_JSON: ReadJson = { value: undefined, repairs: [] }

/** Reads a payload in whatever format it is; what kind of JSON it is shows once it is read. Pure. */
export const parsePayload: ParsePayload = (received) => {
  const { body, contentType } = received
  if (body.byteLength > LARGEST_PAYLOAD) throw new Refusal('too-large', `the body is over ${LARGEST_PAYLOAD} bytes`)
  const { type, charset } = mediaType(contentType)
  const looked = received.format ?? formatOf(type, body)
  if (looked === null)
    throw new Refusal('unsupported-type', `${type || 'a body like this'} is no format of copy that is read here`)
  const json = JSON_FORMATS.has(looked) ? readJsonBody(received, charset) : NO_JSON
  const format = received.format ?? (looked === 'plain-json' ? jsonFormat(json.value) : looked)
  const { items, skipped = [], repairs = [] } = readAs(format, received, charset, json.value)
  return { format, items, skipped, repairs: [...json.repairs, ...repairs] }
}
