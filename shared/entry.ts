import { z } from 'zod'
import { naming } from './naming.ts'
import { actor, id, instant, seq } from './scalar.ts'
import { sourcing, stance } from './statement.ts'

/** The reason that stands on entries which go with an item that a person moved: nobody judged them. */
export const REFILED = 'refiled'

/** The reason that stands on entries and alerts whose party is called by another name now: nothing has happened to them. */
export const RENAMED = 'renamed'

/** Why an entry is one of its own whose party has said the opposite before. */
export const REVERSED = 'the party has changed its position'

export const entryState = z.enum(['suggested', 'confirmed', 'rejected'])

/** Why the machine logged it: where the words stand, what gave them away, and why it is new. */
export const evidence = z.object({
  itemId: id,
  version: z.int().nonnegative(),
  /** When that version was published: later versions of the item move its line, not the entry. */
  publishedAt: instant,
  /** UTF-16 offsets in `headline + "\n\n" + body` of that version. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  cue: z.string(),
  rule: z.string(),
  /** How sure the rule is among rules, in [0, 1], before `confidence` was calibrated. */
  strength: z.number().min(0).max(1).optional(),
  /** Why it is this party's. Absent where an older desk has logged it. */
  naming: naming.optional(),
  /** Why it belongs to this claim, in words. */
  match: z.string(),
  /** Why it is an entry of its own, in words ("first position of this party on this claim"). */
  fresh: z.string(),
  /** What a later version of the same item made of it, in words ("softened in version 2: “not accurate”"). */
  later: z.string().optional(),
})
export type Evidence = z.infer<typeof evidence>

/** What a person can put right of an entry. */
export const position = z.object({
  party: z.string(),
  speaker: z.string().nullable(),
  role: z.string().nullable(),
  stance,
  sourcing,
  quote: z.string().nullable(),
  text: z.string(),
  claimId: id,
})
export type Position = z.infer<typeof position>

/** What a merger of claims changes of an entry, as it stood before. */
export const entryLinks = z.object({
  claimId: id,
  stance,
  restates: id.nullable(),
  respondsTo: z.array(id),
  /** The claim on which the desk had read it, where a person has corrected it. */
  readOn: id.nullable(),
})
export type EntryLinks = z.infer<typeof entryLinks>

/** One position that one party takes towards one claim, logged once however many items carry it. */
export const entry = z.object({
  id,
  storyId: id,
  ...position.shape,
  saidAt: z.string().nullable(),
  loggedAt: instant,
  seq,
  firstItemId: id,
  carriedBy: z.array(id),
  restates: id.nullable(),
  respondsTo: z.array(id),
  confidence: z.number().min(0).max(1),
  by: actor,
  state: entryState,
  evidence: evidence.nullable(),
  /** The position as the desk had read it, where a person has corrected it: what later copy is compared with, too. */
  asRead: position
    .extend({ restates: id.nullable(), respondsTo: z.array(id) })
    .nullable()
    .default(null),
})
export type Entry = z.infer<typeof entry>
export const entryBody = entry.omit({ seq: true, loggedAt: true })
export type EntryBody = z.infer<typeof entryBody>
