import { Refusal } from '../../shared/error-code.ts'
import { decode } from './decode.ts'
import { detect } from './detect.ts'
import { mediaType } from './media-type.ts'
import type { ParsePayload } from './parse.ts'
import { parseJson } from './plain-json/parse.ts'
import { toItems } from './plain-json/to-item.ts'

/** Longest body that is read, in bytes. */
export const LARGEST_PAYLOAD = 5 * 1024 * 1024
/** As much of a body as telling its format takes, in bytes. */
const GLANCE = 4096

const glance = (body: Uint8Array): string => new TextDecoder('utf-8').decode(body.subarray(0, GLANCE))

/** Reads a payload in whatever format it is. Pure. */
export const parsePayload: ParsePayload = (received) => {
  const { body, contentType } = received
  if (body.byteLength > LARGEST_PAYLOAD) throw new Refusal('too-large', `the body is over ${LARGEST_PAYLOAD} bytes`)
  const media = mediaType(contentType)
  const format = detect(media, () => glance(body))
  if (format !== 'plain-json')
    throw new Refusal('unsupported-type', `${media.type || 'this'} is no format of copy that is read here`)
  return toItems(parseJson(decode(body, media.charset, null)), received.source)
}
