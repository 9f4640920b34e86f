import type { LatestCopy } from '../../db/store.ts'
import { wordsDigest } from '../../shared/version-digest.ts'
import type { ParsedItem } from '../format/parse.ts'

/** Milliseconds within which the same words are the same copy. */
const WITHIN = 48 * 3_600_000
/** Deliveries that are remembered at most. */
export const REMEMBERED = 20_000
/** Fewer letters than these are said twice by chance ("UPDATE 1", a snap). */
const FEWEST = 120

type Words = Pick<LatestCopy, 'sourceName' | 'headline' | 'body'>

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The words and the outlet whose they are; null for copy too short to tell. */
function keyOf({ sourceName, headline, body }: Words): string | null {
  const words = letters(body)
  return words.length < FEWEST ? null : wordsDigest([letters(sourceName), letters(headline), words])
}

interface Seen {
  itemId: string
  source: string
  /** Milliseconds since the epoch: when it came, and when it was or will be out. */
  at: number
  out: number
}

/** When copy that comes at a moment is out, in milliseconds since the epoch: its embargo may end later. */
const outAt = (receivedAt: string, embargoedUntil: string | null): number =>
  Math.max(Date.parse(receivedAt), embargoedUntil === null ? 0 : Date.parse(embargoedUntil))

/** I16: what has come lately, to know one outlet's copy that comes by a second route under another id. */
export class RecentCopy {
  readonly #seen = new Map<string, Seen>()

  constructor(latest: readonly LatestCopy[]) {
    for (const copy of latest) this.note(copy)
  }

  note(copy: LatestCopy): void {
    if (copy.status === 'canceled') this.#forget(copy.itemId)
    const key = copy.status === 'usable' ? keyOf(copy) : null
    if (key === null) return
    this.#seen.delete(key)
    const { itemId, source, receivedAt, embargoedUntil } = copy
    this.#seen.set(key, { itemId, source, at: Date.parse(receivedAt), out: outAt(receivedAt, embargoedUntil) })
    const [oldest] = this.#seen.keys()
    if (this.#seen.size > REMEMBERED && oldest !== undefined) this.#seen.delete(oldest)
  }

  /** The words of a killed item are no longer out: sent again, they are news. */
  #forget(itemId: string): void {
    for (const [key, seen] of this.#seen) if (seen.itemId === itemId) this.#seen.delete(key)
  }

  /** The item that another route has brought word for word, and that is out no later; null where there is none. */
  sameAs(item: ParsedItem, receivedAt: string): string | null {
    if (item.status !== 'usable') return null
    const key = keyOf({ sourceName: item.sourceName ?? item.source, headline: item.headline, body: item.body ?? '' })
    const seen = key === null ? undefined : this.#seen.get(key)
    if (!seen || seen.source === item.source || Date.parse(receivedAt) - seen.at > WITHIN) return null
    return seen.out <= outAt(receivedAt, item.embargoedUntil ?? null) ? seen.itemId : null
  }
}
