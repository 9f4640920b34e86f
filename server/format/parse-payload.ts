import { Refusal } from '../../shared/error-code.ts'
import { assertNever } from '../../shared/must.ts'
import { readAtom } from './atom/read-atom.ts'
import { decode } from './decode.ts'
import { decodeXml, wideCharset } from './decode-xml.ts'
import { detect } from './detect.ts'
import type { Format } from '../../shared/format.ts'
import { toItem as htmlItem } from './html/to-item.ts'
import { isJsonFeed } from './json-feed/is-json-feed.ts'
import { readJsonFeed } from './json-feed/read-json-feed.ts'
import { mediaType } from './media-type.ts'
import type { ParsePayload, Received } from './parse.ts'
import { parseJson } from './plain-json/parse.ts'
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

/** Which JSON it is shows once it is read. */
function jsonFormat({ body }: Received, charset: string | null): Format {
  return isJsonFeed(parseJson(decode(body, charset, 'windows-1252'))) ? 'json-feed' : 'plain-json'
}

/** One format, one reader. */
function readAs(format: Format, received: Received, charset: string | null): Read {
  switch (format) {
    case 'plain-json':
      return { items: toItems(parseJson(decode(received.body, charset, null)), received) }
    case 'text':
      return { items: [textItem(received, charset)] }
    case 'html':
      return { items: [htmlItem(received, charset)] }
    case 'nitf':
      return readWireXml(format, received, charset)
    case 'rss':
      return readXmlFeed(readRss, received, charset)
    case 'atom':
      return readXmlFeed(readAtom, received, charset)
    case 'json-feed':
      return readJsonFeed(parseJson(decode(received.body, charset, 'windows-1252')), received)
    default:
      return assertNever(format)
  }
}

/** Reads a payload in whatever format it is. Pure. */
export const parsePayload: ParsePayload = (received) => {
  const { body, contentType } = received
  if (body.byteLength > LARGEST_PAYLOAD) throw new Refusal('too-large', `the body is over ${LARGEST_PAYLOAD} bytes`)
  const { type, charset } = mediaType(contentType)
  const looked = received.format ?? formatOf(type, body)
  const format = looked === 'plain-json' && !received.format ? jsonFormat(received, charset) : looked
  if (format === null)
    throw new Refusal('unsupported-type', `${type || 'a body like this'} is no format of copy that is read here`)
  const { items, skipped = [], repairs = [] } = readAs(format, received, charset)
  return { format, items, skipped, repairs }
}
