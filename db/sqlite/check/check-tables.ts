import { getTableColumns, getTableName } from 'drizzle-orm'
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { item, source } from '../../schema/item.ts'
import { alerting, alertRule } from '../../schema/alert-rule.ts'
import { listEdit } from '../../schema/lists.ts'
import { mine, mineLook } from '../../schema/mine.ts'
import { note } from '../../schema/note.ts'
import { proposal } from '../../schema/proposal.ts'
import { deskSearch, ownSearch, searchLook } from '../../schema/saved-search.ts'
import { sourceLine } from '../../schema/source.ts'
import { alert, claim, entry, entryCarrier, story, wall } from '../../schema/story.ts'
import type { Connection } from '../connection.ts'

/** The tables that follow from the log. */
const DERIVED = [
  proposal,
  item,
  source,
  story,
  claim,
  entry,
  entryCarrier,
  alert,
  alertRule,
  alerting,
  wall,
  listEdit,
  sourceLine,
  mine,
  mineLook,
  deskSearch,
  ownSearch,
  searchLook,
  note,
]

/** Columns that do not: where an item stands in the full-text index is the index's own business. */
const BESIDE = new Set(['text_seq'])

/** Rows that are told one by one, of each table and kind of fault. */
const MOST = 20

interface Compared {
  name: string
  keys: string[]
  columns: string[]
}

function compared(table: SQLiteTable): Compared {
  const columns = Object.values(getTableColumns(table))
  const composed = getTableConfig(table).primaryKeys.flatMap((key) => key.columns.map((column) => column.name))
  const single = columns.filter((column) => column.primary).map((column) => column.name)
  const names = columns.map((column) => column.name).filter((name) => !BESIDE.has(name))
  return { name: getTableName(table), keys: [...single, ...composed], columns: names }
}

const list = (names: string[], of: string): string => names.map((name) => `${of}."${name}"`).join(', ')
const same = (names: string[]): string => names.map((name) => `a."${name}" = b."${name}"`).join(' and ')

/** `a` is what the log makes of the table, `b` what stands there. */
function queries({ name, keys, columns }: Compared): { sql: string; fault: string }[] {
  const key = (of: string): string => keys.map((k) => `${of}."${k}"`).join(` || ' ' || `)
  const differ = `(${list(columns, 'a')}) is not (${list(columns, 'b')})`
  const only = (here: string, there: string): string =>
    `select ${key('a')} from ${here}."${name}" a where not exists (select 1 from ${there}."${name}" b where ${same(keys)})`
  return [
    { sql: only('main', 'live'), fault: 'is missing, though the log has it' },
    { sql: only('live', 'main'), fault: 'stands in the table, but not in the log' },
    {
      sql: `select ${key('a')} from main."${name}" a join live."${name}" b on ${same(keys)} where ${differ}`,
      fault: 'is not what the log makes of it',
    },
  ]
}

function checkTable({ raw }: Connection, table: SQLiteTable): string[] {
  const what = compared(table)
  return queries(what).flatMap(({ sql, fault }) =>
    raw
      .prepare<[], string>(`${sql} limit ${MOST}`)
      .pluck()
      .all()
      .map((key) => `tables: ${what.name} ${key} ${fault}`),
  )
}

/** L1: the live tables against those that a replay of the log has made; at most twenty rows of each kind are told. */
export const checkTables = (scratch: Connection): string[] => DERIVED.flatMap((table) => checkTable(scratch, table))
