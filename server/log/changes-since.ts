import type { Store } from '../../db/store.ts'
import { type Change, changeOf, type ChangesPage, type StoryChanges, type ToldChange } from '../../shared/change.ts'
import type { Since } from '../../shared/mine.ts'
import type { Seq } from '../../shared/scalar.ts'
import type { MineScreen } from '../../shared/screen.ts'
import type { Story } from '../../shared/story.ts'
import type { NameOf } from './explain.ts'

type Reads = Pick<Store, 'logId' | 'head' | 'itemLine' | 'screen' | 'seqAt' | 'storiesById' | 'tellingEvents'>

export interface ChangesAsked {
  userId: string
  /** Since when; what the person has chosen where it is absent. */
  since?: Since
  /** After a place in the log, whatever the person has chosen. */
  after?: Seq
  storyId?: string
  /** Goes on before this event. */
  before?: Seq
  limit: number
  now: string
}

/** A story that one has never looked at is told of from here on, and no look is older than the second; in milliseconds. */
const NEVER_LOOKED = 24 * 3_600_000
const OLDEST = 7 * 24 * 3_600_000

/** Events read at once, and how often for one page: what one has seen already is passed over. */
const READ = 500
const READS = 4

/** From where on changes are told: one place for all stories, or each story's own; what the person did is no news to them. */
interface Begin {
  since: Since
  from: string | null
  /** Nothing before it is told. */
  after: Seq
  tells: (change: Change) => boolean
}

const before = (now: string, ms: number): string => new Date(Date.parse(now) - ms).toISOString()

/** Each story since its own last look. */
async function sinceLooks(store: Reads, { looks, seenAll, shift, userId }: MineScreen, now: string): Promise<Begin> {
  const upTo = new Map(looks.map((look) => [look.storyId, look.upTo]))
  const day = before(now, NEVER_LOOKED)
  const all = seenAll?.upTo ?? 0
  const never = Math.max(all, await store.seqAt(shift !== null && shift < day ? shift : day))
  const after = Math.max(all, Math.min(never, await store.seqAt(before(now, OLDEST))))
  return {
    since: { from: 'look' },
    from: null,
    after,
    tells: ({ storyId, seq, by }) => by !== userId && seq > Math.max(all, upTo.get(storyId ?? '') ?? never),
  }
}

async function beginOf(store: Reads, asked: ChangesAsked): Promise<Begin> {
  const { screen: mine } = await store.screen(`mine:${asked.userId}`)
  if (mine.kind !== 'mine') throw new Error('the store gave another screen')
  const since = asked.since ?? mine.since
  const tells = ({ by }: Change): boolean => by !== asked.userId
  if (asked.after !== undefined) return { since, from: null, after: asked.after, tells }
  const from = since.from === 'time' ? since.at : since.from === 'shift' ? mine.shift : null
  if (from === null) return sinceLooks(store, mine, asked.now)
  return { since, from, after: await store.seqAt(from), tells }
}

/** Copy that was killed before it was filed is told of in the story that it has been filed into since. */
async function filedNow(store: Reads, change: Change | null): Promise<Change | null> {
  if (change === null || change.kind !== 'kill' || change.storyId !== null || change.itemId === null) return change
  return { ...change, storyId: (await store.itemLine(change.itemId))?.storyId ?? null }
}

/** The newest changes that are to be told, and where the next page begins. */
async function read(store: Reads, { after, tells }: Begin, asked: ChangesAsked) {
  const { storyId, limit } = asked
  let at = asked.before ?? (await store.head()) + 1
  const found: Change[] = []
  for (let reads = 0; reads < READS; reads += 1) {
    const of = { after, before: at, limit: READ, ...(storyId !== undefined && { storyId }) }
    const events = await store.tellingEvents(of)
    for (const event of events) {
      if (found.length === limit) return { found, next: at }
      const change = await filedNow(store, changeOf(event))
      if (change !== null && tells(change)) found.push(change)
      at = event.seq
    }
    if (events.length < READ) return { found, next: null }
  }
  return { found, next: at }
}

/** Stories by id, those that have taken others in, too. */
async function storiesOf(store: Reads, changes: readonly Change[]): Promise<ReadonlyMap<string, Story>> {
  const ids = [...new Set(changes.flatMap(({ storyId, otherId }) => [storyId, otherId]))].filter((id) => id !== null)
  const named = await store.storiesById(ids)
  const into = named.flatMap(({ mergedInto }) => mergedInto ?? [])
  return new Map([...named, ...(await store.storiesById(into))].map((story) => [story.id, story]))
}

/** Where a change stands now: a story that was merged is told of in the one that took it in. */
const placeOf = ({ storyId }: Change, stories: ReadonlyMap<string, Story>): string | null =>
  stories.get(storyId ?? '')?.mergedInto ?? storyId

/** What a split that was taken back had opened is told of no more; what it moved stands elsewhere again. */
const isOfWithdrawn = ({ kind, storyId }: Change, stories: ReadonlyMap<string, Story>): boolean =>
  (kind === 'opened' || kind === 'claim' || kind === 'renamed') && stories.get(storyId ?? '')?.state === 'withdrawn'

function grouped(changes: readonly ToldChange[], stories: ReadonlyMap<string, Story>): StoryChanges[] {
  const groups = Map.groupBy(changes, (change) => placeOf(change, stories))
  return [...groups].map(([storyId, own]) => {
    const story = stories.get(storyId ?? '')
    return { storyId, title: story?.title ?? '', state: story?.state ?? null, changes: own }
  })
}

/** What changed for a person since they looked, or since a time of their choice: a page of it, the newest first. */
export async function changesSince(store: Reads, nameOf: NameOf, asked: ChangesAsked): Promise<ChangesPage> {
  const seq = await store.head()
  const begin = await beginOf(store, asked)
  const { found, next } = await read(store, begin, asked)
  const stories = await storiesOf(store, found)
  const names = new Map<string, string>()
  for (const { by } of found) if (!names.has(by)) names.set(by, await nameOf(by))
  const told = found
    .filter((change) => !isOfWithdrawn(change, stories))
    .map((change) => ({
      ...change,
      name: names.get(change.by) ?? change.by,
      otherTitle: stories.get(change.otherId ?? '')?.title ?? null,
    }))
  const { since, from } = begin
  return {
    since,
    from,
    logId: store.logId,
    seq,
    stories: grouped(told, stories),
    next: next === null ? null : `${next}`,
  }
}
