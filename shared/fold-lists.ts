import type { LogEvent } from './event.ts'
import type { OutletRow } from './outlet.ts'
import type { PartyRow } from './party.ts'
import type { ListsScreen } from './screen.ts'

type Changed<T extends 'party-changed' | 'outlet-changed'> = LogEvent & { type: T }

/** The row as its event makes it. */
export const partyRowOf = ({ type: _type, ...row }: Changed<'party-changed'>): PartyRow => row
export const outletRowOf = ({ type: _type, ...row }: Changed<'outlet-changed'>): OutletRow => row

/** Rows stand by id; one that is restored is no row of the desk's any more. */
function put<Row extends PartyRow | OutletRow>(rows: readonly Row[], next: Row): Row[] {
  const rest = rows.filter((row) => row.id !== next.id)
  if (next.change === 'restored') return rest
  const after = rest.findIndex((row) => row.id > next.id)
  return rest.toSpliced(after < 0 ? rest.length : after, 0, next)
}

/** Brings a desk's lists from before `event` to after it. */
export function foldLists(screen: ListsScreen, event: LogEvent): ListsScreen {
  if (event.type === 'party-changed') return { ...screen, parties: put(screen.parties, partyRowOf(event)) }
  if (event.type === 'outlet-changed') return { ...screen, outlets: put(screen.outlets, outletRowOf(event)) }
  return screen
}
