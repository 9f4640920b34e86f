import type { DeskSearch, OwnSearch } from '../../shared/saved-search.ts'
import { printQuery } from '../../shared/search/print-query.ts'
import { readQuery } from '../../shared/search/read-query.ts'

/** A saved search, and whose it is. */
export type Saved = { of: 'mine'; search: OwnSearch } | { of: 'desk'; search: DeskSearch }

const byName = <T extends OwnSearch>(searches: readonly T[]): T[] =>
  searches.toSorted((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))

/** One's own, then the desk's, each by name. */
export function savedOf(own: readonly OwnSearch[], desk: readonly DeskSearch[]): Saved[] {
  return [
    ...byName(own).map((search): Saved => ({ of: 'mine', search })),
    ...byName(desk).map((search): Saved => ({ of: 'desk', search })),
  ]
}

const meantBy = (q: string): string => printQuery(readQuery(q).query)

/** Whether two searches ask for the same, however they are written. */
export const meansSame = (a: string, b: string): boolean => a === b || meantBy(a) === meantBy(b)

/** The saved search that asks for the same as `q`, however that is written. */
export const savedAs = (saved: readonly Saved[], q: string): Saved | undefined =>
  q === '' ? undefined : saved.find(({ search }) => meansSame(search.q, q))
