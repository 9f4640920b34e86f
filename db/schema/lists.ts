import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Outlet } from '../../shared/outlet.ts'
import type { Party, PartyRow } from '../../shared/party.ts'

/** Every word of the desk on a row of its lists; the last one on an id is in force, those before it are its history. */
export const listEdit = sqliteTable(
  'list_edit',
  {
    seq: integer().primaryKey(),
    list: text().$type<'parties' | 'outlets'>().notNull(),
    id: text().notNull(),
    change: text().$type<PartyRow['change']>().notNull(),
    content: text({ mode: 'json' }).$type<Party | Outlet>(),
    editor: text().notNull(),
    by: text().notNull(),
    at: text().notNull(),
    reason: text(),
  },
  (t) => [index('list_edit_row').on(t.list, t.id, t.seq)],
)
