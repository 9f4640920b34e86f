import { getTableColumns, type Placeholder, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'

type Holes<T extends SQLiteTable> = { [K in keyof T['$inferInsert']]: Placeholder }

/** A placeholder for every column of a table: the values of a prepared insert. */
export const holes = <T extends SQLiteTable>(table: T): Holes<T> =>
  Object.fromEntries(Object.keys(getTableColumns(table)).map((name) => [name, sql.placeholder(name)])) as Holes<T>

/** For an upsert: every column takes the value of the row that could not be inserted, but for those that `keep` names. */
export const excluded = <T extends SQLiteTable>(table: T, ...keep: (keyof T['$inferInsert'])[]) =>
  Object.fromEntries(
    Object.entries(getTableColumns(table))
      .filter(([name]) => !keep.some((kept) => kept === name))
      .map(([name, column]) => [name, sql.raw(`excluded.${column.name}`)]),
  )
