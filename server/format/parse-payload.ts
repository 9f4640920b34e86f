import { Refusal } from '../../shared/error-code.ts'
import { assertNever } from '../../shared/must.ts'
import { decode } from './decode.ts'
import { detect } from './detect.ts'
import { toItem as htmlItem } from './html/to-item.ts'
import { mediaType } from './media-type.ts'
import type { ParsePayload } from './parse.ts'
import { parseJson } from './plain-json/parse.ts'
import { toItems } from './plain-json/to-item.ts'
import { toItem as textItem } from './text/to-item.ts'

/** Longest body that is read, in bytes. */
export const LARGEST_PAYLOAD = 5 * 1024 * 1024
/** As much of a body as telling its format takes, in bytes. */
const GLANCE = 4096

const glance = (body: Uint8Array): string => new TextDecoder('utf-8').decode(body.subarray(0, GLANCE))

/** Reads a payload in whatever format it is. Pure. */
export const parsePayload: ParsePayload = (received) => {
  const { body, contentType, source } = received
  if (body.byteLength > LARGEST_PAYLOAD) throw new Refusal('too-large', `the body is over ${LARGEST_PAYLOAD} bytes`)
  const { type, charset } = mediaType(contentType)
  const format = detect(type, () => glance(body))
  switch (format) {
    case 'plain-json':
      return toItems(parseJson(decode(body, charset, null)), source)
    case 'text':
      return [textItem(received, charset)]
    case 'html':
      return [htmlItem(received, charset)]
    case null:
      throw new Refusal('unsupported-type', `${type || 'a body like this'} is no format of copy that is read here`)
    default:
      return assertNever(format)
  }
}
