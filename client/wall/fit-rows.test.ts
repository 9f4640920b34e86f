import { expect, test } from 'vitest'
import { fitRows, type RowSize } from './fit-rows.ts'

/** A row of so many lines of 40 px within 20. */
const row = (lines: number, least = 2): RowSize => ({ frame: 20, line: 40, lines, least })
const more = 50

test('W45: all rows stand where they fit, and words that would be cut get the room that is left, in turn', () => {
  const rows = [row(4), row(1), row(4)]
  expect(fitRows(rows, { height: 700, more, pinned: 2 })).toEqual({ lines: [4, 1, 4], left: 0 })
  expect(fitRows(rows, { height: 345, more, pinned: 2 })).toEqual({ lines: [3, 1, 3], left: 0 })
  expect(fitRows(rows, { height: 300, more, pinned: 2 })).toEqual({ lines: [3, 1, 2], left: 0 })
})

test('W45: the newest and the pinned row stand whatever is left out between, and that is counted', () => {
  const rows = [row(2), row(2), row(2), row(2), row(3)]
  expect(fitRows(rows, { height: 395, more, pinned: 4 })).toEqual({ lines: [2, 2, null, null, 3], left: 2 })
  expect(fitRows(rows, { height: 10, more, pinned: 4 })).toEqual({ lines: [2, null, null, null, 2], left: 3 })
  // Nothing is skipped: a later row that is short does not come before an earlier one.
  expect(fitRows([row(2), row(9, 9), row(1)], { height: 210, more, pinned: null })).toEqual({
    lines: [2, null, null],
    left: 2,
  })
})

test('W45: rows without words that can be cut stand whole or not', () => {
  const bare: RowSize = { frame: 90, line: 0, lines: 0, least: 2 }
  expect(fitRows([bare, bare, bare], { height: 220, more, pinned: null })).toEqual({ lines: [0, null, null], left: 2 })
  expect(fitRows([bare, bare], { height: 180, more, pinned: null })).toEqual({ lines: [0, 0], left: 0 })
})

test('W46: older rows give way to the words of a denial, but for the pinned one and another denial', () => {
  const denial: RowSize = { ...row(4), wanted: 5 }
  const rows = [row(1), denial, row(1), row(1), row(2)]
  expect(fitRows(rows, { height: 540, more, pinned: 4 })).toEqual({ lines: [1, 4, 1, 1, 2], left: 0 })
  expect(fitRows(rows, { height: 450, more, pinned: 4 })).toEqual({ lines: [1, 4, 1, null, 2], left: 1 })
  expect(fitRows(rows, { height: 390, more, pinned: 4 })).toEqual({ lines: [1, 4, null, null, 2], left: 2 })
  expect(fitRows([row(1), denial, { ...row(1), wanted: 5 }], { height: 220, more, pinned: null })).toEqual({
    lines: [1, 2, 1],
    left: 0,
  })
})

test('W46: what can be said in short is said so unless all of its words stand', () => {
  const report: RowSize = { ...row(4), brief: 1 }
  expect(fitRows([row(3), report], { height: 320, more, pinned: 1 })).toEqual({ lines: [3, 4], left: 0 })
  expect(fitRows([row(3), report], { height: 300, more, pinned: 1 })).toEqual({ lines: [3, 1], left: 0 })
  expect(fitRows([row(3), report], { height: 180, more, pinned: 1 })).toEqual({ lines: [2, 1], left: 0 })
})
