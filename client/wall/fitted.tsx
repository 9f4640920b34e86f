import { type CSSProperties, Fragment, type ReactNode, useCallback, useRef, useState } from 'react'
import { type Fit, fitRows, type RowSize } from './fit-rows.ts'
import { useMeasured } from './use-measured.ts'
import styles from './wall.module.css'

/** A row; of what stands in it under `data-words` as many lines are shown as there is room for. */
export interface FittedRow {
  id: string
  node: ReactNode
  /** Lines of its words that come before a further row; 2 where nothing is said. */
  least?: number
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
  /** What all of it would take whole, in px. */
  whole: number
}

/** A line is taller than its type says where two faces stand on it: whole lines are what is near to a number of them. */
function sizeOf(row: Element, least: number): RowSize {
  const { height } = row.getBoundingClientRect()
  const words = row.querySelector('[data-words]')
  if (words === null) return { frame: height, line: 0, lines: 0, least }
  const type = Number.parseFloat(getComputedStyle(words).lineHeight)
  const lines = Math.max(1, Math.round(words.scrollHeight / (type * 1.02)))
  return { frame: height - words.clientHeight, line: words.scrollHeight / lines, lines, least }
}

function measure(box: Element, rows: readonly FittedRow[], pinned: string | undefined): Measured {
  const sizes = [...box.querySelectorAll('[data-fit]')].map((row, at) => sizeOf(row, rows[at]?.least ?? LEAST))
  const more = box.querySelector('[data-more]')?.getBoundingClientRect().height ?? 0
  const at = rows.findIndex(({ id }) => id === pinned)
  const fit = fitRows(sizes, { height: box.clientHeight, more, pinned: at < 0 ? null : at })
  return { ...fit, whole: Math.ceil(sizes.reduce((all, { frame, line, lines }) => all + frame + line * lines, 0)) }
}

/** W45: as many rows as there is room for, measured; their words wrap to the lines that fit, and what is left out is told. */
export function Fitted({ rows, pinned, beyond = 0, more }: FittedProps) {
  const box = useRef<HTMLDivElement>(null)
  const [fit, setFit] = useState<Measured>({ lines: [], left: 0, whole: 0 })
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
          <div data-fit="" data-out={fit.lines[at] === null || undefined} style={linesOf(fit.lines[at])}>
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
