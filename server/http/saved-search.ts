import type { Store } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { LogEvent } from '../../shared/event.ts'
import type { OwnSearch, SavedSearch } from '../../shared/saved-search.ts'
import type { Seq } from '../../shared/scalar.ts'
import { mineOf } from '../desk/mine-decision.ts'

/** A saved search as it reads now, of those that somebody may read: their own and the desk's; null where there is none. */
export async function savedSearchOf(
  store: Pick<Store, 'screen'>,
  readerId: string,
  searchId: string,
): Promise<OwnSearch | null> {
  const { searches } = await mineOf(store, readerId)
  const { screen } = await store.screen('searches')
  const desk = screen.kind === 'searches' ? screen.searches : []
  return [...searches, ...desk].find(({ id }) => id === searchId) ?? null
}

/** The same. @throws Refusal `not-found` */
export async function needSavedSearch(
  store: Pick<Store, 'screen'>,
  readerId: string,
  searchId: string,
): Promise<OwnSearch> {
  const saved = await savedSearchOf(store, readerId, searchId)
  if (saved === null) throw new Refusal('not-found', `there is no saved search ${searchId}`)
  return saved
}

/** How a saved search reads for somebody from an event on; null where it is not there for them. */
export interface SearchStand {
  from: Seq
  search: SavedSearch | null
}

/** A search as the desk has it, and as its reader has it alone. */
type Has = Record<'own' | 'desk', SavedSearch | null>

/** What an event of the search makes of that. */
function after({ own, desk }: Has, event: LogEvent, readerId: string): Has {
  if (event.type === 'search-changed') return { own, desk: event.change === 'removed' ? null : event.search }
  if (event.type !== 'mine-changed' || event.userId !== readerId) return { own, desk }
  if (event.mine.what === 'search') return { own: event.mine.search, desk }
  return event.mine.what === 'search-removed' ? { own: null, desk } : { own, desk }
}

/**
 * Every reading of a saved search that its reader has had, in the order of the log. One that is shared, or taken back, goes
 * from one list to the other by two events of one moment: for who has it in both it was never away.
 */
export async function searchStands(
  store: Pick<Store, 'eventsOfSearch'>,
  readerId: string,
  searchId: string,
): Promise<SearchStand[]> {
  const events = await store.eventsOfSearch(searchId)
  let has: Has = { own: null, desk: null }
  const all = events.map((event) => {
    has = after(has, event, readerId)
    return { from: event.seq, at: event.at, search: has.own ?? has.desk }
  })
  const isBack = (n: number): boolean => {
    const [now, next] = all.slice(n, n + 2)
    return next?.search != null && next.from - 1 === now?.from && next.at === now.at
  }
  const stands: SearchStand[] = []
  for (const [n, { from, search }] of all.entries())
    if (search !== null || ((stands.at(-1)?.search ?? null) !== null && !isBack(n))) stands.push({ from, search })
  return stands
}

/** How the search reads at a place in the log; before it was first saved, and while it was removed, as it reads next. */
export function standAt(stands: readonly SearchStand[], place: Seq): SavedSearch | null {
  const stood = stands.findLast(({ from }) => from <= place)?.search ?? null
  return stood ?? stands.find(({ from, search }) => from > place && search !== null)?.search ?? null
}
