import { type Axis, type Piece, type Span, toTime, toX } from './axis.ts'

/**
 * How the axis is stretched and where it is looked at: runs are `k` times as wide as when all is shown, breaks stay as
 * they are; `from` is the time at the left edge. Null: all of it.
 */
export interface View {
  k: number
  from: number
}

/** A minute is never wider than this, in px. */
const MINUTE_PX = 60
const MINUTE = 60_000

const widthOf = (pieces: readonly Piece[]): number => (pieces.at(-1)?.x1 ?? 0) - (pieces[0]?.x0 ?? 0)

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

/** The most by which an axis can be stretched. */
function mostOf(base: Axis): number {
  const run = base.pieces.find((p) => p.kind === 'run' && p.to > p.from)
  return run === undefined ? 1 : Math.max(1, MINUTE_PX / ((run.x1 - run.x0) / ((run.to - run.from) / MINUTE)))
}

/** The whole axis with its runs `k` times as wide, from x = 0. */
function stretch(base: Axis, k: number): Axis {
  let x = 0
  const pieces = base.pieces.map((piece) => {
    const x0 = x
    x += (piece.x1 - piece.x0) * (piece.kind === 'run' ? k : 1)
    return { ...piece, x0, x1: x }
  })
  return { ...base, pieces }
}

const shifted = (axis: Axis, by: number): Axis => ({
  ...axis,
  pieces: axis.pieces.map((p) => ({ ...p, x0: p.x0 - by, x1: p.x1 - by })),
})

/** A stretched axis that is looked at from `left` px on, or as near to there as it goes. */
function seenFrom(stretched: Axis, k: number, left: number): View | null {
  if (k <= 1.001) return null
  return { k, from: toTime(stretched, clamp(left, 0, Math.max(0, widthOf(stretched.pieces) - stretched.width))) }
}

/** The axis as it is looked at: x = 0 is the left edge of the view, x = width its right edge. */
export function zoomedAxis(base: Axis, view: View | null): Axis {
  if (view === null) return base
  const stretched = stretch(base, Math.min(view.k, mostOf(base)))
  const most = Math.max(0, widthOf(stretched.pieces) - base.width)
  return shifted(stretched, clamp(toX(stretched, view.from), 0, most))
}

/** Zooms by `factor` about the time at `x`, which stays where it is as far as the ends of the axis let it. */
export function zoomAt(base: Axis, view: View | null, x: number, factor: number): View | null {
  const time = toTime(zoomedAxis(base, view), x)
  const k = clamp((view?.k ?? 1) * factor, 1, mostOf(base))
  const stretched = stretch(base, k)
  return seenFrom(stretched, k, toX(stretched, time) - x)
}

/** Moves the view by `px` to the right (towards later times). */
export function panBy(base: Axis, view: View | null, px: number): View | null {
  if (view === null) return null
  const left = -(zoomedAxis(base, view).pieces[0]?.x0 ?? 0)
  return seenFrom(stretch(base, view.k), view.k, left + px)
}

/** Brings a time into view, if it is not: to the middle. */
export function reveal(base: Axis, view: View | null, time: number, margin: number): View | null {
  const x = toX(zoomedAxis(base, view), time)
  return x >= margin && x <= base.width - margin ? view : panBy(base, view, x - base.width / 2)
}

/** The view that a span fills, with a little room beside it. */
export function viewOf(base: Axis, span: Span): View | null {
  const px = Math.max(1, toX(base, span.to) - toX(base, span.from))
  const k = clamp((base.width * 0.8) / px, 1, mostOf(base))
  const stretched = stretch(base, k)
  const middle = (toX(stretched, span.from) + toX(stretched, span.to)) / 2
  return seenFrom(stretched, k, middle - base.width / 2)
}
