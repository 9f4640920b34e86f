import type Database from 'better-sqlite3'
import { is, Param, Placeholder } from 'drizzle-orm'
import type { Connection } from './connection.ts'

/** What drizzle's inserts, updates and deletes have in common. */
interface Query {
  toSQL: () => { sql: string; params: unknown[] }
}
type Values = Readonly<Record<string, unknown>>
type Bind = (values: Values) => unknown

/** How one parameter is found among the values, in the column's own encoding. */
function binding(param: unknown): Bind {
  const hole = is(param, Param) ? param.value : param
  if (!is(hole, Placeholder)) return () => param
  const { name } = hole
  if (!is(param, Param)) return (values) => values[name]
  return (values) => (values[name] === null ? null : param.encoder.mapToDriverValue(values[name]))
}

/**
 * A write, prepared once. Drizzle's own prepared writes look up the kind of every parameter at every run, which costs as
 * much again as a small insert; reads are left to drizzle. `null` is stored as NULL, in JSON columns too. A value that is
 * missing throws.
 */
export function prepareWrite({ raw }: Connection, query: Query): (values: Values) => Database.RunResult {
  const { sql, params } = query.toSQL()
  const statement = raw.prepare(sql)
  const bindings = params.map(binding)
  return (values) =>
    statement.run(
      bindings.map((bind) => {
        const value = bind(values)
        if (value === undefined) throw new Error(`a value is missing for ${sql}`)
        return value
      }),
    )
}
