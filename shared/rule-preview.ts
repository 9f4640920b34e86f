import { z } from 'zod'
import { id, instant, seq } from './scalar.ts'

/** What a rule would have told, had it stood. */
export const rulePreview = z.object({
  /** From when on the log was looked at. */
  since: instant,
  /** The log up to here was looked at. */
  seq,
  /** False where more happened in that time than is looked at: then only the latest of it was. */
  complete: z.boolean(),
  /** How many alerts it would have raised. */
  alerts: z.int().nonnegative(),
  /** How many facts they would have told. */
  facts: z.int().nonnegative(),
  /** The latest of them, each by its latest fact. */
  latest: z.array(
    z.object({
      at: instant,
      headline: z.string(),
      detail: z.string(),
      storyId: id.nullable(),
      storyTitle: z.string(),
      facts: z.int().positive(),
    }),
  ),
})
export type RulePreview = z.infer<typeof rulePreview>
