import { z } from 'zod'
import { edit } from './edit.ts'
import { command } from './protocol/command.ts'
import { id } from './scalar.ts'

/** One thing that somebody, or the desk, did to a story or to what stands in it. */
export const historyLine = edit.extend({
  reason: z.string().nullable(),
  about: z.object({
    kind: z.enum(['story', 'entry', 'claim', 'item', 'note', 'alert']),
    id,
    /** By which people know it: a title, "Kremlin: “pure fiction”", a headline. */
    words: z.string(),
  }),
  /** What takes it back, if it still stands so. */
  undo: command.nullable(),
})
export type HistoryLine = z.infer<typeof historyLine>

/** Newest first; `next` is where the page before it ends, null at the story's beginning. */
export const historyPage = z.object({ lines: z.array(historyLine), next: z.int().nullable() })
export type HistoryPage = z.infer<typeof historyPage>
