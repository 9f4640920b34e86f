import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import { SPLIT_BY_HAND } from '../story/split.ts'
import { storyAsOf } from '../log/as-of.ts'
import { type Reads, story } from './merger-decision.ts'
import { notesReturn } from './note-decision.ts'

/** Takes back the latest split of a story by hand. Throws `Refusal` where there is none, or where it can't be undone. */
export async function decideLatestUnsplit(
  given: Reads,
  { storyId, reason }: { storyId: string; reason?: string | undefined },
  by: string,
): Promise<NewEvent[]> {
  const filings = await given.store.eventsOfStory(storyId, await given.store.head(), ['item-filed'])
  const last = filings.findLast((e) => e.type === 'item-filed' && e.from === storyId && e.why === SPLIT_BY_HAND)
  if (last?.type !== 'item-filed' || last.to === null)
    throw new Refusal('conflict', 'no items were split off this story')
  return decideUnsplit(given, storyId, last.to, by, reason ?? null)
}

/** Reads from the log what a split found and left, and decides how it is undone. Throws `Refusal` where it can't be. */
export async function decideUnsplit(
  given: Reads,
  storyId: string,
  madeId: string,
  by: string,
  reason: string | null = null,
): Promise<NewEvent[]> {
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
  const split = { from, made, before, after, madeAfter }
  const back = stories.decideMerger({ by, at: now(), reason, kind: 'unsplit', split })
  return [...back, ...(await notesReturn({ store }, { from: madeId, to: storyId, by }))]
}
