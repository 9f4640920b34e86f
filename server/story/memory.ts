import type { LogEvent } from '../../shared/event.ts'
import { emptyStory, foldStory } from '../../shared/fold.ts'
import type { ItemLine } from '../../shared/item.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { Analysis } from '../../shared/statement.ts'
import { topicsOf } from '../../shared/topics-of.ts'
import { ItemIndex, type Known } from './item-index.ts'
import { nameHead, plainWords } from './plain.ts'
import { propositionTerms } from './words.ts'

const STORY = 'story:'

/** What decisions read. Nothing in it changes but by `note`, `apply` and `remember`. */
export interface Memory {
  items: ItemIndex
  stories: Map<string, StoryScreen>
}

export const emptyMemory = (): Memory => ({ items: new ItemIndex(), stories: new Map() })

/** The heaviest weight of each name's words, by what they keep in every spelling, and a spelling to show. */
function namesOf(pairs: readonly [string, number][]): Pick<Known, 'names' | 'spelled'> {
  const names = new Map<string, number>()
  const spelled = new Map<string, string>()
  for (const [name, weight] of pairs)
    for (const word of plainWords(name)) {
      const head = nameHead(word)
      names.set(head, Math.max(weight, names.get(head) ?? 0))
      spelled.set(head, spelled.get(head) ?? word)
    }
  return { names, spelled }
}

export function known(line: ItemLine, analysis: Analysis, at: string): Known {
  const { terms, names } = analysis.profile
  const told = [line.headline, ...terms.map(([t]) => t), ...names.map(([n]) => n)].join(' ')
  return { line, analysis, at, terms: new Map(terms), ...namesOf(names), words: propositionTerms(told) }
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
