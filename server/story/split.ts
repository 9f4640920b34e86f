import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import type { ItemLine } from '../../shared/item.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { Analysis } from '../../shared/statement.ts'
import { openStory, readItem } from './decide-item.ts'
import { Draft } from './draft.ts'
import { positions } from './known.ts'
import type { Memory } from './memory.ts'
import type { Reading } from './reading.ts'
import { leave, leavingWith } from './leave.ts'
import { Moving } from './moving.ts'
import { titleOf } from './title.ts'

/** An item with its copy, as a hand moves it; `analysis` is null for copy that could not be read. */
export interface MovedCopy {
  line: ItemLine
  /** The line as the version had it that is read: the latest whose analysis is done. */
  read: ItemLine
  /** `headline + "\n\n" + body` of that version. */
  text: string
  /** What was found in that version. */
  analysis: Analysis | null
}

export interface SplitGiven {
  by: string
  at: string
  reason: string | null
  title: string | null
  from: StoryScreen
  copies: readonly MovedCopy[]
}

/** Why an item stands in the story that a split opened. */
export const SPLIT_BY_HAND = 'split by hand'

/**
 * S32, S44: the chosen items leave for a story of their own: what they alone carry goes with them as it is, the rest stays
 * with the others that carry it, and they are read for positions there. A move is no news: nothing that the desk was told
 * of rings again. What only the new reading finds is news, and rings like all news.
 */
export function splitStory(memory: Memory, given: SplitGiven, newId: () => string): NewEvent[] {
  const { by, at, from, reason } = given
  const copies = given.copies.toSorted((a, b) => Date.parse(a.line.publishedAt) - Date.parse(b.line.publishedAt))
  const first = copies[0]
  if (first === undefined || copies.some(({ line }) => line.storyId !== from.id))
    throw new Refusal('conflict', 'not every one of these items is in this story')
  if (copies.length >= from.items.length) throw new Refusal('conflict', 'a split must leave something in the story')
  const draft = new Draft((id) => (id === from.id ? from : memory.stories.get(id)), at)
  const storyId = newId()
  openStory(draft, storyId, given.title ?? titleOf(first.line.headline), by)
  const part = leavingWith(from, new Set(copies.map(({ line }) => line.itemId)))
  const moving = new Moving({ draft, to: storyId, by, newId }, [part])
  for (const { line } of copies) {
    const item = { ...line, held: null, storyId }
    draft.push(
      [from.id, storyId],
      { type: 'item-filed', item, from: from.id, to: storyId, why: SPLIT_BY_HAND },
      by,
      reason,
    )
    leave(draft, draft.story(from.id), { to: storyId, itemId: line.itemId, by, but: part.entries })
  }
  moving.all()
  const told = new Map(copies.map(({ line, analysis }) => [line.itemId, positions(analysis)]))
  const statementsOf = (id: string) => told.get(id) ?? memory.items.get(id)?.analysis.statements ?? []
  const officesOf: Reading['officesOf'] = (id) =>
    (copies.find(({ line }) => line.itemId === id) ?? memory.items.get(id))?.analysis?.offices ?? []
  const lineRead = (id: string) => copies.find(({ line }) => line.itemId === id)?.read ?? memory.items.get(id)?.read
  for (const { line, read, text } of copies.filter((copy) => !copy.line.withdrawn)) {
    const reading = {
      draft,
      storyId,
      line: { ...read, held: null, storyId },
      newId,
      text,
      statementsOf,
      officesOf,
      lineRead,
      names: memory.listed.names.on(read.publishedAt),
      moving,
    }
    readItem(reading, statementsOf(line.itemId))
  }
  moving.rest(true)
  return moving.withoutSpare(draft.close(by))
}
