import { afterEach, expect, test } from 'vitest'
import { ownZone, tellTimesIn } from '../ui/zone.ts'
import { untilAt } from './until.ts'

afterEach(() => tellTimesIn(ownZone()))

test('T21: eight in the morning is the next one of the zone whose times are shown', () => {
  const at = Date.parse('2024-11-11T23:30:00Z')
  const morning = (zone: string): string => {
    tellTimesIn(zone)
    return new Date(untilAt('morning', at)).toISOString()
  }
  expect(morning('UTC')).toBe('2024-11-12T08:00:00.000Z')
  expect(morning('Europe/Vienna')).toBe('2024-11-12T07:00:00.000Z')
  expect(morning('America/New_York')).toBe('2024-11-12T13:00:00.000Z')
  expect(morning('Asia/Tokyo')).toBe('2024-11-12T23:00:00.000Z')
  expect(untilAt('quarter', at) - at).toBe(900_000)
})
