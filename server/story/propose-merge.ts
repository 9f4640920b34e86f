import type { Proposed } from './propose-once.ts'
import { candidates, type Scored } from './filing.ts'
import type { Held } from './item-index.ts'
import { sharedWords } from './likeness.ts'
import type { Memory } from './memory.ts'

/** Items of the smaller story that are asked, and how many of them must fit the other. */
const ASKED = 6
const AGREE = 0.5
/** One item on each side is no story yet that a desk would miss: two single items are told apart by filing itself. */
const LEAST = 3

/** Where an item would go if it did not stand in its story. */
const elsewhere = (memory: Memory, item: Held, storyId: string): Scored | undefined =>
  candidates(memory, item).find((c) => c.storyId === storyId)

const fits = (memory: Memory, item: Held, storyId: string): boolean => (elsewhere(memory, item, storyId)?.odds ?? 0) > 0

function proposed(memory: Memory, item: Held, own: string, other: Scored): Proposed[] {
  const { storyId } = other
  if (storyId === null) return []
  const [mine, theirs] = [memory.items.of(own), memory.items.of(storyId)]
  if (mine.length + theirs.length < LEAST) return []
  const [small, into] = mine.length <= theirs.length ? [mine, storyId] : [theirs, own]
  const asked = small.slice(-ASKED)
  const agree = asked.filter((held) => held === item || fits(memory, held, into)).length
  if (agree < asked.length * AGREE || (asked.length > 1 && agree < 2)) return []
  const from = into === own ? storyId : own
  const closest = other.near[0]?.other.known ?? item.known
  const { names, terms } = sharedWords(memory.items, item.known, closest)
  const title = memory.stories.get(into)?.story?.title ?? ''
  return [
    {
      kind: 'merge',
      storyId: into,
      otherId: from,
      itemIds: small.map(({ known }) => known.line.itemId),
      // Of an old story little may be held: its size is that of its page.
      sure: (memory.stories.get(from)?.items.length ?? Infinity) <= ASKED,
      why: `${agree} of its latest ${asked.length} items fit “${title}” too: ${[...names, ...terms].join(', ')}`,
    },
  ]
}

/** S35: an item that fits a second open story asks whether the two have become one: they have when most of the smaller one's latest items fit the other. */
export function proposeMerge(memory: Memory, item: Held, storyId: string): Proposed[] {
  const other = candidates(memory, item).find(
    (c) => c.storyId !== null && c.storyId !== storyId && memory.stories.get(c.storyId)?.story?.state === 'open',
  )
  return other && other.odds > 0 ? proposed(memory, item, storyId, other) : []
}
