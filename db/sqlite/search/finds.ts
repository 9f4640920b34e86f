import { and, desc, eq, getTableColumns, gt, lt, type SQL, sql } from 'drizzle-orm'
import { item } from '../../schema/item.ts'
import type { Connection } from '../connection.ts'
import { itemText } from './item-text.ts'

export type ItemRow = typeof item.$inferSelect

const hole = sql.placeholder

/**
 * Items whose words match, newest first by the index's own row number: it reads no further than the page, however many
 * match. `asked` are further conditions on the items.
 */
export const findsOf = ({ db }: Connection, asked: SQL[] = []) =>
  db
    .select(getTableColumns(item))
    .from(itemText)
    .crossJoin(item)
    .where(
      and(
        sql`item_text match ${hole('match')}`,
        lt(itemText.rowid, hole('before')),
        eq(item.textSeq, itemText.rowid),
        ...asked,
      ),
    )
    .orderBy(desc(itemText.rowid))
    .limit(hole('limit'))
    .prepare()

/** One item, if its words match. */
export const findOne = ({ db }: Connection) =>
  db
    .select(getTableColumns(item))
    .from(item)
    .crossJoin(itemText)
    .where(
      and(eq(item.itemId, hole('itemId')), eq(itemText.rowid, item.textSeq), sql`item_text match ${hole('match')}`),
    )
    .prepare()

/** Those that the index has after a place in the log, newest first. */
export const findsAfter = ({ db }: Connection) =>
  db
    .select(getTableColumns(item))
    .from(itemText)
    .crossJoin(item)
    .where(
      and(sql`item_text match ${hole('match')}`, gt(itemText.rowid, hole('after')), eq(item.textSeq, itemText.rowid)),
    )
    .orderBy(desc(itemText.rowid))
    .limit(hole('limit'))
    .prepare()
