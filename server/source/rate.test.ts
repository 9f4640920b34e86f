import { expect, test } from 'vitest'
import { counted, expected, isSilent, NO_RATE, usualAt } from './rate.ts'

const HOUR = 3_600_000
const START = Date.parse('2024-11-04T00:00:00Z')

/** Ten copies an hour by day (06 to 22), none by night. */
function weeks(days: number) {
  let rate = NO_RATE
  for (let hour = 0; hour < days * 24; hour++) {
    const at = START + hour * HOUR
    rate = counted(rate, hour % 24 >= 6 && hour % 24 < 22 ? 10 : 0, at + HOUR / 2)
  }
  return rate
}

test('R5: the usual rate is learned for each hour of the day', () => {
  const rate = weeks(10)
  const noon = START + 10 * 24 * HOUR + 12 * HOUR
  expect(usualAt(rate, noon)).toBeCloseTo(10, 0)
  expect(usualAt(rate, noon - 9 * HOUR)).toBe(0)
  expect(expected(rate, noon, noon + HOUR / 2)).toBeCloseTo(5, 0)
  expect(usualAt(NO_RATE, noon)).toBeNull()
})

test('R6: a source is silent when copy that should have come did not, and never for being asleep', () => {
  const rate = weeks(10)
  const day = START + 10 * 24 * HOUR
  expect(isSilent(rate, day + 12 * HOUR, day + 12 * HOUR + HOUR / 2, null)).toBe(false)
  expect(isSilent(rate, day + 12 * HOUR, day + 13 * HOUR, null)).toBe(true)
  expect(isSilent(rate, day - 2 * HOUR, day + 6 * HOUR, null)).toBe(false)
  expect(isSilent(NO_RATE, day, day + 24 * HOUR, null)).toBe(false)
})

test('R6: minutes that the desk has set decide instead, and none means never', () => {
  expect(isSilent(NO_RATE, START, START + 31 * 60_000, 30)).toBe(true)
  expect(isSilent(NO_RATE, START, START + 29 * 60_000, 30)).toBe(false)
  expect(isSilent(weeks(10), START, START + 24 * HOUR, 0)).toBe(false)
})
