import { expect, test } from 'vitest'
import { ago, oldDay, referenceTime, shortTime } from './zone.ts'

const local = (year: number, month: number, day: number, hour: number, minute = 0) =>
  new Date(year, month - 1, day, hour, minute).getTime()
const now = local(2024, 11, 11, 12, 41)

test('times are as short as they can be without doubt', () => {
  expect(shortTime(local(2024, 11, 11, 8, 58), now)).toBe('08:58')
  expect(shortTime(local(2024, 11, 10, 18, 2), now)).toBe('Sun 18:02')
  expect(shortTime(local(2024, 9, 3, 18, 2), now)).toBe('3 Sept 18:02')
  expect(shortTime(local(2023, 11, 3, 0, 5), now)).toBe('3 Nov 2023 00:05')
})

test('old copy is told from its own latest day, and says which that was', () => {
  const latest = local(2023, 11, 10, 18)
  expect(referenceTime(latest, now)).toBe(latest)
  expect(oldDay(latest, now)).toBe('10 Nov 2023')
  expect(referenceTime(local(2024, 11, 10, 18), now)).toBe(now)
  expect(oldDay(local(2024, 11, 10, 18), now)).toBe(null)
})

test('ages grow from seconds to days and are never negative', () => {
  expect([4, 600, 3 * 3600, 3 * 86_400, -5].map((s) => ago(now - s * 1000, now))).toEqual([
    '4 s ago',
    '10 min ago',
    '3 h ago',
    '3 days ago',
    '0 s ago',
  ])
})
