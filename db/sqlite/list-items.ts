import { and, desc, eq, getTableColumns, lt, type SQL, sql } from 'drizzle-orm'
import { itemLine, type ItemLine } from '../../shared/item.ts'
import { must } from '../../shared/must.ts'
import { item } from '../schema/item.ts'
import type { ItemsQuery, Page, Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { pageOf, placeOf } from './cursor.ts'
import { findsOf, type ItemRow } from './search/finds.ts'
import type { ReadSearch } from './search/search-items.ts'

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
export function createItemList(connection: Connection, matchOf: ReadSearch): Pick<Store, 'items'> {
  const wire = listings(connection, byWire)
  const text = listings(connection, findsOf)

  function items({ search, story, source, limit, cursor }: ItemsQuery): Page<ItemLine> {
    const before = placeOf(cursor)
    const match = search === undefined || search.query.kind === 'everything' ? undefined : matchOf(search)
    const name = nameOf(story !== undefined, source !== undefined)
    const listing = must((match === undefined ? wire : text).get(name), 'a listing for every filter')
    const read = listing.all({ before, limit: limit + 1, story, source, match })
    const place = (row: ItemRow): number => (match === undefined ? row.seq : (row.textSeq ?? row.seq))
    return pageOf(read, limit, place, (row) => itemLine.parse(row))
  }

  return { items: async (query) => items(query) }
}
