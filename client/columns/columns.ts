/** A column of copy: what it searches, and how wide it is beside the others. */
export interface Column {
  q: string
  /** 1 to 3. */
  width: number
}

export const MOST_COLUMNS = 6
const WIDEST = 3

/** What a desk that has chosen none begins with: all copy, what is urgent, what was killed. */
const FIRST: readonly Column[] = [
  { q: '', width: 2 },
  { q: 'urgency:<=2', width: 1 },
  { q: 'is:killed', width: 1 },
]

const within = (width: number): number => Math.max(1, Math.min(WIDEST, Math.round(width) || 1))

/** The set as an address has it: a line a column, "2 source:ap". Anything else reads as the first set. */
export function readColumns(text: string): readonly Column[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const read = lines.slice(0, MOST_COLUMNS).map((line): Column => {
    const [, width, q] = /^([1-3])(?:\s+(.*))?$/u.exec(line.trim()) ?? [null, '1', line.trim()]
    return { q: (q ?? '').trim(), width: within(Number(width)) }
  })
  return read.length === 0 ? FIRST : read
}

export const writeColumns = (columns: readonly Column[]): string =>
  columns.map(({ q, width }) => `${width} ${q.replaceAll('\n', ' ')}`.trim()).join('\n')

/** Takes a column to another place. */
export function moved(columns: readonly Column[], from: number, to: number): readonly Column[] {
  const column = columns[from]
  return column === undefined || to < 0 || to >= columns.length
    ? columns
    : columns.toSpliced(from, 1).toSpliced(to, 0, column)
}

export const changed = (columns: readonly Column[], at: number, change: Partial<Column>): readonly Column[] =>
  columns.map((column, i) => {
    if (i !== at) return column
    const next = { ...column, ...change }
    return { ...next, width: within(next.width) }
  })
