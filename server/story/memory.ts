import type { LogEvent } from '../../shared/event.ts'
import { emptyStory, foldStory } from '../../shared/fold.ts'
import type { ItemLine } from '../../shared/item.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { Analysis } from '../../shared/statement.ts'
import { topicsOf } from '../../shared/topics-of.ts'
import { ItemIndex, type Known } from './item-index.ts'
import { plain } from './plain.ts'
import { propositionTerms } from './words.ts'

const STORY = 'story:'

/** What decisions read. Nothing in it changes but by `note`, `apply` and `remember`. */
export interface Memory {
  items: ItemIndex
  stories: Map<string, StoryScreen>
}

export const emptyMemory = (): Memory => ({ items: new ItemIndex(), stories: new Map() })

/** Weights by plain name: spellings of one name in two scripts meet. */
const weights = (pairs: readonly [string, number][], key: (t: string) => string): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>()
  for (const [term, weight] of pairs) sums.set(key(term), Math.max(weight, sums.get(key(term)) ?? 0))
  return sums
}

export function known(line: ItemLine, analysis: Analysis, at: string): Known {
  const { terms, names } = analysis.profile
  const told = [line.headline, ...terms.map(([t]) => t), ...names.map(([n]) => n)].join(' ')
  return {
    line,
    analysis,
    at,
    terms: weights(terms, (t) => t),
    names: weights(names, plain),
    words: propositionTerms(told),
  }
}

const storyIdsOf = (event: LogEvent): string[] =>
  topicsOf(event).flatMap((topic) => (topic.startsWith(STORY) ? [topic.slice(STORY.length)] : []))

function foldLine(items: ItemIndex, event: LogEvent): void {
  if (event.type === 'item-filed') items.relabel(event.item.itemId, { ...event.item, storyId: event.to })
  else if (event.type === 'item-updated' || event.type === 'item-withdrawn' || event.type === 'item-released')
    items.relabel(event.item.itemId, { ...event.item, seq: event.seq })
}

/** Folds an event that is in the log into every story that it concerns. */
export function foldMemory(memory: Memory, event: LogEvent): void {
  foldLine(memory.items, event)
  if (event.type === 'story-opened') memory.stories.set(event.story.id, emptyStory(event.story.id))
  for (const id of storyIdsOf(event)) {
    const screen = memory.stories.get(id)
    if (screen) memory.stories.set(id, foldStory(screen, event))
  }
}
