import type { Store } from '../../db/store.ts'
import { printQuery } from '../../shared/search/print-query.ts'
import type { Hit } from '../../shared/search/hit.ts'
import { findsTold, type FindsTold, type NamedSearch } from '../outgoing/finds-told.ts'
import type { Place } from '../outgoing/listing.ts'
import { readSearch } from './searched.ts'

export interface FindsAsked {
  q: string
  zone: string
  /** The saved search whose words these are, where it is one. */
  saved: NamedSearch | null
}

export type FindsStore = Pick<Store, 'search' | 'indexedTo' | 'itemVersion' | 'eventsAfter' | 'head'>

/** Finds as they go out, each with its version that is out. */
export async function tellFinds(
  store: Pick<Store, 'itemVersion'>,
  hits: readonly Hit[],
  { q, saved, lastAt }: { q: string; saved: NamedSearch | null; lastAt: string },
  place: Place,
): Promise<FindsTold> {
  const versions = await Promise.all(hits.map(({ item }) => store.itemVersion(item.itemId, item.version)))
  const byItem = new Map(versions.flatMap((version) => (version === null ? [] : [[version.itemId, version] as const])))
  const versionOf = (itemId: string) => byItem.get(itemId) ?? null
  return findsTold(hits, { q, saved, versionOf, lastAt }, place)
}

/** What a search finds now, the newest first; `changedAt` is when the log last changed what could be found. */
export async function readFinds(
  store: FindsStore,
  { q, zone, saved, limit, now }: FindsAsked & { limit: number; now: string },
  place: Place,
): Promise<{ told: FindsTold; changedAt: string }> {
  const search = readSearch({ q, zone }, now)
  const indexed = await store.indexedTo()
  const { rows } = await store.search({ ...search, order: 'newest', limit })
  // What is found is known to be the same only where nothing has been logged since.
  const [last] = indexed === 0 ? [] : await store.eventsAfter((await store.head()) - 1, 1)
  const changedAt = last?.at ?? now
  return {
    told: await tellFinds(store, rows, { q: printQuery(search.query), saved, lastAt: changedAt }, place),
    changedAt,
  }
}
