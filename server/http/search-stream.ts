import type { Store } from '../../db/store.ts'
import type { LogEvent } from '../../shared/event.ts'
import type { Hit } from '../../shared/search/hit.ts'
import { touchedItems } from '../../shared/search/touched.ts'
import type { SavedSearch } from '../../shared/saved-search.ts'
import type { Seq } from '../../shared/scalar.ts'
import { jsonFeedItem } from '../outgoing/json-feed.ts'
import { urn, type Place } from '../outgoing/listing.ts'
import { type FindsStore, tellFinds } from './finds-out.ts'
import { goneIn, type GoneStore } from './search-gone.ts'
import { type SearchStand, standAt } from './saved-search.ts'
import { readSearch } from './searched.ts'

export interface SearchStreamGiven {
  store: FindsStore & GoneStore & Pick<Store, 'findsAmong'>
  /** Hears when the index has got on; answers how to hear no more. */
  onIndexed: (listener: () => void) => () => void
  /** How the search has read for its reader, as far as the log goes. */
  stands: () => Promise<SearchStand[]>
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
  search: SavedSearch,
  events: readonly LogEvent[],
): Promise<object | null> {
  const out = events.filter(({ type }) => type !== 'item-held')
  const itemIds = [...new Set(out.flatMap(touchedItems))]
  if (itemIds.length === 0) return null
  const among = { after: Number.MAX_SAFE_INTEGER, limit: 1, itemIds }
  const asked = readSearch({ q: search.q, zone }, now())
  const hits: Hit[] = await store.findsAmong(asked, among)
  const { listing } = await tellFinds(store, hits, { q: search.q, saved: search, lastAt: now() }, place)
  const gone = await goneIn(store, asked, out, new Set(hits.map(({ item }) => item.itemId)))
  if (listing.told.length + gone.length === 0) return null
  return { items: listing.told.map(jsonFeedItem), gone: gone.map((id) => urn('item', id)) }
}

/** Where in a stretch of the log (after, upTo] the search first reads by other words, or is no longer there. */
const turnAmong = (
  stands: readonly SearchStand[],
  { q }: SavedSearch,
  { after, upTo }: Record<'after' | 'upTo', Seq>,
): SearchStand | undefined => stands.find(({ from, search }) => from > after && from <= upTo && search?.q !== q)

/**
 * What becomes of a saved search's finds, as server-sent events, from `after` on until `until`, in the order of the log:
 * `finds` (items as JSON Feed has them, new and changed ones, and the ids of those that it finds no longer), `changed`
 * (other words: whoever follows reads the finds anew) and `removed`, with which it ends, each where the log has it. Whatever
 * the place from which it goes on, nothing is left out.
 */
export async function* searchStream(given: SearchStreamGiven): AsyncGenerator<string> {
  const { store, until } = given
  let { after } = given
  let stands = await given.stands()
  let search = standAt(stands, after)
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
      if (events.some(changesSearches)) stands = await given.stands()
      const turn = turnAmong(stands, search, { after, upTo: last.seq })
      const told = events.filter(({ seq }) => turn === undefined || seq < turn.from)
      const news = await newsOf(given, search, told)
      if (news !== null) yield message(told.at(-1)?.seq ?? after, 'finds', news)
      after = turn?.from ?? last.seq
      if (turn === undefined) continue
      search = turn.search
      if (search === null) yield message(after, 'removed', {})
      else yield message(after, 'changed', { name: search.name, q: search.q })
    }
  } finally {
    index.off()
  }
}
