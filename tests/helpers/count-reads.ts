/** Rows that count how often their ids are read: a measure of the work on a list that no busy machine disturbs. */
export function countReads<Row extends { id: string }>(rows: readonly Row[]): { rows: Row[]; perRow: () => number } {
  let reads = 0
  const counted = rows.map((row) =>
    Object.defineProperty({ ...row }, 'id', { enumerable: true, get: () => ((reads += 1), row.id) }),
  )
  return { rows: counted, perRow: () => reads / rows.length }
}
