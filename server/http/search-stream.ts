import type { Store } from '../../db/store.ts'
import type { LogEvent } from '../../shared/event.ts'
import type { Hit } from '../../shared/search/hit.ts'
import { touchedItems } from '../../shared/search/touched.ts'
import type { OwnSearch } from '../../shared/saved-search.ts'
import type { Seq } from '../../shared/scalar.ts'
import { jsonFeedItem } from '../outgoing/json-feed.ts'
import { urn, type Place } from '../outgoing/listing.ts'
import { type FindsStore, tellFinds } from './finds-out.ts'
import { readSearch } from './searched.ts'

export interface SearchStreamGiven {
  store: FindsStore & Pick<Store, 'findsAmong'>
  /** Hears when the index has got on; answers how to hear no more. */
  onIndexed: (listener: () => void) => () => void
  /** The search as it reads now; null once it is removed. */
  saved: () => Promise<OwnSearch | null>
  zone: string
  now: () => string
  place: Place
  after: Seq
  until: AbortSignal
  /** Milliseconds of silence after which a comment is sent. */
  heartbeat?: number
}

/** Events that are looked at at once. */
const PAGE = 200
const HEARTBEAT = 15_000

/** Hears of steps of the index; none that comes while nobody waits is missed. */
function steps({ onIndexed, until, heartbeat = HEARTBEAT }: SearchStreamGiven) {
  let stepped = false
  let wake: (() => void) | null = null
  const off = onIndexed(() => {
    stepped = true
    wake?.()
  })
  const end = (): void => wake?.()
  until.addEventListener('abort', end)
  return {
    /** Resolves with true at the next step, with false after silence or at the end. */
    async next(): Promise<boolean> {
      if (!stepped && !until.aborted)
        await new Promise<void>((resolve) => {
          const silence = setTimeout(resolve, heartbeat)
          wake = () => (clearTimeout(silence), resolve())
        })
      const was = stepped
      stepped = false
      return was
    },
    off() {
      off()
      until.removeEventListener('abort', end)
    },
  }
}

const changesSearches = (event: LogEvent): boolean =>
  event.type === 'search-changed' ||
  (event.type === 'mine-changed' && (event.mine.what === 'search' || event.mine.what === 'search-removed'))

const message = (id: Seq, kind: 'finds' | 'changed' | 'removed', data: object): string =>
  `id: ${id}\nevent: ${kind}\ndata: ${JSON.stringify(data)}\n\n`

/** What a stretch of the log has made of a search's finds; null where nothing concerns them. Copy that only waits for an embargo is not told of. */
async function newsOf(
  { store, zone, now, place }: SearchStreamGiven,
  search: OwnSearch,
  events: readonly LogEvent[],
): Promise<object | null> {
  const out = events.filter(({ type }) => type !== 'item-held')
  const itemIds = [...new Set(out.flatMap(touchedItems))]
  if (itemIds.length === 0) return null
  const among = { after: Number.MAX_SAFE_INTEGER, limit: 1, itemIds }
  const hits: Hit[] = await store.findsAmong(readSearch({ q: search.q, zone }, now()), among)
  const { listing } = await tellFinds(store, hits, { q: search.q, saved: search, lastAt: now() }, place)
  const told = new Set(listing.told.map(({ id }) => id))
  const arrived = new Set(out.flatMap((event) => (event.type === 'item-arrived' ? [event.item.itemId] : [])))
  const gone = itemIds.filter((id) => !arrived.has(id)).map((id) => urn('item', id))
  const left = gone.filter((id) => !told.has(id))
  return told.size + left.length === 0 ? null : { items: listing.told.map(jsonFeedItem), gone: left }
}

/**
 * What becomes of a saved search's finds, as server-sent events, from `after` on until `until`, in the order of the log:
 * `finds` (items as JSON Feed has them, new and changed ones, and the ids of those that it finds no longer), `changed`
 * (other words: whoever follows reads the finds anew) and `removed`, with which it ends. Whatever the place from which it
 * goes on, nothing is left out.
 */
export async function* searchStream(given: SearchStreamGiven): AsyncGenerator<string> {
  const { store, until } = given
  let { after } = given
  let search = await given.saved()
  const index = steps(given)
  try {
    yield `: from ${after}\n\n`
    while (!until.aborted && search !== null) {
      const indexed = await store.indexedTo()
      const events = (await store.eventsAfter(after, PAGE)).filter(({ seq }) => seq <= indexed)
      const last = events.at(-1)
      if (last === undefined) {
        if (!(await index.next()) && !until.aborted) yield ': \n\n'
        continue
      }
      after = last.seq
      const before: OwnSearch = search
      search = events.some(changesSearches) ? await given.saved() : search
      if (search === null) yield message(after, 'removed', {})
      else if (search.q !== before.q) yield message(after, 'changed', { name: search.name, q: search.q })
      else {
        const news = await newsOf(given, search, events)
        if (news !== null) yield message(after, 'finds', news)
      }
    }
  } finally {
    index.off()
  }
}
