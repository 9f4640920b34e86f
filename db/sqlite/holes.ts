import { getTableColumns, type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'

type Holes<T extends SQLiteTable> = { [K in keyof T['$inferInsert']]: Placeholder }

/** A placeholder for every column of a table: the values of a prepared insert. */
export function holes<T extends SQLiteTable>(table: T): Holes<T>
export function holes(table: SQLiteTable): Record<string, Placeholder> {
  return Object.fromEntries(Object.keys(getTableColumns(table)).map((name) => [name, sql.placeholder(name)]))
}

/** For an upsert: every column takes the value of the row that could not be inserted, but for those that `keep` names. */
export const excluded = <T extends SQLiteTable>(table: T, ...keep: (keyof T['$inferInsert'])[]): Record<string, SQL> =>
  Object.fromEntries(
    Object.entries(getTableColumns(table))
      .filter(([name]) => !keep.some((kept) => kept === name))
      .map(([name, column]) => [name, sql.raw(`excluded.${column.name}`)]),
  )
