import { asc, sql } from 'drizzle-orm'
import { itemVersion } from '../schema/item.ts'
import type { Store } from '../store.ts'
import type { Connection } from './connection.ts'

/** The versions that came last, oldest first. Rows are numbered as they come: the last of them are found by number. */
export function createLatestCopy({ db }: Connection): Pick<Store, 'latestCopy'> {
  const { itemId, source, sourceName, headline, body, status, embargoedUntil, receivedAt } = itemVersion
  const latest = db
    .select({ itemId, source, sourceName, headline, body, status, embargoedUntil, receivedAt })
    .from(itemVersion)
    .where(sql`rowid > (select max(rowid) from item_version) - ${sql.placeholder('limit')}`)
    .orderBy(asc(sql`rowid`))
    .prepare()
  return { latestCopy: async (limit) => latest.all({ limit }) }
}
