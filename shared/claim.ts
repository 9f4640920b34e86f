import { z } from 'zod'
import { actor, id, instant, seq } from './scalar.ts'

/** An assertion of fact that a story turns on, as a short sentence. */
export const claim = z.object({
  id,
  storyId: id,
  text: z.string(),
  madeAt: instant,
  seq,
  firstItemId: id.nullable(),
  by: actor,
  /** What it was re-worded from, the oldest first: copy in these words is about it still. */
  wordings: z.array(z.string()).default([]),
  /** Who has given it the words that it has, or has gone back to them; null where nobody has since it was made, or no one kept it. */
  wordedBy: actor.nullable().default(null),
  /** The claim of the same story into which a person has merged it; its entries stand there. */
  mergedInto: id.nullable().default(null),
  /** A person took it off the story: it is not shown while no entry stands on it. */
  dropped: z.boolean().default(false),
})
export type Claim = z.infer<typeof claim>

export const claimBody = claim.omit({ seq: true })
