import { remembered } from '../story/remembered.ts'
import { isWrittenAs, nameKey } from './name-key.ts'

/** Rows by each of their names; of two rows with one name the first has it. */
export interface NameTable<Row> {
  /** The row that a whole name means, in any of its spellings, or null. */
  find(name: string): Row | null
  /** Every row that it means, in their order. */
  all(name: string): readonly Row[]
}

/** Copy asks for the same names again and again. */
const ASKED = 5_000

/** Linear in all names; a lookup costs as much as its name is long. */
export function nameTable<Row>(rows: readonly Row[], namesOf: (row: Row) => readonly string[]): NameTable<Row> {
  const table = new Map<string, { spelling: string; row: Row }[]>()
  for (const row of rows)
    for (const spelling of namesOf(row)) {
      const key = nameKey(spelling)
      if (key === '') continue
      const known = table.get(key)
      if (known) known.push({ spelling, row })
      else table.set(key, [{ spelling, row }])
    }
  const all = remembered(
    (name) =>
      (table.get(nameKey(name)) ?? []).filter(({ spelling }) => isWrittenAs(spelling, name)).map(({ row }) => row),
    ASKED,
  )
  return { find: (name) => all(name)[0] ?? null, all }
}
