import { expect, test } from 'vitest'
import { brokenAxis, toTime, toX } from './axis.ts'
import { dragFrom, pinched, spanBetween, wheeled } from './gesture.ts'
import { zoomedAxis } from './zoom.ts'

const MINUTE = 60_000
const START = Date.UTC(2024, 10, 10)
const base = brokenAxis([START, START + 60 * MINUTE], START + 100 * MINUTE, 800)
const wheel = { deltaX: 0, deltaY: -100, ctrlKey: false, metaKey: false, shiftKey: false }

test('C100: the wheel is the page’s unless a modifier is held', () => {
  expect(wheeled(base, null, 400, wheel)).toBe(null)
  expect(wheeled(base, null, 400, { ...wheel, ctrlKey: true })?.view?.k).toBeGreaterThan(1)
  expect(wheeled(base, null, 400, { ...wheel, metaKey: true })?.view?.k).toBeGreaterThan(1)
})

test('C100: sideways or with Shift it pans what is zoomed', () => {
  const view = { k: 4, from: START + 30 * MINUTE }
  const later = (turn: Partial<typeof wheel>) =>
    (wheeled(base, view, 400, { ...wheel, ...turn })?.view?.from ?? 0) - view.from
  expect(later({ deltaX: 50, deltaY: 2 })).toBeGreaterThan(0)
  expect(later({ deltaY: -50, shiftKey: true })).toBeLessThan(0)
  expect(wheeled(base, null, 400, { ...wheel, deltaX: 50, deltaY: 0 })).toBe(null)
})

test('C100: two fingers keep the times that they hold', () => {
  const held = [toTime(base, 300), toTime(base, 500)]
  const axis = zoomedAxis(base, pinched(base, null, [300, 500], [200, 600]))
  expect(held.map((time) => Math.round(toX(axis, time)))).toEqual([200, 600])
})

test('C103: a drag selects from where it began, in either direction, and takes hold of an edge', () => {
  const [early, late] = [toTime(base, 200), toTime(base, 600)]
  expect(dragFrom(base, 200, false, null)).toEqual({ does: 'pan', x: 200 })
  expect(dragFrom(base, 200, true, null)).toEqual({ does: 'select', from: early })
  expect(dragFrom(base, 203, true, spanBetween(late, early))).toEqual({ does: 'select', from: late })
  expect(spanBetween(late, early)).toEqual({ from: early, to: late })
})
