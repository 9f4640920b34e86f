import { z } from 'zod'
import { entry } from './entry.ts'
import { actor, id, instant, seq } from './scalar.ts'

/** The copy that a person judged, as it was when the desk read it. */
const judged = z.object({
  /** Place in the log of what the person did: the label's own number. */
  seq,
  at: instant,
  by: actor,
  reason: z.string().nullable(),
  itemId: id,
  version: z.int().nonnegative(),
  /** BCP 47 primary tag that was found in the text, else what the sender declares. */
  language: z.string().nullable(),
  text: z.string().describe('headline + "\\n\\n" + body of that version; offsets point into it'),
})

/**
 * What a person said of an entry. A later label on the same `entryId` replaces an earlier one. `missed`: they logged it by
 * hand, from words in which the desk had found nothing; what they say of that one later has the rule `by-hand`, too.
 */
export const entryLabel = judged.extend({
  kind: z.literal('entry'),
  label: z.enum(['confirmed', 'rejected', 'restored', 'corrected', 'uncorrected', 'missed']),
  entryId: id,
  storyId: id,
  /** UTF-16 offsets of the proving words in `text`. */
  span: z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }),
  cue: z.string(),
  rule: z.string(),
  /** What calibration maps to a confidence; null on an entry of an older desk. */
  strength: z.number().min(0).max(1).nullable(),
  match: z.string(),
  fresh: z.string(),
  claim: z.string().nullable(),
  ...entry.pick({
    party: true,
    speaker: true,
    role: true,
    stance: true,
    sourcing: true,
    quote: true,
    saidAt: true,
    confidence: true,
    asRead: true,
  }).shape,
})

export type EntryLabel = z.infer<typeof entryLabel>

/** A story as a filing label names it. */
const storyName = z.object({ id, title: z.string() })

/** An item that a person put into another story, or out of any. */
export const filingLabel = judged.extend({
  kind: z.literal('filing'),
  label: z.literal('moved'),
  from: storyName.nullable(),
  to: storyName.nullable(),
  /** The desk's own reason for `from`, or null where it had filed it nowhere. */
  why: z.string().nullable(),
})

/** One thing that a person taught the desk: derived from the log and the copy, kept nowhere else. */
export const label = z.discriminatedUnion('kind', [entryLabel, filingLabel])
export type Label = z.infer<typeof label>
