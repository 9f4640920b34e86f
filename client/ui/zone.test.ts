import { afterEach, expect, test } from 'vitest'
import { speak } from '../words/t.ts'
import {
  ago,
  clockLine,
  fullDay,
  fullTime,
  momentAt,
  oldDay,
  ownZone,
  referenceTime,
  sameDay,
  shortDay,
  shortTime,
  tellTimesIn,
  zoneOffset,
} from './zone.ts'

afterEach(() => {
  tellTimesIn(ownZone())
  speak('en', {})
})

const local = (year: number, month: number, day: number, hour: number, minute = 0) =>
  new Date(year, month - 1, day, hour, minute).getTime()
const now = local(2024, 11, 11, 12, 41)

test('times are as short as they can be without doubt', () => {
  expect(shortTime(local(2024, 11, 11, 8, 58), now)).toBe('08:58')
  expect(shortTime(local(2024, 11, 10, 18, 2), now)).toBe('Sun 18:02')
  expect(shortTime(local(2024, 9, 3, 18, 2), now)).toBe('3 Sept 18:02')
  expect(shortTime(local(2023, 11, 3, 0, 5), now)).toBe('3 Nov 2023 00:05')
})

test('C230: a day alone is the same day in every zone, without an hour', () => {
  const day = Date.UTC(2024, 10, 9, 12)
  for (const zone of ['UTC', 'Pacific/Auckland', 'Pacific/Pago_Pago']) {
    tellTimesIn(zone)
    expect(shortDay(day, now)).toBe('Sat 9')
    expect(fullDay(day, now)).toBe('Sat 9 Nov')
    expect(shortDay(Date.UTC(2024, 8, 3, 12), now)).toBe('3 Sept')
    expect(fullDay(Date.UTC(2023, 10, 3, 12), now)).toBe('Fri 3 Nov 2023')
  }
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
    '4 sec ago',
    '10 min ago',
    '3 hr ago',
    '3 days ago',
    '0 sec ago',
  ])
})

test('C152: times, days and the zone’s name are those of the zone that is shown', () => {
  const late = Date.UTC(2024, 10, 10, 23, 30)
  const next = Date.UTC(2024, 10, 11, 0, 30)
  const told = (zone: string) => {
    tellTimesIn(zone)
    return [clockLine(late), sameDay(late, next), shortTime(late, next), zoneOffset(late)]
  }
  expect(told('UTC')).toEqual(['10 Nov 23:30 UTC', false, 'Sun 23:30', 0])
  expect(told('Europe/Vienna')).toEqual(['11 Nov 00:30 CET', true, '00:30', 60])
  expect(told('America/St_Johns')).toEqual(['10 Nov 20:00 GMT-3:30', true, '20:00', -210])
})

test('C151: times are written in the language of the interface', () => {
  tellTimesIn('Europe/Vienna')
  speak('de', {})
  const at = Date.UTC(2024, 10, 10, 17, 2)
  expect(fullTime(at, at)).toBe('So. 10. Nov. 18:02')
  expect(ago(at - 600_000, at)).toBe('vor 10 Min.')
})

const moment = (zone: string, written: string): string => {
  tellTimesIn(zone)
  return new Date(momentAt(written)).toISOString()
}

test('C152: a date and time that somebody writes is the shown zone’s, also around a change of the clocks', () => {
  expect(moment('Europe/Vienna', '2024-11-11T08:58:30')).toBe('2024-11-11T07:58:30.000Z')
  expect(moment('America/St_Johns', '2024-11-11T08:58')).toBe('2024-11-11T12:28:00.000Z')
  expect(moment('Europe/Vienna', '2024-10-27T00:30')).toBe('2024-10-26T22:30:00.000Z')
  expect(moment('Europe/Vienna', '2024-10-27T04:30')).toBe('2024-10-27T03:30:00.000Z')
  expect(momentAt('no date')).toBeNaN()
})

test('C152: an offset that is remembered is that of its quarter of an hour, on either side of a change of the clocks', () => {
  const change = Date.parse('2024-10-27T01:00:00Z')
  for (const round of [1, 2]) {
    expect([round, zoneOffset(change - 1, 'Europe/Berlin')]).toEqual([round, 120])
    expect([round, zoneOffset(change, 'Europe/Berlin')]).toEqual([round, 60])
    expect([round, zoneOffset(change, 'Asia/Kathmandu')]).toEqual([round, 345])
  }
})
