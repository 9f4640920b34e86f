import { array, assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { plainItem, type PlainItem } from '../../shared/item.ts'
import { atSpeed, forWatching } from './pace.ts'

const START = Date.parse('2024-11-10T10:00:00Z')
const items = (...minutes: number[]): PlainItem[] =>
  minutes.map((minute, index) =>
    plainItem.parse({
      guid: String(index),
      source: 's',
      headline: 'h',
      publishedAt: new Date(START + minute * 60_000).toISOString(),
    }),
  )

test('items keep their spacing, N times faster', () => {
  expect(atSpeed(items(0, 1, 3), 60).due).toEqual([0, 1_000, 3_000])
})

test('at speed 0 everything is due at once', () => {
  expect(atSpeed(items(0, 10, 9_999), 0).due).toEqual([0, 0, 0])
})

test('an item dated before the one ahead of it follows at once, and the next keeps its own distance', () => {
  expect(atSpeed(items(0, 10, 5, 20), 60).due).toEqual([0, 10_000, 10_000, 20_000])
})

test('for watching, a long night is shortened and the whole takes the given time', () => {
  const { due } = forWatching(items(0, 60, 60 + 24 * 60), 200)
  expect(due).toEqual([0, 50, 200])
})

test('a moment of the wire falls between the items around it', () => {
  const pace = atSpeed(items(0, 10), 60)
  expect(pace.at(START + 5 * 60_000)).toBe(5_000)
  expect(pace.at(START + 20 * 60_000)).toBe(20_000)
  expect(pace.at(START - 1)).toBe(0)
})

test('no item is due before the one ahead of it, and the last of them at the end', () => {
  assert(
    property(array(integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 40 }), (minutes) => {
      const { due } = forWatching(items(...minutes), 1_000)
      expect(due).toEqual(due.toSorted((a, b) => a - b))
      expect([0, 1_000]).toContain(Math.round(due.at(-1) ?? -1))
    }),
  )
})
