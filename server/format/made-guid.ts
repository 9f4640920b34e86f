import { createHash } from 'node:crypto'
import { sourceId } from './source-id.ts'

/** What stands in for an id in copy that has none. */
export interface Marks {
  /** Name of the agency, "" when the copy does not say. */
  source: string
  /** The transmission's number: "0412", "aecp0007"; numbers begin anew each day or so. */
  sequence: string | null
  /** Of the transmission, as an instant. */
  sentAt: string | null
  slug: string | null
  /** Headline and text: the only mark of copy that has no other. */
  words: string
}

/** The same words, whatever spacing, punctuation and capitals a second route brings along. */
const fingerprint = (words: string): string =>
  createHash('sha256')
    .update(
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .digest('hex')
    .slice(0, 16)

/**
 * A guid of source, day, sequence and slug, so that a redelivery is a duplicate; of the words where day or number are
 * missing.
 */
export function madeGuid({ source, sequence, sentAt, slug, words }: Marks): string {
  const day = sentAt?.slice(0, 10).replaceAll('-', '') ?? ''
  const name = slug === null ? '' : sourceId(slug)
  const own = day === '' || sequence === null ? fingerprint(words) : sequence.toLowerCase()
  return ['made', sourceId(source), day, own, name].filter((part) => part !== '').join(':')
}
