import { z } from 'zod'
import { entry } from './entry.ts'
import { id } from './scalar.ts'
import { type Stance, stance } from './statement.ts'

/** One thing that a party has said, with what one must know of it outside of its story. */
export const said = z.object({
  entry,
  story: z.object({ id, title: z.string() }),
  claim: z.string().nullable(),
  /** When the copy that brought it was published; null where it came without copy. */
  publishedAt: z.string().nullable(),
  /** That copy gives the day of it alone. */
  dayAlone: z.boolean(),
  /** True where every item that carries it has been withdrawn. */
  withdrawn: z.boolean(),
  /** What the party had said of the same claim before, where it has gone over since. */
  turnedFrom: stance.nullable(),
})
export type Said = z.infer<typeof said>

const SIDES: Partial<Record<Stance, 'for' | 'against'>> = {
  report: 'for',
  'follow-up': 'for',
  confirmation: 'for',
  denial: 'against',
  retraction: 'against',
}

/** On which side of a claim a stance stands; null for what takes none, or only that of another entry. */
export const sideOf = (of: Stance): 'for' | 'against' | null => SIDES[of] ?? null
