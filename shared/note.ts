import { z } from 'zod'
import { actor, id, instant, seq } from './scalar.ts'

/** How many a story may have. */
export const MOST_NOTES = 200

/** What an editor wrote beside a story for the desk's own eyes: on no wall, and never outside. */
export const note = z.object({
  id,
  /** The story in which it stands; a merger moves it. */
  storyId: id,
  /** The story for which it was written. */
  writtenFor: id,
  text: z.string(),
  by: actor,
  /** The name under which it was written. */
  author: z.string(),
  writtenAt: instant,
  seq,
  editedBy: z.string().nullable(),
  editedAt: instant.nullable(),
  /** Taken away, and can be put back. */
  removed: z.boolean(),
})
export type Note = z.infer<typeof note>
export const noteBody = note.omit({ seq: true, writtenAt: true })
