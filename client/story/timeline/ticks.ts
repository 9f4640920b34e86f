import { type Axis, type Piece, toTime, toX } from './axis.ts'

export interface Tick {
  at: number
  x: number
  /** True where the label must name the day. */
  day: boolean
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const STEPS = [1, 2, 5, 10, 15, 30]
  .map((m) => m * MINUTE)
  .concat(
    [1, 2, 3, 6, 12].map((h) => h * HOUR),
    [DAY, 2 * DAY, 7 * DAY],
  )
const ROOM = 84
const LABEL_PX = { day: 96, hour: 44 }

/** The smallest round step whose lines stand far enough apart for a label. */
const stepOf = (piece: Piece): number => {
  const perMs = (piece.x1 - piece.x0) / (piece.to - piece.from)
  return STEPS.find((step) => step * perMs >= ROOM) ?? 7 * DAY
}

/** Round times within a run; `offset` is the zone's minutes east of Greenwich, so that hours are the reader's. */
function roundTimes(piece: Piece, offset: (at: number) => number): number[] {
  const step = stepOf(piece)
  const shift = offset(piece.from) * MINUTE
  const first = Math.ceil((piece.from + shift) / step) * step - shift
  const count = Math.max(0, Math.floor((piece.to - first) / step) + 1)
  return Array.from({ length: count }, (_, i) => first + i * step)
}

/** What is in view of a run. */
const inView = (piece: Piece, axis: Axis): Piece => {
  const [x0, x1] = [Math.max(0, piece.x0), Math.min(axis.width, piece.x1)]
  const from = x0 === piece.x0 ? piece.from : toTime(axis, x0)
  return { ...piece, x0, x1, from, to: x1 === piece.x1 ? piece.to : toTime(axis, x1) }
}

/**
 * Lines with labels under the runs of an axis. A run without a round time gets one at its first mark; labels that would
 * touch are left out; the first label, and the first of each day, names the day.
 */
export function ticksOf(axis: Axis, marks: readonly number[], offset: (at: number) => number): Tick[] {
  const times = axis.pieces
    .filter((piece) => piece.kind === 'run' && piece.x1 > 0 && piece.x0 < axis.width)
    .map((piece) => inView(piece, axis))
    .flatMap((piece) => {
      const round = roundTimes(piece, offset)
      if (round.length > 0) return round
      return marks.filter((t) => t >= piece.from && t <= piece.to).slice(0, 1)
    })
  const ticks: Tick[] = []
  // The label of what stands aside is there already.
  let free = Math.max(0, ...axis.pieces.filter((p) => p.kind === 'aside').map((p) => p.x1 + LABEL_PX.day / 2))
  let dayShown: number | null = null
  for (const at of times) {
    const x = toX(axis, at)
    const dayOf = Math.floor((at + offset(at) * MINUTE) / DAY)
    const day = dayOf !== dayShown
    if (x < free || x + (day ? LABEL_PX.day : LABEL_PX.hour) > axis.width + 24) continue
    ticks.push({ at, x, day })
    dayShown = dayOf
    free = x + (day ? LABEL_PX.day : LABEL_PX.hour)
  }
  return ticks
}
