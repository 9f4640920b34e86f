import { availableParallelism, cpus, loadavg } from 'node:os'
import { type Figure, isAboveFloor, isKept } from './figure.ts'

/** What one measure gave: its figures, or why it gave none. */
export interface Outcome {
  measure: string
  seconds: number
  figures: Figure[]
  /** What stands behind the figures, for a person. */
  report: string[]
  failed?: string
}

const digits = (value: number): string => value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2)
const shown = (value: number | null): string => (value === null ? '–' : digits(value))

function goalOf({ goal }: Figure): string {
  if (goal === undefined) return ''
  return 'least' in goal ? `≥ ${goal.least}` : `≤ ${goal.most}`
}

function verdictOf(figure: Figure): string {
  const kept = isKept(figure)
  if (kept === null) return ''
  return kept ? 'kept' : isAboveFloor(figure) === true ? 'missed, floor kept' : 'MISSED'
}

const rowOf = (figure: Figure): string[] => [
  figure.name,
  shown(figure.value),
  figure.unit,
  figure.spread ? `${digits(figure.spread[0])} … ${digits(figure.spread[1])}` : '',
  figure.floor === undefined ? '' : String(figure.floor),
  goalOf(figure),
  verdictOf(figure),
  figure.note ?? '',
]

const HEADS = ['figure', 'median', 'unit', 'lowest … highest', 'floor', 'goal', '', '']

/** The column of numbers, which stand to the right. */
const NUMBERS = 1

function aligned(rows: string[][]): string {
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const padded = (cell: string, column: number): string => {
    const width = widths[column] ?? 0
    return column === NUMBERS ? cell.padStart(width) : cell.padEnd(width)
  }
  return rows.map((row) => row.map(padded).join('  ').trimEnd()).join('\n')
}

/** The run as a table for people. */
export function table(outcomes: readonly Outcome[]): string {
  const rows = outcomes.flatMap(({ measure, figures, failed, seconds }) => [
    [`${measure} (${seconds.toFixed(0)} s)`],
    ...figures.map((figure) => ['  ' + figure.name, ...rowOf(figure).slice(1)]),
    ...(failed === undefined ? [] : [[`  FAILED: ${failed}`]]),
  ])
  // Headings and failures may run over the columns beside them.
  const inColumns = aligned([HEADS, ...rows.filter((row) => row.length > 1)]).split('\n')
  const lines = rows.map((row) => (row.length > 1 ? inColumns.splice(1, 1)[0] : row[0]))
  return [inColumns[0], ...lines].join('\n')
}

/** The run for programs: `bench/last.json`. `load` is the machine's load average at the start, of 1, 5 and 15 minutes. */
export const asJson = (outcomes: readonly Outcome[], run: { at: string; load: number[] }): string =>
  `${JSON.stringify(
    {
      ...run,
      node: process.version,
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: availableParallelism(),
      missed: outcomes.flatMap(({ figures }) => figures.filter((f) => isKept(f) === false).map((f) => f.name)),
      measures: outcomes.map(({ figures, ...rest }) => ({
        ...rest,
        figures: figures.map((figure) => ({ ...figure, kept: isKept(figure) })),
      })),
    },
    null,
    2,
  )}\n`

export const loadNow = (): number[] => loadavg().map((load) => Math.round(load * 100) / 100)
