import { type CSSProperties, Fragment, type ReactNode, useCallback, useRef, useState } from 'react'
import { type Fit, fitRows, type RowSize } from './fit-rows.ts'
import { useMeasured } from './use-measured.ts'
import styles from './wall.module.css'

/**
 * A row; of what stands in it under `data-words` as many lines are shown as there is room for. Where they are fewer than it
 * takes, `data-brief` stands in it for `data-whole`.
 */
export interface FittedRow {
  id: string
  node: ReactNode
  /** Lines of its words that come before a further row; 2 where nothing is said. */
  least?: number
  /** Lines of its words that come before an older row. */
  wanted?: number | undefined
}

interface FittedProps {
  /** The most important first. */
  rows: readonly FittedRow[]
  /** One that stands whatever is left out. */
  pinned?: string | undefined
  /** How many there are besides, which are no rows here. */
  beyond?: number
  /** Says how many are left out. */
  more: (count: number) => string
}

const LEAST = 2

interface Measured extends Fit {
  /** Lines that each row's words take whole. */
  wholeLines: number[]
  /** What all of it would take whole, in px. */
  whole: number
}

/** Whether its words are cut; of a row that says the same in short, that is said then. */
const isCut = (lines: number | null | undefined, whole: number | undefined): boolean =>
  lines !== null && lines !== undefined && lines < (whole ?? 0)

/** How many lines stand in a row's words now, and how high they are. A line is taller than its type says where two faces stand on it: whole lines are what is near to a number of them. */
function linesIn(words: Element): { height: number; lines: number } {
  const type = Number.parseFloat(getComputedStyle(words).lineHeight)
  const height = words.scrollHeight
  return { height, lines: Math.max(1, Math.round(height / (type * 1.02))) }
}

/** What a row takes is told by its whole words, whatever is shown of them; and by what it says in short. */
function sizeOf(row: Element, { least = LEAST, wanted }: FittedRow): RowSize {
  const wasCut = row.hasAttribute('data-cut')
  row.removeAttribute('data-cut')
  const { height } = row.getBoundingClientRect()
  const words = row.querySelector('[data-words]')
  if (words === null) return { frame: height, line: 0, lines: 0, least }
  const whole = linesIn(words)
  const size = { frame: height - words.clientHeight, line: whole.height / whole.lines, lines: whole.lines, least }
  const isBrief = row.querySelector('[data-brief]') !== null
  if (isBrief) row.setAttribute('data-cut', '')
  const brief = isBrief ? { brief: linesIn(words).lines } : {}
  if (!wasCut) row.removeAttribute('data-cut')
  return { ...size, ...brief, ...(wanted !== undefined && { wanted }) }
}

function measure(box: Element, rows: readonly FittedRow[], pinned: string | undefined): Measured {
  const sizes = [...box.querySelectorAll('[data-fit]')].flatMap((row, at) => {
    const given = rows[at]
    return given === undefined ? [] : [sizeOf(row, given)]
  })
  const more = box.querySelector('[data-more]')?.getBoundingClientRect().height ?? 0
  const at = rows.findIndex(({ id }) => id === pinned)
  const fit = fitRows(sizes, { height: box.clientHeight, more, pinned: at < 0 ? null : at })
  const wholeLines = sizes.map(({ lines }) => lines)
  return {
    ...fit,
    wholeLines,
    whole: Math.ceil(sizes.reduce((all, { frame, line, lines }) => all + frame + line * lines, 0)),
  }
}

/** W45: as many rows as there is room for, measured; their words wrap to the lines that fit, and what is left out is told. */
export function Fitted({ rows, pinned, beyond = 0, more }: FittedProps) {
  const box = useRef<HTMLDivElement>(null)
  const [fit, setFit] = useState<Measured>({ lines: [], left: 0, wholeLines: [], whole: 0 })
  const take = useCallback(
    (taken: Element): void => {
      const next = measure(taken, rows, pinned)
      setFit((before) => (JSON.stringify(next) === JSON.stringify(before) ? before : next))
    },
    [rows, pinned],
  )
  useMeasured(box, take)
  const left = fit.left + beyond
  const last = rows.findLastIndex((row, at) => row.id !== pinned && fit.lines[at] !== null)
  const whole: CSSProperties = fit.whole === 0 ? {} : { flexBasis: fit.whole }
  return (
    <div ref={box} className={styles.fits} style={whole}>
      {rows.map(({ id, node }, at) => (
        <Fragment key={id}>
          <div
            data-fit=""
            data-out={fit.lines[at] === null || undefined}
            data-cut={isCut(fit.lines[at], fit.wholeLines[at]) ? '' : undefined}
            style={linesOf(fit.lines[at])}
          >
            {node}
          </div>
          {at === last && (
            <small className={styles.more} data-more="" data-out={left === 0 || undefined}>
              {more(left)}
            </small>
          )}
        </Fragment>
      ))}
    </div>
  )
}

const linesOf = (lines: number | null | undefined): CSSProperties & Record<`--${string}`, number> =>
  lines === undefined || lines === null || lines === 0 ? {} : { '--lines': lines }
