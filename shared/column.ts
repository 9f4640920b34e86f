import { z } from 'zod'
import { MOST_COLUMNS } from './most-columns.ts'
import { id } from './scalar.ts'

/** A column of copy: what it searches, and how wide it is beside the others. */
export const column = z.object({
  /** What it finds; "" is all copy. Of a saved search, what that found when the column was made. */
  q: z.string().max(1_000),
  /** 1 to 3. */
  width: z.int().min(1).max(3),
  /** The saved search that it shows, as that reads now; null where it shows `q`. */
  saved: id.nullable(),
})
export type Column = z.infer<typeof column>
export const columns = z.array(column).min(1).max(MOST_COLUMNS)
