import { expect, test } from 'vitest'
import { isReachable, untilReachable } from './weekly.ts'

const NIGHT = { days: [1, 2, 3, 4, 5, 6, 7], from: '22:30', to: '06:00' }
const VIENNA = { quiet: [NIGHT], onCall: [], zone: 'Europe/Vienna' }
const at = (text: string): number => Date.parse(text)
const HOUR = 3_600_000

test('T23: quiet hours are those of the person’s zone, over midnight too', () => {
  expect(isReachable(VIENNA, at('2024-11-11T21:29:00Z'))).toBe(true)
  expect(isReachable(VIENNA, at('2024-11-11T21:30:00Z'))).toBe(false)
  expect(isReachable(VIENNA, at('2024-11-12T04:59:00Z'))).toBe(false)
  expect(isReachable(VIENNA, at('2024-11-12T05:00:00Z'))).toBe(true)
  expect(untilReachable(VIENNA, at('2024-11-11T22:00:00Z'))).toBe(7 * HOUR)
  expect(untilReachable({ ...VIENNA, zone: 'UTC' }, at('2024-11-11T22:00:00Z'))).toBe(0)
})

test('T23: clocks that are set forward or back in the night change how long it is, not when it ends', () => {
  expect(untilReachable(VIENNA, at('2024-03-30T22:00:00Z'))).toBe(6 * HOUR)
  expect(untilReachable(VIENNA, at('2024-10-26T21:00:00Z'))).toBe(8 * HOUR)
})

test('T23: who has hours on call is reached in them alone, and never in quiet ones', () => {
  const late = { zone: 'UTC', quiet: [], onCall: [{ days: [5], from: '20:00', to: '02:00' }] }
  expect(isReachable(late, at('2024-11-15T23:00:00Z'))).toBe(true)
  expect(isReachable(late, at('2024-11-16T01:59:00Z'))).toBe(true)
  expect(untilReachable(late, at('2024-11-16T02:00:00Z'))).toBe(6 * 24 * HOUR + 18 * HOUR)
  const never = { ...late, quiet: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00' }] }
  expect(untilReachable(never, at('2024-11-15T23:00:00Z'))).toBe(Infinity)
})
