import type { Outlet, OutletRow } from './outlet.ts'
import type { Party, PartyRow } from './party.ts'

/** What the product knows of the world before a desk has said anything. */
export interface World {
  parties: readonly Party[]
  outlets: readonly Outlet[]
}

/** The desk's rows. */
export interface DeskRows {
  parties: readonly PartyRow[]
  outlets: readonly OutletRow[]
}

function merged<T extends { id: string }>(world: readonly T[], rows: ReadonlyMap<string, T | null>): T[] {
  const own = [...rows.values()].filter((row) => row !== null)
  return [...own, ...world.filter(({ id }) => !rows.has(id))]
}

/**
 * The lists that are in force: the desk's word on a row wins over the world's, also where it says that there is no such
 * row; rows that the desk has not touched follow the world list from release to release. The desk's come first.
 */
export const mergeLists = (world: World, { parties, outlets }: DeskRows): World => ({
  parties: merged(world.parties, new Map(parties.map((row) => [row.id, row.party]))),
  outlets: merged(world.outlets, new Map(outlets.map((row) => [row.id, row.outlet]))),
})
