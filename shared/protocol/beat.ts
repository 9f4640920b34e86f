import { z } from 'zod'
import { id, seq } from '../scalar.ts'

/** What a wall's screen tells of itself every few seconds, also on a quiet night. */
export const beat = z.object({
  wall: id,
  /** The last event that it has seen. */
  seq,
  /** The story on it; null where none is. */
  shows: id.nullable(),
  /** How long the answer to the beat before took, in ms. */
  latency: z.number().nonnegative().nullable(),
  /** The client that it runs, by the name of its build. */
  build: z.string().max(200),
  /** Of the window, in CSS px. */
  width: z.int().nonnegative(),
  height: z.int().nonnegative(),
  /** For how long the page has been open, in ms. */
  up: z.number().nonnegative(),
})
export type Beat = z.infer<typeof beat>

/** What it is answered: the desk's clock, in ms since the epoch, and the client that it gives out now. */
export const beatAnswer = z.object({ now: z.int(), build: z.string() })
export type BeatAnswer = z.infer<typeof beatAnswer>
