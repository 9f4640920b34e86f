import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { heldOrder, sameOrder } from './held-order.ts'

const ids = fc.uniqueArray(fc.stringMatching(/^[a-f]{1,2}$/), { maxLength: 20 })

test('C1: a held list keeps the order in which it was shown', () => {
  fc.assert(
    fc.property(ids, ids, (shown, live) => {
      const held = heldOrder(shown, live)
      const places = held.ids.map((id) => shown.indexOf(id)).filter((place) => place >= 0)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(held.ids.slice(0, places.length).every((id) => shown.includes(id))).toBe(true)
    }),
  )
})

test('C1: a held list shows nothing that has left, and counts all that waits', () => {
  fc.assert(
    fc.property(ids, ids, (shown, live) => {
      const held = heldOrder(shown, live)
      expect(held.ids.every((id) => live.includes(id))).toBe(true)
      expect(held.ids.length + held.pending).toBe(live.length)
    }),
  )
})

test('C1: what stays is kept where it was, though the list has let go of it', () => {
  expect(heldOrder(['a', 'b', 'c'], ['x', 'c'], (id) => id === 'a')).toEqual({ ids: ['a', 'c'], pending: 1 })
})

test('C1: a row that only moved up waits in its place and is not counted as new', () => {
  expect(heldOrder(['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual({ ids: ['a', 'b', 'c'], pending: 0 })
})

test('C135: what comes below all that was shown is added there, and is not counted as new', () => {
  expect(heldOrder(['b', 'c'], ['a', 'b', 'c', 'd', 'e'])).toEqual({ ids: ['b', 'c', 'd', 'e'], pending: 1 })
})

test('a list that did not change keeps its identity, so that nothing is laid out again', () => {
  const shown = ['a', 'b']
  expect(heldOrder(shown, ['x', 'a', 'b']).ids).toBe(shown)
})

test('sameOrder tells orders apart by place, not by content alone', () => {
  expect(sameOrder(['a', 'b'], ['a', 'b'])).toBe(true)
  expect(sameOrder(['a', 'b'], ['b', 'a'])).toBe(false)
  expect(sameOrder(['a'], ['a', 'b'])).toBe(false)
})

test('C1: what the reader has made stands at the top at once, and is not counted as new', () => {
  const held = heldOrder(['b', 'a'], ['d', 'own', 'c', 'b', 'a'], undefined, (id) => id === 'own')
  expect(held).toEqual({ ids: ['own', 'b', 'a'], pending: 2 })
})
