import { memo } from 'react'
import { clock, dayNumber } from '../../ui/zone.ts'
import type { Piece } from './axis.ts'
import { LANE_PX } from './lanes.ts'
import type { TimelineLayout } from './layout.ts'
import styles from './timeline.module.css'
import { locale, t } from '../../words/t.ts'

interface GroundProps {
  layout: TimelineLayout
  past: boolean
  /** Where the lanes end. */
  foot: number
}

const HOUR = 3_600_000

const length = (unit: 'minute' | 'hour' | 'day') =>
  new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'short' })

/** "11 hrs", "3 days", in the reader's language. */
function lasting({ from, to }: Piece): string {
  const hours = (to - from) / HOUR
  if (hours < 1.5) return length('minute').format(Math.round(hours * 60))
  return hours < 48 ? length('hour').format(Math.round(hours)) : length('day').format(Math.round(hours / 24))
}

/** Lanes, the alleged time, breaks, times and the "now" line. */
export const Ground = memo(function Ground({ layout, past, foot }: GroundProps) {
  const { axis, lanes, nowX } = layout
  return (
    <g aria-hidden="true">
      <rect x={0} y={foot} width={axis.width} height={layout.height - foot} className={styles.times} />
      <Bands layout={layout} foot={foot} />
      {lanes.map((lane) => (
        <path key={lane.party} d={`M0 ${lane.y}H${axis.width}`} className={styles.lane} />
      ))}
      {axis.pieces
        .filter(({ kind, x0, x1 }) => kind === 'break' && x1 > 0 && x0 < axis.width)
        .map((piece) => (
          <Break key={piece.from} piece={piece} foot={foot} dots={hasRoom(layout, piece)} />
        ))}
      <Ticks layout={layout} foot={foot} />
      {nowX <= axis.width + 1 && (
        <>
          <path d={`M${nowX - 1} 16V${foot}`} className={styles.now} />
          <text x={nowX - 1} y={11} textAnchor="end" className={styles.nowWord}>
            {past ? t('then') : t('now')}
          </text>
        </>
      )}
    </g>
  )
})

/** The dots of a break stand among the times, where no time is told. */
function hasRoom({ axis, ticks }: TimelineLayout, { x0, x1 }: Piece): boolean {
  const x = (x0 + x1) / 2
  return x > 8 && x < axis.width - 8 && !ticks.some((tick) => Math.abs(tick.x - x) < (tick.day ? 56 : 30))
}

/** Where the copy has it that it happened. */
function Bands({ layout, foot }: { layout: TimelineLayout; foot: number }) {
  return layout.bands.map((band) => (
    <g key={`${band.from} ${band.words}`}>
      <rect x={band.x0} y={16} width={band.x1 - band.x0} height={foot - 16} className={styles.alleged} />
      <text x={band.x0 + 2} y={11} className={styles.allegedWord}>
        {t('alleged')}
      </text>
      {layout.axis.pieces.some((p) => p.kind === 'aside' && p.from === band.from) && (
        <text x={(band.x0 + band.x1) / 2} y={foot + 20} textAnchor="middle" className={styles.tick}>
          {band.words}
        </text>
      )}
    </g>
  ))
}

function Break({ piece, foot, dots }: { piece: Piece; foot: number; dots: boolean }) {
  const x = (piece.x0 + piece.x1) / 2
  return (
    <g>
      <title>{t('{time} without a position', { time: lasting(piece) })}</title>
      <rect x={piece.x0} y={16} width={piece.x1 - piece.x0} height={foot - 16} className={styles.gap} />
      <path d={`M${x} 16V${foot}`} className={styles.broken} />
      {dots && (
        <text x={x} y={foot + 18} textAnchor="middle" className={styles.tick}>
          ⋯
        </text>
      )}
    </g>
  )
}

function Ticks({ layout, foot }: { layout: TimelineLayout; foot: number }) {
  return layout.ticks.map((tick) => (
    <g key={tick.at}>
      <path d={`M${tick.x} ${foot}v5`} className={styles.lane} />
      <text x={tick.x} y={foot + 20} textAnchor={tick.x < LANE_PX ? 'start' : 'middle'} className={styles.tick}>
        {tick.day ? `${dayNumber(tick.at)} · ${clock(tick.at)}` : clock(tick.at)}
      </text>
    </g>
  ))
}
