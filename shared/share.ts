import { z } from 'zod'
import { actor, id, instant, seq } from './scalar.ts'

/** `timeline`: claims and all positions as they were taken; `claims`: who stands where alone. */
export const shareView = z.enum(['timeline', 'claims'])
export type ShareView = z.infer<typeof shareView>

/** A link by which people without an account read one story. */
export const shareLine = z.object({
  id,
  storyId: id,
  view: shareView,
  /** The place in the log whose moment it shows; null goes on live. */
  asOf: seq.nullable(),
  /** For whom it was made, as its maker has noted. */
  name: z.string(),
  /** True where it opens with a passphrase alone. */
  locked: z.boolean(),
  expiresAt: instant.nullable(),
  createdAt: instant,
  createdBy: actor,
  revokedAt: instant.nullable(),
  /** Its address on this desk. */
  path: z.string(),
})
export type ShareLine = z.infer<typeof shareLine>
