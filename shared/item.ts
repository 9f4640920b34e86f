import { z } from 'zod'
import { id, instant, seq } from './scalar.ts'
import { wireFields } from './wire.ts'

/** `usable` to publish, `withheld` until further notice, `canceled` = killed (IPTC pubstatus words). */
export const itemStatus = z.enum(['usable', 'withheld', 'canceled'])

/** Milliseconds since the epoch between which an instant has a year of four digits in UTC; a year 0 there never was. */
const YEARS = { first: Date.parse('0001-01-01T00:00:00Z'), last: Date.parse('9999-12-31T23:59:59.999Z') }

/** An instant that is kept in UTC: "9999-12-31T23:59:59-01:00" has no such form. */
const inYears = instant.refine((at) => !(Date.parse(at) < YEARS.first || Date.parse(at) > YEARS.last), {
  error: 'must lie within the years 0001 to 9999 in UTC',
})

/** Highest version number that a sender may count: later ones still have room above it. */
const HIGHEST_VERSION = 1_000_000_000_000_000

/** One piece of copy as it is posted in plain JSON. Unknown members are kept in the raw payload only. */
export const plainItem = z.object({
  guid: z.string().trim().min(1).max(500),
  source: z.string().trim().min(1).max(120),
  sourceName: z.string().trim().min(1).max(200).optional(),
  version: z.int().nonnegative().max(HIGHEST_VERSION).optional(),
  publishedAt: inYears,
  /** The copy gives the day of `publishedAt` alone: no hour of it is kept or told. */
  dayAlone: z.boolean().optional(),
  language: z.string().trim().min(2).max(35).optional(),
  urgency: z.int().min(1).max(9).optional(),
  headline: z.string().max(2_000),
  body: z.string().max(2_000_000).optional(),
  bodyHtml: z.string().max(4_000_000).optional(),
  status: itemStatus.default('usable'),
  embargoedUntil: inYears.optional(),
  byline: z.string().max(500).optional(),
  dateline: z.string().max(500).optional(),
  slugline: z.string().max(500).optional(),
  keywords: z.array(z.string().max(200)).max(200).optional(),
  ednote: z.string().max(10_000).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .optional(),
})
export type PlainItem = z.infer<typeof plainItem>

/**
 * A version that waits for its embargo: `version === line.version` means that nothing of the item is out yet. `until` is
 * null where the sender withholds it until further notice: no clock releases it, only a later version does.
 */
export const heldVersion = z.object({
  version: z.int().nonnegative(),
  until: instant.nullable(),
  headline: z.string(),
})

/** What lists show of an item: its current version without the body. `tag` is the wire's own mark ("UPDATE 2", "CORRECTED"). */
export const itemLine = z.object({
  itemId: id,
  guid: z.string(),
  source: z.string(),
  sourceName: z.string(),
  version: z.int().nonnegative(),
  publishedAt: instant,
  /** Its copy gives the day alone: no hour of `publishedAt` is told. */
  dayAlone: z.boolean().default(false),
  receivedAt: instant,
  language: z.string().nullable(),
  urgency: z.int().min(1).max(9).nullable(),
  headline: z.string(),
  slugline: z.string().nullable(),
  tag: z.string().nullable(),
  status: itemStatus,
  withdrawn: z.boolean(),
  held: heldVersion.nullable(),
  /** Why the analysis of the current version failed, or null. */
  fault: z.string().nullable(),
  storyId: id.nullable(),
  /** The event that brought the current version; orders the wire. */
  seq,
})
export type ItemLine = z.infer<typeof itemLine>

/** An item line in an event that brings a version: its `seq` is the event's own. */
export const itemLineBody = itemLine.omit({ seq: true })
export type ItemLineBody = z.infer<typeof itemLineBody>

export const versionState = z.enum(['pending', 'done', 'held', 'faulted', 'stale', 'withdrawn'])
export type VersionState = z.infer<typeof versionState>

/** One version of an item with all its text, as stored and as `GET /items/:id` lists it. */
export const itemVersion = z.object({
  itemId: id,
  guid: z.string(),
  source: z.string(),
  sourceName: z.string(),
  version: z.int().nonnegative(),
  publishedAt: instant,
  dayAlone: z.boolean().default(false),
  receivedAt: instant,
  language: z.string().nullable(),
  urgency: z.int().min(1).max(9).nullable(),
  headline: z.string(),
  body: z.string(),
  /** Sanitised once, at the door; null where the copy had no markup. */
  bodyHtml: z.string().nullable(),
  status: itemStatus,
  embargoedUntil: instant.nullable(),
  byline: z.string().nullable(),
  dateline: z.string().nullable(),
  slugline: z.string().nullable(),
  keywords: z.array(z.string()),
  ednote: z.string().nullable(),
  url: z.string().nullable(),
  /** What the wire carried beside the words. */
  wire: wireFields.nullable(),
  tag: z.string().nullable(),
  payloadId: z.string().nullable(),
  state: versionState,
  fault: z.string().nullable(),
})
export type ItemVersion = z.infer<typeof itemVersion>

/** What a POST answers for each item. */
export const itemOutcome = z.enum(['created', 'updated', 'duplicate', 'stale', 'withdrawn', 'held', 'skipped'])
export type ItemOutcome = z.infer<typeof itemOutcome>

/** True for an outcome that shows that its source speaks: something came that was not there. */
export const isNews = (outcome: ItemOutcome): boolean =>
  outcome === 'created' || outcome === 'updated' || outcome === 'held' || outcome === 'withdrawn'
export const itemReceipt = z.object({
  guid: z.string(),
  version: z.int().nonnegative(),
  itemId: id,
  storyId: id.nullable(),
  outcome: itemOutcome.exclude(['skipped']),
})
export type ItemReceipt = z.infer<typeof itemReceipt>

/** Part of a payload that no item comes of: planning, a concept. */
export const skippedReceipt = z.object({
  guid: z.string(),
  version: z.literal(0),
  itemId: z.null(),
  storyId: z.null(),
  outcome: z.literal('skipped'),
  reason: z.string(),
})
export const postReceipt = z.discriminatedUnion('outcome', [itemReceipt, skippedReceipt])
export type PostReceipt = z.infer<typeof postReceipt>
