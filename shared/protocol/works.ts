import { z } from 'zod'
import { instant } from '../scalar.ts'

const count = z.int().nonnegative()

/** Long work that is under way: an import, or a source's route that brings much. It stands in no log. */
export const work = z.object({
  id: z.string(),
  /** The source that brings it; null for an import. */
  source: z.string().nullable(),
  /** The file that is imported, as its sender names it; "" for a source. */
  name: z.string(),
  /** Lines of an import, bodies (files, messages, versions) of a source, that are done with. */
  done: count,
  /** How many there are, where that is known. */
  of: count.nullable(),
  /** Bytes read so far. */
  bytes: count,
  /** How many there are, where that is known. */
  size: count.nullable(),
  /** When it was last heard of. */
  at: instant,
})
export type Work = z.infer<typeof work>

/** All that is under way; whoever follows the sources is told of it as it goes on. */
export const works = z.object({ works: z.array(work) })
export type Works = z.infer<typeof works>
