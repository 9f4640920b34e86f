import type { Store } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { OwnSearch } from '../../shared/saved-search.ts'
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
