import type { Column } from '../../shared/column.ts'
import { MOST_COLUMNS } from '../../shared/most-columns.ts'

const WIDEST = 3

/** What a desk that has chosen none begins with: all copy, what is urgent, what was killed. */
const FIRST: readonly Column[] = [
  { q: '', width: 2, saved: null },
  { q: 'urgency:<=2', width: 1, saved: null },
  { q: 'is:killed', width: 1, saved: null },
]

const within = (width: number): number => Math.max(1, Math.min(WIDEST, Math.round(width) || 1))

/** "@" before a search stands for none that is saved. */
const NOT_SAVED = '-'

function savedId(written: string | undefined): string | null {
  if (written === undefined || written === NOT_SAVED) return null
  try {
    return decodeURIComponent(written)
  } catch {
    return null
  }
}

/**
 * The set as an address has it: a line a column, "2 source:ap", or "2 @ID source:ap" for the saved search of that id and
 * what it found then. Anything else reads as the first set.
 */
export function readColumns(text: string): readonly Column[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const read = lines.slice(0, MOST_COLUMNS).map((line): Column => {
    const [, width = '1', saved, q] = /^(?:([1-3])(?=\s|$))?\s*(?:@(\S+))?\s*(.*)$/u.exec(line.trim()) ?? []
    return { q: (q ?? '').trim(), width: within(Number(width)), saved: savedId(saved) }
  })
  return read.length === 0 ? FIRST : read
}

function writeColumn({ q, width, saved }: Column): string {
  const words = q.replaceAll('\n', ' ')
  const named = saved !== null ? `@${encodeURIComponent(saved)} ` : words.startsWith('@') ? `@${NOT_SAVED} ` : ''
  return `${width} ${named}${words}`.trim()
}

export const writeColumns = (columns: readonly Column[]): string => columns.map(writeColumn).join('\n')

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
