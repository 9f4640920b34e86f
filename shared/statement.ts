import { z } from 'zod'
import { naming } from './naming.ts'
import { STANCES } from './stances.ts'

export const stance = z.enum(STANCES)
export type Stance = z.infer<typeof stance>

export const sourcing = z.enum(['on-record', 'unnamed', 'document'])
export type Sourcing = z.infer<typeof sourcing>

/**
 * One attributed position found in copy. `start`/`end` are UTF-16 offsets of the sentence's proving words in the text
 * that was analysed (`text`, else `headline + "\n\n" + body`); `text.slice(start, end)` is verbatim copy.
 */
export const statement = z.object({
  stance,
  /** Organisation, person or outlet that takes the position, as the copy best names it; "unnamed sources" when none is. */
  party: z.string(),
  /** The person who said it, by fullest name in the copy. */
  speaker: z.string().nullable(),
  /** The speaker's role in the copy's words ("Kremlin spokesman"). */
  role: z.string().nullable(),
  sourcing,
  /** The words that gave the stance away ("denied", "pure fiction"). */
  cue: z.string(),
  /** Words inside quotation marks, or null. */
  quote: z.string().nullable(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** ISO date or date-time at which the copy says it was said, or null. */
  saidAt: z.string().nullable(),
  /** Probability in [0, 1] that stance and party are right, calibrated on copy that people have judged. */
  confidence: z.number().min(0).max(1),
  /** How sure its rule is among rules, in [0, 1]: what decisions go by. Absent where an older desk has kept it. */
  strength: z.number().min(0).max(1).optional(),
  /** Name of the rule or model that found it. */
  rule: z.string(),
  /** The sentence, for showing. */
  text: z.string(),
  /** What is asserted, denied or not commented on: the proposition's words, without attribution; null when only pointed at ("the report"). */
  about: z.string().nullable(),
  /** Outlet that the copy credits with the report ("as first reported by …"), else null. */
  via: z.string().nullable(),
  partyKind: z.enum(['outlet', 'organisation', 'person', 'unnamed']),
  /** Told as an earlier position in the copy ("had denied", "has previously denied"). */
  background: z.boolean(),
  /** Why it is the party's. Absent where an older desk has kept it. */
  naming: naming.optional(),
})
export type Statement = z.infer<typeof statement>

/** How sure a statement's rule is among rules; an older desk has kept it as its confidence. */
export const strengthOf = ({ strength, confidence }: Pick<Statement, 'strength' | 'confidence'>): number =>
  strength ?? confidence

/** What matching needs to know of a text: weighted terms (stemmed, language-neutral where it can be), names, numbers. */
export const profile = z.object({
  terms: z.array(z.tuple([z.string(), z.number()])),
  names: z.array(z.tuple([z.string(), z.number()])),
})
export type Profile = z.infer<typeof profile>

export const analysis = z.object({
  /** BCP 47 primary tag found in the text, or null when it can't be told. */
  language: z.string().nullable(),
  statements: z.array(statement),
  profile,
  /** Who holds which office, as this copy tells it: a word of the name in lower case, and the office in the copy's words. */
  offices: z.array(z.tuple([z.string(), z.string()])).optional(),
})
export type Analysis = z.infer<typeof analysis>
