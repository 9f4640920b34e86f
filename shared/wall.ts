import { z } from 'zod'
import { id } from './scalar.ts'

/** A screen in the room. `storyId` is the story put on it by hand; null shows the hottest one. */
export const wall = z.object({ id, name: z.string(), storyId: id.nullable() })
export type Wall = z.infer<typeof wall>
