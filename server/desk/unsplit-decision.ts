import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import { storyAsOf } from '../log/as-of.ts'
import { type Reads, story } from './merger-decision.ts'

/** Reads from the log what a split found and left, and decides how it is undone. Throws `Refusal` where it can't be. */
export async function decideUnsplit(given: Reads, storyId: string, madeId: string, by: string): Promise<NewEvent[]> {
  const { store, stories, now } = given
  const [from, made] = [await story(given, storyId), await story(given, madeId)]
  const head = await store.head()
  const filings = await store.eventsOfStory(madeId, head, ['item-filed'])
  const first = filings.find((e) => e.type === 'item-filed' && e.from === storyId && e.to === madeId)
  if (!first) throw new Refusal('conflict', 'no split of this story opened the other')
  // Both stories' lines are told at the end of a decision.
  const ends = await Promise.all(
    [storyId, madeId].map(async (id) => {
      const told = await store.eventsOfStory(id, head, ['story-changed'])
      return told.find((e) => e.seq > first.seq)?.seq ?? head
    }),
  )
  const end = Math.max(...ends)
  const [before, after, madeAfter] = await Promise.all([
    storyAsOf(store, storyId, first.seq - 1),
    storyAsOf(store, storyId, end),
    storyAsOf(store, madeId, end),
  ])
  return stories.decideMerger({
    by,
    at: now(),
    reason: null,
    kind: 'unsplit',
    split: { from, made, before, after, madeAfter },
  })
}
