import type { LogEvent } from '../../shared/event.ts'
import { emptyStory, foldStory } from '../../shared/fold.ts'
import { proposalKey } from '../../shared/proposal.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { topicsOf } from '../../shared/topics-of.ts'
import type { World } from '../../shared/merge-lists.ts'
import { ListedNames, NO_ROWS } from '../names/listed-names.ts'
import { ACTIVE_MS, ItemIndex } from './item-index.ts'
import { type WeighAnew, weighAnew } from './weigh-anew.ts'
import { type WeighAnswer, weighAnswer } from './weigh-answer.ts'

const STORY = 'story:'

/** What decisions read. Nothing in it changes but by `note`, `apply` and `remember`. */
export interface Memory {
  items: ItemIndex
  /** Stories of the active time, those that were touched last at the end. */
  stories: Map<string, StoryScreen>
  /** What was proposed, whatever was made of it, by `proposalKey`. */
  proposed: Set<string>
  listed: ListedNames
  /** How likely a party's first denial of a claim is one. */
  weighAnswer: WeighAnswer
  /** How likely who has denied something denies something else now. */
  weighAnew: WeighAnew
}

export const emptyMemory = (
  world: World,
  rows = NO_ROWS,
  weigh: WeighAnswer = weighAnswer,
  anew: WeighAnew = weighAnew,
): Memory => ({
  items: new ItemIndex(),
  stories: new Map(),
  proposed: new Set(),
  listed: new ListedNames(world, rows),
  weighAnswer: weigh,
  weighAnew: anew,
})

const storyIdsOf = (event: LogEvent): string[] =>
  topicsOf(event).flatMap((topic) => (topic.startsWith(STORY) ? [topic.slice(STORY.length)] : []))

function foldLine(items: ItemIndex, event: LogEvent): void {
  if (event.type === 'item-filed') items.relabel(event.item.itemId, { ...event.item, storyId: event.to })
  else if (event.type === 'stories-merged') for (const line of event.items) items.relabel(line.itemId, line)
  else if (event.type === 'item-updated' || event.type === 'item-withdrawn' || event.type === 'item-released')
    items.relabel(event.item.itemId, { ...event.item, seq: event.seq })
}

/**
 * S1: forgets stories that have been quiet for longer than copy is compared, as a restart would (S7): no item that is
 * held stands in them. `but` is the story of the item at hand, which the chain has just brought back.
 */
export function forgetQuiet({ stories }: Memory, at: string, but: string | null): void {
  const since = Date.parse(at) - ACTIVE_MS
  for (const [id, { story }] of stories) {
    if (id === but) continue
    if (story && Date.parse(story.lastAt) >= since) return
    stories.delete(id)
  }
}

function put({ stories }: Memory, screen: StoryScreen): void {
  stories.delete(screen.id)
  stories.set(screen.id, screen)
}

/** Folds an event that is in the log into every story that it concerns. */
export function foldMemory(memory: Memory, event: LogEvent): void {
  memory.listed.apply(event)
  foldLine(memory.items, event)
  if (event.type === 'proposal-made') memory.proposed.add(proposalKey(event.proposal))
  if (event.type === 'story-opened') put(memory, emptyStory(event.story.id))
  for (const id of storyIdsOf(event)) {
    const screen = memory.stories.get(id)
    if (screen) put(memory, foldStory(screen, event))
  }
}
