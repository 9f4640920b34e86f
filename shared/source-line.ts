import { z } from 'zod'
import { instant, seq } from './scalar.ts'

/** `waiting`: it has not been asked yet. `silent`: copy that should have come did not. */
export const sourceState = z.enum(['waiting', 'speaking', 'silent', 'failing', 'off', 'removed'])
export type SourceState = z.infer<typeof sourceState>

/** A source that the desk has set up, as screens follow it: counters and settings are asked for beside the log. */
export const sourceLine = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  state: sourceState,
  /** Since when it is in this state. */
  since: instant,
  /** Why it is failing or silent, in words. */
  why: z.string().nullable(),
  /** Counts the changes of its settings. */
  edition: z.int().positive(),
  seq,
})
export type SourceLine = z.infer<typeof sourceLine>

/** In an event its `seq` is the event's own. */
export const sourceLineBody = sourceLine.omit({ seq: true })
export type SourceLineBody = z.infer<typeof sourceLineBody>
