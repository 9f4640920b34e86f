import { z } from 'zod'
import { entry } from '../entry.ts'
import { itemLine } from '../item.ts'
import { id, seq } from '../scalar.ts'

/** UTF-16 offsets of what was found. */
const mark = z.tuple([z.int().nonnegative(), z.int().nonnegative()])

/** An entry for which a search found its item. */
export const foundEntry = entry.pick({
  id: true,
  party: true,
  speaker: true,
  stance: true,
  state: true,
  quote: true,
  text: true,
})
export type FoundEntry = z.infer<typeof foundEntry>

/** An item that a search found, with what tells why. */
export const hit = z.object({
  item: itemLine,
  story: z.object({ id, title: z.string() }).nullable(),
  entries: z.array(foundEntry),
  /** Where its words stand in the headline. */
  headline: z.array(mark),
  /** The place in the text where they stand, or its beginning. */
  snippet: z.object({ text: z.string(), marks: z.array(mark) }),
  /** Orders finds: the place in the log of the version that the index has. */
  place: seq,
})
export type Hit = z.infer<typeof hit>

/** Newest first, or those first that have the words in their headline. */
export const searchOrder = z.enum(['newest', 'best'])
export type SearchOrder = z.infer<typeof searchOrder>
