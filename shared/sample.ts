import { z } from 'zod'

/** The sample wire on a desk: `sent` of its `of` items have come. `through` when all have, `stopped` when somebody stopped it. */
export const samplePlay = z.object({
  state: z.enum(['idle', 'playing', 'stopped', 'through']),
  sent: z.int().nonnegative(),
  of: z.int().nonnegative(),
})
export type SamplePlay = z.infer<typeof samplePlay>
