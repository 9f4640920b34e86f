import { expect, test } from 'vitest'
import { only } from '../testing/read.ts'
import { datelineDay, saidAt } from './said-at.ts'

const WEDNESDAY = '2025-03-05T10:00:00Z'

test.each([
  ['he said on monday', '2025-03-03'],
  ['he said late on wednesday', '2025-03-05'],
  ['he said on thursday', '2025-02-27'],
  ['he said yesterday', '2025-03-04'],
  ['it was said on march 2', '2025-03-02'],
  ['it was said on dec. 30', '2024-12-30'],
  ['it was said on 2 march 2025', '2025-03-02'],
  ['сказал он во вторник', '2025-03-04'],
  ['сказал он 2 марта', '2025-03-02'],
  ['сказав він у четвер', '2025-02-27'],
  ['сказала вона 28 лютого', '2025-02-28'],
  ['sagte er am dienstagabend', '2025-03-04'],
  ['sagte er am 3. märz', '2025-03-03'],
  ['dijo el 3 de marzo', '2025-03-03'],
  ['dijo anoche', '2025-03-04'],
  ['sagte er am montag', '2025-03-03'],
  ['a-t-il dit mardi', '2025-03-04'],
  ['dijo este lunes', '2025-03-03'],
  ['he said', null],
  ['he said before the vote of june 8', null],
])('A9: %s', (words, day) => {
  expect(saidAt(words, WEDNESDAY)).toBe(day)
})

test('A9: “hier” is yesterday in French alone', () => {
  expect(saidAt('a-t-il dit hier', WEDNESDAY, 'fr')).toBe('2025-03-04')
  expect(saidAt('sagte er hier', WEDNESDAY, 'de')).toBeNull()
})

test('A9: without a day of publication no weekday has a date', () => {
  expect(saidAt('on monday', '')).toBeNull()
})

const day = (sentence: string): string | null => only(sentence, 'denial', { publishedAt: WEDNESDAY }).saidAt

test('A9: the day of an aside is that of its matter, unless it tells of speaking', () => {
  expect(day('The board, which is looking into the blast of March 1, denied the report.')).toBeNull()
  expect(day('Ada Brenk, who spoke to reporters on Monday, denied the report.')).toBe('2025-03-03')
})

test.each([
  ['PORT ARDENT, March 5 (HW) - ', '2025-03-05'],
  ['КАЛЬМАР, 4 марта. ', '2025-03-04'],
  ['PORT ARDENT, Jan 2 (HW) - ', null],
  ['PORT ARDENT (HW) - ', null],
])('A9: the day of the dateline "%s"', (dateline, day) => {
  expect(datelineDay(dateline, WEDNESDAY)).toBe(day)
})
