import type { Proposed } from './propose-once.ts'
import type { Known } from './known.ts'
import { lateJoiners } from './late-join.ts'
import type { Memory } from './memory.ts'
import { proposeMerge } from './propose-merge.ts'
import { proposeSplit } from './propose-split.ts'

/**
 * S35: what a person should look at now that an item stands in a story (`item.line.storyId`): a merge, a split, waiting
 * items that may belong to it. Empty for an item in no story. Pure: the same proposal can come again with the next item;
 * `proposalKey` tells that it did. Ask after the events of the item's filing were applied.
 */
export function proposals(memory: Memory, item: Known): Proposed[] {
  const { itemId, storyId } = item.line
  const held = memory.items.held(itemId)
  if (storyId === null || !held || memory.stories.get(storyId)?.story?.state !== 'open') return []
  const joins = lateJoiners(memory, { itemId, storyId }).map((late): Proposed => ({
    kind: 'join',
    storyId,
    otherId: null,
    itemIds: [late.item.line.itemId],
    why: late.why,
  }))
  return [...proposeMerge(memory, held, storyId), ...proposeSplit(memory, storyId), ...joins]
}
