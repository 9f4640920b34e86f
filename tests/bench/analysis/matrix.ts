/** A table of counts as lines of text; 0 is a dot. */
export function matrix(
  rows: readonly string[],
  columns: readonly string[],
  count: (row: number, column: number) => number,
): string[] {
  const left = Math.max(...rows.map((name) => name.length))
  const line = (name: string, cells: readonly string[]): string =>
    `  ${name.padEnd(left)}  ${cells.map((cell, i) => cell.padStart(columns[i]?.length ?? 0)).join('  ')}`.trimEnd()
  return [
    line('', columns),
    ...rows.map((name, row) =>
      line(
        name,
        columns.map((_, column) => String(count(row, column) || '·')),
      ),
    ),
  ]
}
