import { and, asc, desc, eq, ne, sql } from 'drizzle-orm'
import { outletRow, type OutletRow } from '../../shared/outlet.ts'
import { partyRow, type PartyRow } from '../../shared/party.ts'
import type { ListsScreen } from '../../shared/screen.ts'
import { listEdit } from '../schema/lists.ts'
import type { Store } from '../store.ts'
import type { Connection } from './connection.ts'

const hole = sql.placeholder

function statements({ db }: Connection) {
  const last = sql`${listEdit.seq} = (select max(b.seq) from list_edit b
    where b.list = ${listEdit.list} and b.id = ${listEdit.id})`
  return {
    current: db
      .select()
      .from(listEdit)
      .where(and(eq(listEdit.list, hole('list')), last, ne(listEdit.change, 'restored')))
      .orderBy(asc(listEdit.id))
      .prepare(),
    history: db
      .select()
      .from(listEdit)
      .where(and(eq(listEdit.list, hole('list')), eq(listEdit.id, hole('id'))))
      .orderBy(desc(listEdit.seq))
      .limit(hole('limit'))
      .prepare(),
  }
}

type Edit = typeof listEdit.$inferSelect
const toParty = ({ content, ...stamp }: Edit): PartyRow => partyRow.parse({ ...stamp, party: content })
const toOutlet = ({ content, ...stamp }: Edit): OutletRow => outletRow.parse({ ...stamp, outlet: content })

/** Editions of one row that are told: more than a row has in its life. */
const MOST = 500

export interface DeskListReads extends Pick<Store, 'partyHistory' | 'outletHistory'> {
  lists: () => ListsScreen
}

/** The desk's lists and the history of each of their rows. */
export function createDeskListReads(connection: Connection): DeskListReads {
  const s = statements(connection)
  return {
    lists: () => ({
      kind: 'lists',
      parties: s.current.all({ list: 'parties' }).map(toParty),
      outlets: s.current.all({ list: 'outlets' }).map(toOutlet),
    }),
    partyHistory: async (id) => s.history.all({ list: 'parties', id, limit: MOST }).map(toParty),
    outletHistory: async (id) => s.history.all({ list: 'outlets', id, limit: MOST }).map(toOutlet),
  }
}
