import type { SourceLine, SourceState } from '../../shared/source-line.ts'
import { plainText } from '../lists/list-rows.ts'
import { addressOf, kindWords } from './route-words.ts'
import type { Standing } from './standing.ts'

/** A source as the list shows it: its line from the log, and what was asked for beside it. */
export interface SourceRow {
  id: string
  line: SourceLine
  /** Null until it was asked for. */
  standing: Standing | null
  /** Everything by which it is found, in plain small letters. */
  text: string
}

const RANK: Record<SourceState, number> = { failing: 0, silent: 0, waiting: 1, speaking: 1, off: 2, removed: 3 }

function rowOf(line: SourceLine, standing: Standing | null): SourceRow {
  const where = standing === null ? '' : addressOf(standing.settings.route)
  const text = plainText([line.id, line.name, kindWords(line.kind), line.state, where].join('\n'))
  return { id: line.id, line, standing, text }
}

/** The sources that the log tells of; those that need somebody first, those that are off last, by name. */
export function sourceRows(lines: readonly SourceLine[], standings: readonly Standing[]): SourceRow[] {
  const byId = new Map(standings.map((standing) => [standing.settings.id, standing]))
  return lines
    .map((line) => rowOf(line, byId.get(line.id) ?? null))
    .toSorted(
      (a, b) => RANK[a.line.state] - RANK[b.line.state] || a.line.name.localeCompare(b.line.name, 'en', NUMBERS),
    )
}
const NUMBERS = { numeric: true } as const

/** The rows that have every word of a question. */
export function foundSources(rows: readonly SourceRow[], question: string): SourceRow[] {
  const words = plainText(question).split(/\s+/u).filter(Boolean)
  return rows.filter(({ text }) => words.every((word) => text.includes(word)))
}

/** How many sources are in each state that any is in, the worst first. */
export function stateCounts(rows: readonly SourceRow[]): { state: SourceState; count: number }[] {
  const states = ['failing', 'silent', 'speaking', 'waiting', 'off'] as const
  return states
    .map((state) => ({ state, count: rows.filter(({ line }) => line.state === state).length }))
    .filter(({ count }) => count > 0)
}

/** Payloads that wait, those of no source that is set up too. */
export const waitingOf = (rows: readonly SourceRow[], elsewhere: number): number =>
  rows.reduce((sum, { standing }) => sum + (standing?.waiting ?? 0), elsewhere)
