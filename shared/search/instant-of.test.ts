import { expect, test } from 'vitest'
import { must } from '../must.ts'
import { instantOf, isZone } from './instant-of.ts'
import { readWhen } from './when.ts'

const read = (typed: string, now: string, zone: string): string =>
  new Date(instantOf(must(readWhen(typed), 'a moment'), { now: Date.parse(now), zone })).toISOString()

// A Friday, 00:30 in Berlin, still Thursday evening in New York.
const NOW = '2024-11-07T23:30:00.000Z'

test.each([
  ['2h', 'Europe/Berlin', '2024-11-07T21:30:00.000Z'],
  ['1w', 'Europe/Berlin', '2024-10-31T23:30:00.000Z'],
  ['today', 'Europe/Berlin', '2024-11-07T23:00:00.000Z'],
  ['today', 'America/New_York', '2024-11-07T05:00:00.000Z'],
  ['yesterday', 'Europe/Berlin', '2024-11-06T23:00:00.000Z'],
  ['friday', 'Europe/Berlin', '2024-11-07T23:00:00.000Z'],
  ['friday', 'UTC', '2024-11-01T00:00:00.000Z'],
  ['00:15', 'Europe/Berlin', '2024-11-07T23:15:00.000Z'],
  ['23:50', 'Europe/Berlin', '2024-11-07T22:50:00.000Z'],
  ['2024', 'Asia/Kathmandu', '2023-12-31T18:15:00.000Z'],
  ['2024-11', 'America/New_York', '2024-11-01T04:00:00.000Z'],
  ['2024-11-05 14:05', 'Europe/Kyiv', '2024-11-05T12:05:00.000Z'],
  ['2024-11-05T14:05Z', 'Europe/Kyiv', '2024-11-05T14:05:00.000Z'],
])('Q4: %s in %s is %s', (typed, zone, expected) => {
  expect(read(typed, NOW, zone)).toBe(expected)
})

test('Q4: a day begins at its own midnight where clocks change in it, and an hour that is left out after it', () => {
  expect(read('2024-10-28', NOW, 'Europe/Berlin')).toBe('2024-10-27T23:00:00.000Z')
  expect(read('2024-10-27', NOW, 'Europe/Berlin')).toBe('2024-10-26T22:00:00.000Z')
  expect(read('2024-03-31 02:30', NOW, 'Europe/Berlin')).toMatch(/^2024-03-31T0[01]:30/)
})

test('Q4: a zone is known by its name', () => {
  expect([isZone('Europe/Berlin'), isZone('Moon/Sea')]).toEqual([true, false])
})
