import { z } from 'zod'
import { itemVersion, type PlainItem } from '../../../shared/item.ts'
import { publicNote } from '../../../shared/public-note.ts'
import { seq } from '../../../shared/scalar.ts'
import { edNote } from '../../../shared/wire.ts'

/** What is read of another desk's log. Its events may be of a later version than ours: of most, only the number matters. */
export const logPage = z.object({
  logId: z.string(),
  head: seq,
  events: z.array(z.looseObject({ seq, type: z.string() })),
})
export type LogPage = z.infer<typeof logPage>

/** An event that brings copy. Held copy is none: its release is. */
export const copyEvent = z.object({
  type: z.enum(['item-arrived', 'item-updated', 'item-withdrawn', 'item-released']),
  item: z.object({ itemId: z.string(), version: z.int().nonnegative(), held: z.unknown() }),
})
export type CopyEvent = z.infer<typeof copyEvent>

/** True for the kill of copy that never came out there: it must not come out here by its kill. */
export const neverOut = ({ type, item }: CopyEvent): boolean =>
  type === 'item-withdrawn' && item.held !== null && item.held !== undefined

const NEEDED = {
  version: true,
  guid: true,
  source: true,
  sourceName: true,
  publishedAt: true,
  headline: true,
  body: true,
  status: true,
  state: true,
} as const
const MORE = {
  dayAlone: true,
  language: true,
  urgency: true,
  bodyHtml: true,
  embargoedUntil: true,
  byline: true,
  dateline: true,
  slugline: true,
  keywords: true,
  ednote: true,
  url: true,
} as const

/** A version as another desk gives it; what one of an earlier version does not tell may be missing. */
export const peerVersion = itemVersion
  .pick(NEEDED)
  .extend(itemVersion.pick(MORE).partial().shape)
  .extend({ state: z.string(), wire: z.object({ ednotes: z.array(edNote).optional() }).nullish() })
export type PeerVersion = z.infer<typeof peerVersion>
export const peerItem = z.object({ versions: z.array(peerVersion) })

type Sent = { [K in keyof PlainItem]?: PlainItem[K] | null | undefined }

/**
 * A version as the plain JSON item that it came as: guid, source, version and status are the peer's own. Notes that are
 * private there are left out, since plain JSON cannot say that they are.
 */
export function asPlain({ state: _state, wire, ...version }: PeerVersion, type: CopyEvent['type']): Sent {
  const ednote = publicNote({ ednote: version.ednote ?? null, wire: wire ?? null })
  const sent: Sent = { ...version, ednote, ...(type === 'item-withdrawn' && { status: 'canceled' }) }
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== null && value !== undefined))
}
