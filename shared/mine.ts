import { z } from 'zod'
import { columns } from './column.ts'
import { savedSearch, searchLook } from './saved-search.ts'
import { id, instant, seq } from './scalar.ts'

/** One person's last look at one story: the last event that was on their screen, and when they turned away. */
export const look = z.object({
  storyId: id,
  upTo: seq,
  at: instant,
  /** The look's own place in the log. */
  seq,
})
export type Look = z.infer<typeof look>

/** Since when a person is told what has changed: their last look at each story, their shift, or a moment. */
export const since = z.discriminatedUnion('from', [
  z.object({ from: z.literal('look') }),
  z.object({ from: z.literal('shift') }),
  z.object({ from: z.literal('time'), at: instant }),
])
export type Since = z.infer<typeof since>

/** Up to where a person has set everything aside as seen, and when: it counts as a look at every story. */
export const seenAll = z.object({ upTo: seq, at: instant })
export type SeenAll = z.infer<typeof seenAll>

/** What can change of what belongs to one person. Whatever else is to follow them from device to device has its place here. */
export const mineChange = z.discriminatedUnion('what', [
  look.omit({ at: true, seq: true }).extend({ what: z.literal('look') }),
  z.object({ what: z.literal('since'), since }),
  z.object({ what: z.literal('shift'), began: instant }),
  z.object({ what: z.literal('seen-all'), seen: seenAll.nullable() }),
  z.object({ what: z.literal('columns'), columns }),
  /** A search of one's own was saved, renamed or put otherwise. */
  z.object({ what: z.literal('search'), search: savedSearch }),
  z.object({ what: z.literal('search-removed'), searchId: id }),
  searchLook.omit({ seq: true }).extend({ what: z.literal('search-look') }),
])
export type MineChange = z.infer<typeof mineChange>
