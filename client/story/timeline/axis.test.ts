import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Axis, brokenAxis, chooseBreaks, heldBreaks, toTime, toX } from './axis.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const START = Date.UTC(2024, 10, 10)

const given = fc.record({
  times: fc.array(
    fc.integer({ min: 0, max: 14 * 24 * 60 }).map((m) => START + m * MINUTE),
    { maxLength: 40 },
  ),
  late: fc.integer({ min: 0, max: 600 }),
  width: fc.integer({ min: 200, max: 2400 }),
})
const axisOf = ({ times, late, width }: { times: number[]; late: number; width: number }): Axis =>
  brokenAxis(times, Math.max(START, ...times) + late * MINUTE, width)

const over = (check: (axis: Axis, times: number[], width: number) => void): void =>
  fc.assert(fc.property(given, (g) => check(axisOf(g), g.times, g.width)))

test('C2: the axis is monotone: a later time never stands further left', () =>
  over((axis) => {
    const step = (axis.to - axis.from) / 200
    const xs = Array.from({ length: 201 }, (_, i) => toX(axis, axis.from + i * step))
    for (let i = 1; i < xs.length; i++) expect(xs[i]).toBeGreaterThanOrEqual(xs[i - 1] ?? 0)
  }))

test('C2: the axis is invertible: time → px → time comes back', () =>
  over((axis, times) => {
    for (const time of times) expect(Math.abs(toTime(axis, toX(axis, time)) - time)).toBeLessThan(1_000)
  }))

test('C2: the pieces adjoin, in time and in px', () =>
  over((axis) => {
    axis.pieces.slice(1).forEach((piece, i) => {
      expect(piece.from).toBe(axis.pieces[i]?.to)
      expect(piece.x0).toBe(axis.pieces[i]?.x1)
    })
  }))

test('C2: the axis is exactly as wide as asked', () =>
  over((axis, _, width) => {
    expect(axis.pieces[0]?.x0).toBe(0)
    expect(axis.pieces.at(-1)?.x1).toBe(width)
    expect(toX(axis, axis.to)).toBe(width)
  }))

test('C2: no mark stands inside a break', () =>
  over((axis, times) => {
    const breaks = axis.pieces.filter((p) => p.kind === 'break')
    for (const time of times) expect(breaks.some((b) => time > b.from && time < b.to)).toBe(false)
  }))

test('C3: at most four breaks, and only of gaps over 45 minutes', () =>
  over((axis) => {
    const breaks = axis.pieces.filter((p) => p.kind === 'break')
    expect(breaks.length).toBeLessThanOrEqual(4)
    for (const b of breaks) expect(b.to - b.from).toBeGreaterThan(22 * MINUTE)
  }))

test('C3: a night without news is broken, an even hour is not', () => {
  const evening = [0, 20, 40, 60].map((m) => START + m * MINUTE)
  const morning = evening.map((t) => t + 12 * HOUR)
  expect(chooseBreaks([...evening, ...morning], START + 13 * HOUR, 900)).toEqual([{ from: evening[3], to: morning[0] }])
})

test('C4: a gap that is broken stays broken when it falls a little under the limit', () => {
  const before = Array.from({ length: 8 }, (_, i) => START + i * 30 * MINUTE)
  const quietFrom = START + 7 * 30 * MINUTE
  const after = Array.from({ length: 8 }, (_, i) => quietFrom + (55 + i * 30) * MINUTE)
  const times = [...before, ...after]
  const now = quietFrom + (55 + 7 * 30) * MINUTE
  expect(chooseBreaks(times, now, 900)).toEqual([])
  expect(chooseBreaks(times, now, 900, [quietFrom])).toEqual([{ from: quietFrom, to: after[0] }])
})

test('C4: the breaks of an axis are told by the marks they follow', () => {
  const times = [START, START + 10 * MINUTE, START + 20 * HOUR]
  const axis = brokenAxis(times, START + 20 * HOUR + MINUTE, 900)
  expect(heldBreaks(axis, times)).toEqual([START + 10 * MINUTE])
})
