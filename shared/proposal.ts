import { z } from 'zod'
import { id } from './scalar.ts'

/**
 * What filing would have a person look at: `merge`: two open stories have become one matter; `split`: a story holds two
 * groups of copy that no longer touch; `join`: a waiting item fits a story after all.
 */
export const proposalKind = z.enum(['merge', 'split', 'join'])

/** A change to the stories that filing proposes. A person makes it, but for a merger that filing is sure of. */
export const proposal = z.object({
  kind: proposalKind,
  /** The story to merge into, to split, or to join. */
  storyId: id,
  /** The story that would be merged into it, or, of an accepted split, the one that it opened; else null. */
  otherId: id.nullable(),
  /** The items that would move: all of the other story's that are held, the part that would leave, or the one that waits. */
  itemIds: z.array(id).min(1),
  /** The reason in words. */
  why: z.string(),
})
export type Proposal = z.infer<typeof proposal>

/** What makes two proposals the same one: a pair of stories, a story's part by its first item, an item and a story. */
export function proposalKey({ kind, storyId, otherId, itemIds }: Proposal): string {
  if (kind === 'merge') return ['merge', ...[storyId, otherId ?? ''].toSorted()].join(' ')
  return [kind, storyId, itemIds[0]].join(' ')
}
