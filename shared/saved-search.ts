import { z } from 'zod'
import { actor, id, instant, seq } from './scalar.ts'

/** How many one person may have, and how many the desk. */
export const MOST_SEARCHES = 100

/** A search under a name, so that nobody types it twice. */
export const savedSearch = z.object({
  id,
  name: z.string().min(1).max(80),
  /** As it was typed, in the language of the search. */
  q: z.string().min(1).max(1_000),
})
export type SavedSearch = z.infer<typeof savedSearch>

/** A person's own: `seq` and `at` are those of its last change. */
export const ownSearch = savedSearch.extend({ at: instant, seq })
export type OwnSearch = z.infer<typeof ownSearch>

/** One that the whole desk has, with who saved or changed it last. */
export const deskSearch = ownSearch.extend({ by: actor, author: z.string() })
export type DeskSearch = z.infer<typeof deskSearch>
export const deskSearchBody = deskSearch.omit({ at: true, seq: true, by: true })

/** Up to where in the log a person has seen the finds of a saved search, their own or the desk's. */
export const searchLook = z.object({ searchId: id, upTo: seq, seq })
export type SearchLook = z.infer<typeof searchLook>

/** Whose a saved search is. */
export const searchOf = z.enum(['mine', 'desk'])
