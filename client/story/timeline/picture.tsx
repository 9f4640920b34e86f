import { type KeyboardEvent, memo, useRef, useState } from 'react'
import type { Entry } from '../../../shared/entry.ts'
import { clock, dayNumber } from '../../ui/zone.ts'
import { useOpenItem } from '../../wire/use-open-item.ts'
import { LANE_PX, type Mark, TOP_PX, type TimelineLayout } from './layout.ts'
import { MarkShape } from './mark-shape.tsx'
import { markName } from './mark-name.ts'
import { rove } from './rove.ts'
import styles from './timeline.module.css'

interface PictureProps {
  layout: TimelineLayout
  entries: readonly Entry[]
  past: boolean
}

/** The lanes as a picture. One tab stop; the arrow keys walk the marks (see `rove`). */
export const Picture = memo(function Picture({ layout, entries, past }: PictureProps) {
  const [focused, setFocused] = useState<string | null>(null)
  const svg = useRef<SVGSVGElement>(null)
  const openItem = useOpenItem()
  const marks = [...layout.marks, ...layout.clusters]
  const stop = marks.some((m) => m.id === focused) ? focused : (layout.table.at(-1)?.id ?? null)
  const open = (mark: Mark): void => {
    const entry = entries.find((e) => e.id === mark.moments.at(-1)?.id)
    if (entry === undefined) return
    if (mark.moments.length === 1) openItem(entry.evidence?.itemId ?? entry.firstItemId)
    else document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(entry.id)}"]`)?.focus()
  }
  const walk = (event: KeyboardEvent): void => {
    const next = rove(layout, focused, event.key)
    if (next === null) return
    event.preventDefault()
    event.stopPropagation()
    setFocused(next)
    svg.current?.querySelector<SVGGElement>(`[data-mark="${CSS.escape(next)}"]`)?.focus()
  }
  return (
    <svg
      ref={svg}
      role="group"
      aria-label="Positions in time"
      width={layout.axis.width}
      height={layout.height}
      className={styles.picture}
      onKeyDown={walk}
    >
      <Ground layout={layout} past={past} />
      {layout.arcs.map((arc) => (
        <path key={arc.id} d={arc.path} className={styles.arc} data-tone={arc.tone} data-kind={arc.kind} />
      ))}
      {marks.map((mark) => (
        <g
          key={mark.id}
          role="button"
          data-mark={mark.id}
          aria-label={markName(mark)}
          tabIndex={mark.id === stop || (stop !== null && mark.moments.some((m) => m.id === stop)) ? 0 : -1}
          className={styles.mark}
          onFocus={() => setFocused(mark.id)}
          onClick={() => open(mark)}
          onKeyDown={(event) => event.key === 'Enter' && open(mark)}
        >
          <MarkShape mark={mark} />
        </g>
      ))}
      <Labels marks={marks} />
    </svg>
  )
})

/** Lanes, breaks, time and the "now" line. */
function Ground({ layout, past }: { layout: TimelineLayout; past: boolean }) {
  const { axis, lanes, ticks, nowX, height } = layout
  const foot = TOP_PX + Math.max(0, lanes.length - 1) * LANE_PX + 14
  return (
    <g aria-hidden="true">
      {lanes.map((lane) => (
        <path key={lane.party} d={`M0 ${lane.y}H${axis.width}`} className={styles.lane} />
      ))}
      {axis.pieces
        .filter((piece) => piece.kind === 'break')
        .map((piece) => (
          <g key={piece.from}>
            <rect x={piece.x0} y={14} width={piece.x1 - piece.x0} height={foot - 14} className={styles.gap} />
            <path d={`M${(piece.x0 + piece.x1) / 2} 14V${foot}`} className={styles.broken} />
            {piece.x1 < axis.width - 24 && (
              <text x={(piece.x0 + piece.x1) / 2} y={10} textAnchor="middle" className={styles.tick}>
                ⋯
              </text>
            )}
          </g>
        ))}
      {ticks.map((tick) => (
        <g key={tick.at}>
          <path d={`M${tick.x} ${foot}v5`} className={styles.lane} />
          <text x={tick.x} y={height - 8} textAnchor={tick.x < 20 ? 'start' : 'middle'} className={styles.tick}>
            {tick.day ? `${dayNumber(tick.at)} · ${clock(tick.at)}` : clock(tick.at)}
          </text>
        </g>
      ))}
      <path d={`M${nowX - 1} 14V${foot}`} className={styles.now} />
      <text x={nowX - 1} y={10} textAnchor="end" className={styles.nowWord}>
        {past ? 'then' : 'now'}
      </text>
    </g>
  )
}

/** The words beside the marks; a mark's own name has them for screen readers. */
function Labels({ marks }: { marks: readonly Mark[] }) {
  return (
    <g aria-hidden="true" className={styles.labels}>
      {marks.map(
        ({ id, label, y, moments }) =>
          label && (
            <text key={id} x={label.x} y={y - 5} textAnchor={label.anchor} data-tone={moments[0]?.look.tone}>
              {label.text}
            </text>
          ),
      )}
    </g>
  )
}
