import type { LogEvent } from '../../shared/event.ts'
import { foldLists } from '../../shared/fold-lists.ts'
import type { ListsScreen } from '../../shared/screen.ts'
import { RecentCopy, REMEMBERED } from '../item/recent-copy.ts'
import type { DecideRelease } from '../item/release.ts'
import { Chain } from './chain.ts'
import type { Waiting } from './chain-decision.ts'
import { Commands } from './commands.ts'
import type { Desk } from './desk.ts'
import { Embargo } from './embargo.ts'
import type { Given } from './given.ts'
import { Intake } from './intake.ts'
import { WallClock } from './wall-clock.ts'

/** How far back stories are held in memory, and how many items of that time at most. */
const ACTIVE_DAYS = 7
const ACTIVE_ITEMS = 20_000
/** Proposals that are known to have been made: not one of them is made again. */
const PROPOSED = 10_000
const EVERYTHING = 10_000_000

export type DeskGiven = Given & {
  decideRelease: DecideRelease
  /** False for measuring the store alone: copy is kept and waits. */
  analysing?: boolean
}

/** Versions that an event leaves to be analysed, or to draw a kill's consequences from. */
function waitingFrom(events: readonly LogEvent[]): Waiting[] {
  return events.flatMap((event) =>
    event.type === 'item-arrived' ||
    event.type === 'item-updated' ||
    event.type === 'item-released' ||
    event.type === 'item-withdrawn'
      ? [{ itemId: event.item.itemId, version: event.item.version }]
      : [],
  )
}

/** Takes stories, items and lists into memory as the store has them; answers the lists. */
async function remember({ store, stories, analyst, now }: DeskGiven): Promise<ListsScreen> {
  const since = new Date(Date.parse(now()) - ACTIVE_DAYS * 86_400_000).toISOString()
  const { screen: lists } = await store.screen('lists')
  if (lists.kind !== 'lists') throw new Error('the store gave another screen')
  stories.remember(
    await store.activeStories(since),
    await store.activeItems(since, ACTIVE_ITEMS),
    await store.proposals(PROPOSED),
    lists,
  )
  if (lists.parties.length + lists.outlets.length > 0) analyst.learn(lists)
  return lists
}

/** Starts the desk: rebuilds its memory, takes up what a stop left waiting, then takes copy and commands. */
export async function createDesk(given: DeskGiven): Promise<Desk> {
  const { stories, store, analyst } = given
  const analysing = given.analysing ?? true
  let lists: ListsScreen | null = null
  /** N10: the analysis learns of a change at once, as the stories do. */
  const teach = (events: readonly LogEvent[]): void => {
    const next = lists && foldLists(lists, events)
    if (next && next !== lists) analyst.learn(next)
    lists = next
  }
  const committed = (events: readonly LogEvent[]): void => {
    stories.apply(events)
    teach(events)
    if (analysing) chain.enqueue(waitingFrom(events))
    if (events.some((event) => event.type === 'item-held')) void embargo.rewind()
    walls.hear(events)
  }
  const chain = new Chain(given, committed)
  const recent = new RecentCopy(await store.latestCopy(REMEMBERED))
  const intake = new Intake(given, recent, committed)
  const embargo = new Embargo(given, committed)
  const walls = new WallClock(given, committed)
  const commands = new Commands(given, committed, (waiting) => chain.enqueue(waiting))

  lists = await remember(given)
  if (analysing) chain.enqueue(await store.pending(EVERYTHING))
  await embargo.rewind()
  await walls.begin()

  return {
    post: (post) => intake.post(post),
    runAgain: (payloadId) => intake.again(payloadId),
    async tellSource(source, change, by) {
      const events = [{ type: 'source-changed' as const, source, change, by, reason: null }]
      await given.writer.run(async () => committed(await given.log.append({ events, rows: [] })))
    },
    tell: (decide) =>
      given.writer.run(async () => {
        const decided = await decide()
        if (decided.events.length + decided.rows.length > 0) committed(await given.log.append(decided))
      }),
    command: (call, by) => commands.perform(call, by),
    watchWalls: (wallIds, bound) => walls.watch(wallIds, bound),
    pending: () => chain.pending(),
    async settled() {
      await intake.drained()
      await chain.settled()
    },
    async close() {
      embargo.stop()
      walls.stop()
      await intake.drained()
      const stopped = chain.stop()
      // Ends the text in hand, which may take longer than a stop may: it is analysed again at the next start.
      await analyst.close()
      await stopped
      await given.writer.drained()
    },
  }
}
