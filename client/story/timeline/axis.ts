/** The broken time axis: time ↔ px and nothing else. Times in ms since the epoch, x in px from the axis' left end. */

export interface Piece {
  /** `aside`: a stretch of its own before the first position, as wide however long it lasted. */
  kind: 'run' | 'break' | 'aside'
  from: number
  to: number
  x0: number
  x1: number
}

export interface Axis {
  from: number
  to: number
  /** What of it is in view, from x = 0. A stretched axis reaches beyond on either side (`zoom.ts`). */
  width: number
  /** Runs and breaks in turn, adjoining in time and in px. */
  pieces: readonly Piece[]
}

export interface Span {
  from: number
  to: number
}

const MINUTE = 60_000
const BREAK_PX = 28
const MOST_BREAKS = 4
const LEAST_GAP = 45 * MINUTE
const SHARE = 0.15
const ASIDE_PX = 56
/** Real time kept beside a break, at most. */
const KEPT = 5 * MINUTE
/** A gap that is broken already stays so until it is this much smaller than a new break would have to be. */
const HOLD = 0.6

const length = (gap: Span): number => gap.to - gap.from

function gapsOf(times: readonly number[], end: number): Span[] {
  const stops = [...times.filter((t) => t < end), end].toSorted((a, b) => a - b)
  return stops.slice(1).map((to, i) => ({ from: stops[i] ?? to, to }))
}

/** A gap that takes more than this of the time is left out of it: beside a pause of weeks, hours are still worth breaking. */
const VAST = 0.85

/** The time of which a break must be a good share. */
function usualSpan(gaps: readonly Span[]): number {
  let span = gaps.reduce((sum, gap) => sum + length(gap), 0)
  for (const gap of gaps) {
    if (length(gap) <= VAST * span) break
    span -= length(gap)
  }
  return span
}

/**
 * Which quiet stretches are broken: those longer than 45 minutes and than 15 % of the time shown; at most four, the
 * longest, and never more than half of the width. `held` are the starts of the gaps that were broken before: they stay
 * broken more easily, so that a live entry does not re-break the axis.
 */
export function chooseBreaks(
  times: readonly number[],
  end: number,
  width: number,
  held: readonly number[] = [],
): Span[] {
  const gaps = gapsOf(times, end).toSorted((a, b) => length(b) - length(a))
  const most = Math.min(MOST_BREAKS, Math.floor(width / 2 / BREAK_PX))
  const least = Math.max(LEAST_GAP, SHARE * usualSpan(gaps))
  return gaps
    .filter((gap) => length(gap) > least * (held.includes(gap.from) ? HOLD : 1))
    .slice(0, most)
    .toSorted((a, b) => a.from - b.from)
}

/** Keeps the marks beside a break off its edge. */
const inner = (gap: Span): Span => {
  const kept = Math.min(KEPT, length(gap) / 4)
  return { from: gap.from + kept, to: gap.to - kept }
}

/**
 * The axis over `times` up to `now`, exactly `width` px wide. Times after `now` (a clock that runs ahead) stretch it;
 * `aside`, a span that ended before the first of them, stands at its left, behind a break.
 */
export function brokenAxis(
  times: readonly number[],
  now: number,
  width: number,
  held: readonly number[] = [],
  aside: Span | null = null,
): Axis {
  const first = times.reduce((least, t) => Math.min(least, t), now - MINUTE)
  const to = times.reduce((most, t) => Math.max(most, t + 1), now)
  const breaks = chooseBreaks(times, to, width, held).map(inner)
  const quiet = breaks.reduce((sum, gap) => sum + length(gap), 0)
  const lead = Math.max(MINUTE, (to - first - quiet) * 0.03)
  const start = first - lead
  const before = aside !== null && aside.to < start ? aside : null
  const asidePx = before === null ? 0 : ASIDE_PX + BREAK_PX
  const perMs = (width - asidePx - breaks.length * BREAK_PX) / (to - start - quiet)
  const pieces: Piece[] = []
  const from = before?.from ?? start
  let at = from
  let x = 0
  const add = (kind: Piece['kind'], until: number, px: number): void => {
    pieces.push({ kind, from: at, to: until, x0: x, x1: x + px })
    at = until
    x += px
  }
  if (before !== null) {
    add('aside', before.to, ASIDE_PX)
    add('break', start, BREAK_PX)
  }
  for (const gap of breaks) {
    add('run', gap.from, (gap.from - at) * perMs)
    add('break', gap.to, BREAK_PX)
  }
  pieces.push({ kind: 'run', from: at, to, x0: x, x1: width })
  return { from, to, width, pieces }
}

const along = (value: number, a: number, b: number, c: number, d: number): number =>
  b === a ? c : c + ((value - a) / (b - a)) * (d - c)

/** Where a time stands, in px; times outside of the axis stand at its ends. */
export function toX(axis: Axis, time: number): number {
  if (time <= axis.from) return axis.pieces[0]?.x0 ?? 0
  const piece = axis.pieces.find((p) => time <= p.to)
  return piece === undefined ? (axis.pieces.at(-1)?.x1 ?? 0) : along(time, piece.from, piece.to, piece.x0, piece.x1)
}

/** Which time stands at `x`. */
export function toTime(axis: Axis, x: number): number {
  if (x <= (axis.pieces[0]?.x0 ?? 0)) return axis.from
  const piece = axis.pieces.find((p) => x <= p.x1)
  return piece === undefined ? axis.to : along(x, piece.x0, piece.x1, piece.from, piece.to)
}

/** The starts of the gaps that this axis breaks, for the next one to hold; `times` are those it was made from. */
export function heldBreaks(axis: Axis, times: readonly number[]): number[] {
  const sorted = times.toSorted((a, b) => a - b)
  return axis.pieces.filter((p) => p.kind === 'break').flatMap((p) => sorted.findLast((t) => t < p.from) ?? [])
}
