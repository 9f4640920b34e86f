import { expect, test } from 'vitest'
import { aStanding } from './testing/standing.ts'
import { dayOf, figure, lastWords, learning, rateWords, thisHour } from './rate.ts'

const NOW = Date.parse('2024-11-11T09:40:00Z')
const rate = {
  hours: Array.from({ length: 24 }, (_, hour) => hour),
  learned: 30,
  hour: '2024-11-11T09:00:00Z',
  count: 12,
}
const { run } = aStanding()
const busy = aStanding({ run: { ...run, rate }, usual: 9 })

test('C62: the rate is told against what is usual at this time of day', () => {
  expect(rateWords(busy, NOW)).toBe('12 this hour, usually 9')
  expect([figure(0.42), figure(7), figure(120.4)]).toEqual(['0.4', '7', '120'])
})

test('C62: what came in an hour that is over is no part of this one', () => {
  expect(thisHour(busy, NOW + 3_600_000)).toBe(0)
})

test('C62: a source that is new says how long its rate is still being learned', () => {
  expect(learning(busy)).toBe(null)
  expect(learning(aStanding({ run: { ...run, rate: { ...rate, learned: 5 } } }))).toContain('5 of 24 hours')
})

test('C62: the day is the reader’s, whatever the zone', () => {
  const oslo = dayOf(rate.hours, 60, NOW)
  expect(oslo.map(({ hour }) => hour)).toEqual(rate.hours)
  expect(oslo[10]).toEqual({ hour: 10, usual: 9, isNow: true })
  expect(dayOf(rate.hours, -300, NOW)[4]).toEqual({ hour: 4, usual: 9, isNow: true })
})

test('C62: when copy came last is told near as an age, far as a time', () => {
  const before = (ms: number): string => lastWords(new Date(NOW - ms).toISOString(), NOW)
  expect([lastWords(null, NOW), before(-5), before(30_000), before(300_000)]).toEqual([
    'nothing yet',
    'just now',
    'just now',
    '5 min ago',
  ])
  expect(before(2 * 3_600_000)).toMatch(/^\d\d:\d\d$/)
})
