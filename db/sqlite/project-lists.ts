import { outletRowOf, partyRowOf } from '../../shared/fold-lists.ts'
import type { LogEvent } from '../../shared/event.ts'
import { listEdit } from '../schema/lists.ts'
import type { Connection } from './connection.ts'
import { holes } from './holes.ts'
import { prepareWrite } from './prepare-write.ts'
import { createSearchProjection } from './saved-searches.ts'

type Of<T extends LogEvent['type']> = LogEvent & { type: T }

/** How events change the desk's lists, where each adds its word and none is written over, and its saved searches. */
export function createListProjection(connection: Connection) {
  const add = prepareWrite(connection, connection.db.insert(listEdit).values(holes(listEdit)))
  return {
    party(event: Of<'party-changed'>): void {
      const { party, ...stamp } = partyRowOf(event)
      add({ list: 'parties', content: party, ...stamp })
    },
    outlet(event: Of<'outlet-changed'>): void {
      const { outlet, ...stamp } = outletRowOf(event)
      add({ list: 'outlets', content: outlet, ...stamp })
    },
    search: createSearchProjection(connection),
  }
}
