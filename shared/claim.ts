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
})
export type Claim = z.infer<typeof claim>
export const claimBody = claim.omit({ seq: true })
