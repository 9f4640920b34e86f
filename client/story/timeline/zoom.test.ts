import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Axis, brokenAxis, type Span, toTime, toX } from './axis.ts'
import { panBy, reveal, type View, viewOf, zoomAt, zoomedAxis } from './zoom.ts'

const MINUTE = 60_000
const START = Date.UTC(2024, 10, 10)
const WIDTH = 800

const times = fc.array(
  fc.integer({ min: 0, max: 14 * 24 * 60 }).map((m) => START + m * MINUTE),
  { minLength: 1, maxLength: 40 },
)
const aside = fc
  .option(fc.integer({ min: 1, max: 9 }), { nil: null })
  .map((days): Span | null =>
    days === null ? null : { from: START - (days + 1) * 1440 * MINUTE, to: START - days * 1440 * MINUTE },
  )
const step = fc.oneof(
  fc.record({ x: fc.integer({ min: 0, max: WIDTH }), factor: fc.double({ min: 0.2, max: 8, noNaN: true }) }),
  fc.record({ px: fc.integer({ min: -2_000, max: 2_000 }) }),
)
const given = fc.record({ times, aside, steps: fc.array(step, { maxLength: 12 }) })

const walked = (base: Axis, steps: readonly ({ x: number; factor: number } | { px: number })[]): View | null =>
  steps.reduce<View | null>(
    (view, s) => ('px' in s ? panBy(base, view, s.px) : zoomAt(base, view, s.x, s.factor)),
    null,
  )
const over = (check: (axis: Axis, base: Axis, view: View | null, at: number[]) => void): void =>
  fc.assert(
    fc.property(given, (g) => {
      const base = brokenAxis(g.times, Math.max(...g.times) + MINUTE, WIDTH, [], g.aside)
      const view = walked(base, g.steps)
      check(zoomedAxis(base, view), base, view, g.times)
    }),
  )

test('C100: however it was zoomed and panned, the axis is monotone', () =>
  over((axis) => {
    const by = (axis.to - axis.from) / 300
    const xs = Array.from({ length: 301 }, (_, i) => toX(axis, axis.from + i * by))
    for (let i = 1; i < xs.length; i++) expect(xs[i]).toBeGreaterThanOrEqual(xs[i - 1] ?? 0)
  }))

test('C100: under zoom, time → px → time comes back', () =>
  over((axis, _base, _view, at) => {
    for (const time of at) expect(Math.abs(toTime(axis, toX(axis, time)) - time)).toBeLessThan(1_000)
  }))

test('C100: under zoom the pieces adjoin, and the view is filled from edge to edge', () =>
  over((axis) => {
    axis.pieces.slice(1).forEach((piece, i) => {
      expect(piece.from).toBe(axis.pieces[i]?.to)
      expect(piece.x0).toBeCloseTo(axis.pieces[i]?.x1 ?? Number.NaN, 6)
    })
    expect(axis.pieces[0]?.x0).toBeLessThanOrEqual(0.01)
    expect(axis.pieces.at(-1)?.x1).toBeGreaterThanOrEqual(WIDTH - 0.01)
  }))

const quiet = (of: Axis) => of.pieces.filter((p) => p.kind !== 'run')

test('C100: zooming keeps the breaks, and keeps them as wide', () =>
  over((axis, base) => {
    expect(quiet(axis).map((p) => p.from)).toEqual(quiet(base).map((p) => p.from))
    quiet(axis).forEach((p, i) => {
      const before = quiet(base)[i]
      expect(p.x1 - p.x0).toBeCloseTo((before?.x1 ?? 0) - (before?.x0 ?? 0), 6)
    })
  }))

test('C100: the time under the pointer stays there while one zooms in', () => {
  const at = [0, 60, 130, 600, 660].map((m) => START + m * MINUTE)
  const base = brokenAxis(at, START + 700 * MINUTE, WIDTH)
  for (const x of [200, 400, 600]) {
    const time = toTime(base, x)
    expect(toX(zoomedAxis(base, zoomAt(base, null, x, 3)), time)).toBeCloseTo(x, 3)
  }
})

test('C100: zooming out again shows all, and all cannot be panned', () => {
  const base = brokenAxis([START, START + 600 * MINUTE], START + 700 * MINUTE, WIDTH)
  expect(zoomAt(base, zoomAt(base, null, 300, 4), 300, 0.01)).toBe(null)
  expect(panBy(base, null, 100)).toBe(null)
})

test('C100: what is walked to comes into view, and what is in view stays', () => {
  const at = Array.from({ length: 40 }, (_, i) => START + i * 20 * MINUTE)
  const base = brokenAxis(at, START + 900 * MINUTE, WIDTH)
  const view = zoomAt(base, null, 0, 6)
  const far = at[30] ?? START
  expect(toX(zoomedAxis(base, view), far)).toBeGreaterThan(WIDTH)
  const x = toX(zoomedAxis(base, reveal(base, view, far, 20)), far)
  expect(x).toBeGreaterThan(0)
  expect(x).toBeLessThan(WIDTH)
  expect(reveal(base, view, at[1] ?? START, 20)).toBe(view)
})

test('C100: a view can be made to show a span, with room beside it', () => {
  const at = Array.from({ length: 40 }, (_, i) => START + i * 20 * MINUTE)
  const base = brokenAxis(at, START + 900 * MINUTE, WIDTH)
  const span = { from: at[10] ?? START, to: at[20] ?? START }
  const axis = zoomedAxis(base, viewOf(base, span))
  expect(toX(axis, span.from)).toBeCloseTo(WIDTH * 0.1, 0)
  expect(toX(axis, span.to)).toBeCloseTo(WIDTH * 0.9, 0)
})
