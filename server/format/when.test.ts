import { expect, test } from 'vitest'
import { readInstant } from './when.ts'

test.each([
  ['2024-11-11T08:58:00Z', '2024-11-11T08:58:00Z'],
  ['2024-11-11T08:58:00+03:00', '2024-11-11T05:58:00Z'],
  ['20241111T085800+0300', '2024-11-11T05:58:00Z'],
  ['20241111T085800Z', '2024-11-11T08:58:00Z'],
  ['2024-11-11T08:58:00.250Z', '2024-11-11T08:58:00.250Z'],
  ['Mon, 11 Nov 2024 08:58:00 GMT', '2024-11-11T08:58:00Z'],
  ['11 Nov 24 08:58 EST', '2024-11-11T13:58:00Z'],
  ['Monday, 11 November 2024 08:58:00 +0100 (CET)', '2024-11-11T07:58:00Z'],
  ['Nov 11, 2024 8:58 PM UTC', '2024-11-11T20:58:00Z'],
  ['Mon Nov 11 08:58:00 UTC 2024', '2024-11-11T08:58:00Z'],
])('P11: %s is %s', (text, instant) => expect(readInstant(text)).toBe(instant))

test('P11: a time without a zone is read in the one that is given, summer time included', () => {
  expect(readInstant('2024-11-11T08:58:00', 'Europe/Moscow')).toBe('2024-11-11T05:58:00Z')
  expect(readInstant('2024-07-01 12:00', 'America/New_York')).toBe('2024-07-01T16:00:00Z')
  expect(readInstant('20240701', 'Europe/London')).toBe('2024-06-30T23:00:00Z')
  expect(readInstant('2024-11-03T01:30:00', 'America/New_York')).toBe('2024-11-03T05:30:00Z')
  expect(readInstant('2024-03-10T02:30:00', 'America/New_York')).toBe('2024-03-10T07:30:00Z')
})

test.each([
  '',
  '00000000',
  '00000000T000000Z',
  '0000-00-00',
  '0001-01-01T00:00:00',
  '2024-02-30',
  '2024-13-01',
  'soon',
  '12',
])('P11: %j is no time', (text) => expect(readInstant(text)).toBeNull())
