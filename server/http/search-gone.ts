import type { Once, Search, Store } from '../../db/store.ts'
import type { Entry } from '../../shared/entry.ts'
import type { LogEvent } from '../../shared/event.ts'
import { isHeld } from '../../shared/held.ts'
import type { ItemLine, ItemVersion, VersionState } from '../../shared/item.ts'
import { touchedItems } from '../../shared/search/touched.ts'

export type GoneStore = Pick<Store, 'foundOnce' | 'itemLine' | 'itemVersions' | 'entriesOfItem' | 'stoodBefore'>

/** What was never out: it waited for an embargo until it was overtaken, or came too late. */
const NEVER_OUT = new Set<VersionState>(['held', 'stale'])

/** The version that was out before a stretch of the log, those that came in it, and the one that is out. */
function versionsOf(all: readonly ItemVersion[], { version }: ItemLine, events: readonly LogEvent[]): ItemVersion[] {
  const out = all.filter((one) => one.version === version || (one.version < version && !NEVER_OUT.has(one.state)))
  const [first] = events.flatMap((event) =>
    'item' in event && event.type !== 'item-filed' ? [event.item.version] : [],
  )
  const from = first === undefined ? version : (out.findLast((one) => one.version < first)?.version ?? first)
  return out.filter((one) => one.version >= from)
}

/** The stories in which it was. */
function storiesOf({ storyId }: ItemLine, events: readonly LogEvent[]): (string | null)[] {
  const left = events.flatMap((event) =>
    event.type === 'item-filed' || event.type === 'stories-merged' ? [event.from] : [],
  )
  return [...new Set([storyId, ...left])]
}

const stands = ({ state }: Entry): boolean => state !== 'rejected'

/** The entries that it carried before a stretch of the log, as they stood then. */
async function entriesBefore(
  store: Pick<Store, 'stoodBefore'>,
  now: readonly Entry[],
  events: readonly LogEvent[],
): Promise<Entry[]> {
  const before = new Map(now.map((entry) => [entry.id, entry]))
  for (const event of events.toReversed()) {
    if (event.type === 'entry-carried') before.delete(event.entryId)
    if (event.type === 'entry-logged') before.delete(event.entry.id)
    if (event.type === 'claim-changed')
      for (const { entry, was } of event.moved)
        if (before.has(entry.id)) before.set(entry.id, { ...entry, stance: was.stance })
    if (event.type !== 'entry-changed') continue
    const { id, storyId } = event.entry
    const [last] = (await store.stoodBefore(storyId, event.seq, [id])).flatMap((earlier) =>
      earlier.type === 'entry-changed' || earlier.type === 'entry-logged' ? [earlier.entry] : [],
    )
    if (last !== undefined) before.set(id, { ...event.entry, ...last })
  }
  return [...before.values()]
}

/** How an item stood before and in a stretch of the log; nothing of one that has not been out. */
async function onceOf(store: GoneStore, itemId: string, events: readonly LogEvent[]): Promise<Once[]> {
  const line = await store.itemLine(itemId)
  if (line === null || isHeld(line)) return []
  const versions = versionsOf(await store.itemVersions(itemId), line, events)
  const now = await store.entriesOfItem(itemId)
  const carried = [now, await entriesBefore(store, now, events)].map((entries) => entries.filter(stands))
  return versions.flatMap((version) =>
    storiesOf(line, events).flatMap((storyId) => carried.map((entries) => ({ version, storyId, entries }))),
  )
}

/**
 * Which items a search found before a stretch of the log, or in its midst, and finds no longer.
 * @param events the stretch, without what only waits for an embargo
 * @param found the items of the stretch that it finds now
 */
export async function goneIn(
  store: GoneStore,
  search: Search,
  events: readonly LogEvent[],
  found: ReadonlySet<string>,
): Promise<string[]> {
  const touched = new Map<string, LogEvent[]>()
  for (const event of events)
    for (const itemId of touchedItems(event))
      if (!found.has(itemId)) touched.set(itemId, [...(touched.get(itemId) ?? []), event])
  const once: Once[] = []
  for (const [itemId, of] of touched)
    // What has come in it was told of to nobody before.
    if (!of.some(({ type }) => type === 'item-arrived')) once.push(...(await onceOf(store, itemId, of)))
  return once.length === 0 ? [] : store.foundOnce(search, once)
}
