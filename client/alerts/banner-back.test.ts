import { expect, test } from 'vitest'
import { anAlert } from '../../tests/helpers/build.ts'
import { type Rung, rungStill } from './banner-back.ts'

const open = anAlert({ id: 'a' })
const taken = anAlert({ id: 'a', state: 'acknowledged' })
const rung: readonly Rung[] = [{ id: 'a', answeredAt: null, isBack: false }]
const MINUTE = 60_000

test('T54: the banner of an alert that is taken on by a slip stands again, as one that is back, once that is taken back', () => {
  const had = rungStill(rung, [taken], 0)
  expect(had).toEqual([{ id: 'a', answeredAt: 0, isBack: false }])
  expect(rungStill(had, [taken], MINUTE)).toBe(had)
  expect(rungStill(had, [open], 5 * MINUTE)).toEqual([{ id: 'a', answeredAt: null, isBack: true }])
})

test('T54: an alert that is opened again later does not come back across the page', () => {
  const had = rungStill(rung, [taken], 0)
  expect(rungStill(had, [open], 5 * MINUTE + 1)).toEqual([])
})

test('T54: what nobody has answered stands, however long, and so does what the list holds no more', () => {
  expect(rungStill(rung, [open], 99 * MINUTE)).toBe(rung)
  expect(rungStill(rung, [], 99 * MINUTE)).toBe(rung)
})
