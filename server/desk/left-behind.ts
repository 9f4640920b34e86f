import type { Entry } from '../../shared/entry.ts'
import type { NewEvent } from '../../shared/event.ts'
import type { Leaving } from '../story/moving.ts'
import { leavingWith } from '../story/leave.ts'
import { pastsOf } from './alerts-past.ts'
import { copyOf, type Reads, story } from './merger-decision.ts'

/** The entry as it stood before its copy was taken out of its story: in the state that it had then. */
async function asItStood({ store }: Reads, entry: Entry, itemId: string): Promise<Entry> {
  const events = await store.eventsOfStory(entry.storyId, await store.head(), [
    'entry-logged',
    'entry-changed',
    'stories-merged',
  ])
  const stood = events
    .flatMap((e) => (e.type === 'stories-merged' ? e.entries : 'entry' in e ? [e.entry] : []))
    .findLast(({ id, carriedBy }) => id === entry.id && carriedBy.length > 0)
  return { ...entry, state: stood?.state ?? 'suggested', carriedBy: [itemId] }
}

/** S44: what an item alone carried in the stories that it was taken out of: it comes back with it, wherever it is filed now. */
export async function leftBehind(given: Reads, itemId: string): Promise<Leaving[]> {
  const entries = await given.store.entriesLeftBy(itemId)
  const byStory = Map.groupBy(entries, ({ storyId }) => storyId)
  return Promise.all(
    [...byStory].map(async ([storyId, left]) => ({
      screen: await story(given, storyId),
      entries: await Promise.all(left.map((entry) => asItStood(given, entry, itemId))),
    })),
  )
}

/** An item that a person takes into a story, or, where `storyId` is null, out of it. */
export async function fileByHand(
  given: Reads,
  args: { itemId: string; storyId: string | null; reason?: string | undefined },
  by: string,
): Promise<NewEvent[]> {
  const copy = await copyOf(given, args.itemId)
  const { line } = copy
  const to = args.storyId === null ? null : await story(given, args.storyId)
  const screen = line.storyId === null ? to : await story(given, line.storyId)
  if (screen === null) return []
  const left = to === null ? [] : await leftBehind(given, args.itemId)
  const moved = to === null ? [] : [leavingWith(screen, new Set([args.itemId])), ...left].flatMap((l) => l.entries)
  const pasts = (await Promise.all(moved.map((entry) => pastsOf(given.store, entry)))).flat()
  const at = given.now()
  return given.stories.decideCommand({ name: 'file-item', args }, { by, at, line, screen, to, copy, left, pasts })
}
