import { z } from 'zod'
import { claim } from './claim.ts'
import { entry, position } from './entry.ts'
import { naming } from './naming.ts'
import { actor, id, instant, seq } from './scalar.ts'

/** Who did something, by the name that the desk knows. */
const doer = z.object({ by: actor, name: z.string() })

/** Where the proving words stand in the version that they were read from. */
export const place = z.object({
  itemId: id,
  version: z.int().nonnegative(),
  sourceName: z.string(),
  headline: z.string(),
  /** 0 is the headline; the paragraphs of the body follow from 1. */
  paragraph: z.int().nonnegative(),
  paragraphs: z.int().nonnegative(),
  /** The words as they stand there. */
  words: z.string(),
})
export type Place = z.infer<typeof place>

/** Why an item stands where it does; the last of the list holds. */
export const filingReason = doer.extend({ seq, at: instant, why: z.string(), reason: z.string().nullable() })

/** What people, and the desk after them, changed of an entry. */
export const entryChange = doer.extend({
  seq,
  at: instant,
  change: z.enum([
    'logged',
    'confirmed',
    'rejected',
    'restored',
    'corrected',
    'uncorrected',
    'amended',
    'claim-merged',
    'claim-unmerged',
    /** Into another story, with copy that a person moved. */
    'moved',
    'left-with-item',
    'returned-with-item',
  ]),
  reason: z.string().nullable(),
  /** What a correction put in place of what; a claim is told by its words. */
  put: z.array(z.object({ field: position.keyof(), before: z.string().nullable(), after: z.string().nullable() })),
})
export type EntryChange = z.infer<typeof entryChange>

/** An entry with all the reasons for it. Derived from the log and the copy; nothing of it is kept a second time. */
export const explanation = z.object({
  entry,
  claim: claim.nullable(),
  rule: z.object({ name: z.string(), words: z.string().describe('the rule in a sentence for people') }).nullable(),
  naming: naming
    .extend({ told: z.string().describe('the rule on names in a sentence for people') })
    .nullable()
    .describe('why it is this party’s: the words of the copy, the rule on names, the row of the lists'),
  place: place.nullable(),
  filed: z.array(filingReason),
  history: z.array(entryChange),
})
export type Explanation = z.infer<typeof explanation>
