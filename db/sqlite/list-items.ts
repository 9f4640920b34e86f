import { and, desc, eq, getTableColumns, lt, type SQL, sql } from 'drizzle-orm'
import { itemLine, type ItemLine } from '../../shared/item.ts'
import { must } from '../../shared/must.ts'
import { item } from '../schema/item.ts'
import type { ItemsQuery, Page, Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { pageOf, placeOf } from './cursor.ts'
import { itemText } from './item-text.ts'
import { searchQuery } from './search-query.ts'

type ItemRow = typeof item.$inferSelect
interface Listing {
  all(values: Record<string, unknown>): ItemRow[]
}

const hole = sql.placeholder
const COLUMNS = getTableColumns(item)

const filters = (story: boolean, source: boolean): SQL[] => [
  ...(story ? [eq(item.storyId, hole('story'))] : []),
  ...(source ? [eq(item.source, hole('source'))] : []),
]

/** Newest first by `seq`. */
const byWire = ({ db }: Connection, asked: SQL[]): Listing =>
  db
    .select(COLUMNS)
    .from(item)
    .where(and(lt(item.seq, hole('before')), ...asked))
    .orderBy(desc(item.seq))
    .limit(hole('limit'))
    .prepare()

/** Newest first by the index's own row number: it reads no further than the page, however many texts match. */
const byText = ({ db }: Connection, asked: SQL[]): Listing =>
  db
    .select(COLUMNS)
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

const nameOf = (story: boolean, source: boolean): string => `${story} ${source}`
const BOTH = [true, false]

/** One prepared statement for every combination of filters. */
function listings(connection: Connection, make: typeof byWire): Map<string, Listing> {
  const pairs = BOTH.flatMap((story) => BOTH.map((source) => [story, source] as const))
  return new Map(
    pairs.map(([story, source]) => [nameOf(story, source), make(connection, filters(story, source))] as const),
  )
}

/** Items newest first, all of them or those that a question finds. */
export function createItemList(connection: Connection): Pick<Store, 'items'> {
  const wire = listings(connection, byWire)
  const text = listings(connection, byText)

  function items({ q, story, source, limit, cursor }: ItemsQuery): Page<ItemLine> {
    const before = placeOf(cursor)
    const match = q === undefined || q.trim() === '' ? undefined : searchQuery(q)
    if (match === null) return { rows: [], next: null }
    const name = nameOf(story !== undefined, source !== undefined)
    const listing = must((match === undefined ? wire : text).get(name), 'a listing for every filter')
    const read = listing.all({ before, limit: limit + 1, story, source, match })
    const place = (row: ItemRow): number => (match === undefined ? row.seq : (row.textSeq ?? row.seq))
    return pageOf(read, limit, place, (row) => itemLine.parse(row))
  }

  return { items: async (query) => items(query) }
}
