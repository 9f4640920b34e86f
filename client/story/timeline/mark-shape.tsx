import type { Tone } from '../../ui/stance.ts'
import type { Mark, Moment } from './layout.ts'
import styles from './timeline.module.css'

/** Which tone a cluster takes: the weightiest in it. */
const WEIGHT: readonly Tone[] = ['deny', 'withdraw', 'correct', 'confirm', 'report', 'decline', 'plain']

const strongest = (moments: readonly Moment[]): Tone =>
  WEIGHT.find((tone) => moments.some((m) => m.look.tone === tone)) ?? 'plain'

/** The mark's shape: the same for a stance as its glyph elsewhere, so that colour is never alone. */
export function MarkShape({ mark }: { mark: Mark }) {
  const { x, x0, x1, y, moments } = mark
  const [moment] = moments
  if (moment === undefined) return null
  return (
    <g
      aria-hidden="true"
      data-tone={strongest(moments)}
      className={styles.shape}
      data-killed={moments.every((m) => m.killed) || undefined}
    >
      <rect x={x0 - 12} y={y - 12} width={x1 - x0 + 24} height={24} rx={6} className={styles.halo} />
      {moments.length > 1 ? <Cluster mark={mark} /> : <Shape x={x} y={y} glyph={moment.look.glyph} />}
    </g>
  )
}

/** As long as the time that it holds, and wide enough for its count. */
function Cluster({ mark: { x, x0, x1, y, moments } }: { mark: Mark }) {
  const wide = Math.max(x1 - x0 + 18, moments.length > 9 ? 26 : 20)
  return (
    <>
      <rect x={x - wide / 2} y={y - 9} width={wide} height={18} rx={9} className={styles.full} />
      <text x={x} y={y + 4} textAnchor="middle" className={styles.count}>
        {moments.length}
      </text>
    </>
  )
}

function Shape({ x, y, glyph }: { x: number; y: number; glyph: string }) {
  switch (glyph) {
    case '●':
      return <circle cx={x} cy={y} r={8} className={styles.full} />
    case '◐':
      return <circle cx={x} cy={y} r={6.5} className={styles.ring} />
    case '◆':
      return <path d={`M${x} ${y - 9}l9 9-9 9-9-9z`} className={styles.full} />
    case '✕':
      return (
        <>
          <rect x={x - 8} y={y - 8} width={16} height={16} rx={3} className={styles.full} />
          <path d={`M${x - 4} ${y - 4}l8 8m0-8l-8 8`} className={styles.cut} />
        </>
      )
    case '↻':
      return <rect x={x - 7} y={y - 7} width={14} height={14} rx={3} className={styles.ring} />
    case '—':
      return <path d={`M${x - 8} ${y}h16`} className={styles.dash} />
    case '⊘':
      return (
        <>
          <circle cx={x} cy={y} r={7} className={styles.ring} />
          <path d={`M${x - 5} ${y + 5}l10-10`} className={styles.slash} />
        </>
      )
    default:
      return <path d={`M${x} ${y - 7}l8 14h-16z`} className={styles.full} />
  }
}
