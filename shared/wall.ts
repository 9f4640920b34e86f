import { z } from 'zod'
import { id } from './scalar.ts'

/**
 * A screen in the room. `storyId` is the story that it shows: the one put on it by hand, or the one that took that in;
 * null shows the hottest one.
 */
export const wall = z.object({
  id,
  name: z.string(),
  storyId: id.nullable(),
  /** The story that was put on it by hand, while that is merged into the one shown. */
  chosenId: id.nullable().default(null),
})
export type Wall = z.infer<typeof wall>
