import { Refusal } from '../../../shared/error-code.ts'
import type { ParsePayload, Received } from '../parse.ts'
import type { Read } from '../read.ts'
import type { Leaf } from './mime.ts'

/** Types that say what is inside; others are told by looking. */
const TELLING = /^(?:text\/(?:xml|html|json)|application\/(?:\S+\+)?(?:xml|json)|message\/rfc822)$/
/** What is copy by its file name, where the type says nothing. */
const COPY_NAME = /\.(?:xml|json|txt|htm|html|eml|nitf|newsml|anpa|fip|iptc)$/i
const COPY_TYPE = /^(?:text\/(?!calendar|csv|vcard|css)|application\/(?:\S+\+)?(?:xml|json)$|message\/rfc822$)/

const isCopy = ({ type, filename }: Leaf): boolean => COPY_TYPE.test(type) || COPY_NAME.test(filename ?? '')

const nameOf = ({ filename, type }: Leaf): string => filename ?? type

/** An attachment as a payload of its own; what is none is told as skipped. */
function readOne(leaf: Leaf, received: Received, parse: ParsePayload): Read {
  if (!isCopy(leaf))
    return { items: [], skipped: [{ guid: null, reason: `${nameOf(leaf)} is attached, and is no copy` }] }
  const type = TELLING.test(leaf.type) || leaf.type === 'text/plain' ? leaf.type : ''
  const contentType = leaf.charset === null ? type : `${type}; charset=${leaf.charset}`
  try {
    return parse({ ...received, contentType, body: leaf.body, format: undefined })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return {
      items: [],
      skipped: [{ guid: null, reason: `${nameOf(leaf)} is attached, and was not read: ${error.message}` }],
    }
  }
}

/** Items of what is attached to a message, each file in its own format. */
export function readAttached(leaves: readonly Leaf[], received: Received, parse: ParsePayload): Required<Read> {
  const reads = leaves.map((leaf) => readOne(leaf, received, parse))
  return {
    items: reads.flatMap(({ items }) => items),
    skipped: reads.flatMap(({ skipped = [] }) => skipped),
    repairs: reads.flatMap(({ repairs = [] }) => repairs),
  }
}
