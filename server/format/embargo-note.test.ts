import { expect, test } from 'vitest'
import { noteEmbargo } from './embargo-note.ts'

const moment = { issuedAt: '2024-11-11T14:00:00Z', timeZone: 'Europe/London' }
const read = (...notes: string[]) => noteEmbargo(notes, moment)

test.each([
  ['EMBARGOED UNTIL 0001 GMT Nov 12', '2024-11-12T00:01:00Z'],
  ['EMBARGOED: Not for publication until 00:01 GMT on Tuesday, November 12, 2024', '2024-11-12T00:01:00Z'],
  ['Eds: not to be published before 2300 GMT, Nov 11', '2024-11-11T23:00:00Z'],
  ['UNDER EMBARGO until 12:01 a.m. EST (0501 GMT), Nov. 12', '2024-11-12T05:01:00Z'],
  ['Embargoed until 2024-11-20T10:00:00+01:00', '2024-11-20T09:00:00Z'],
  ['Embargo: 6 January at 06:00 CET', '2025-01-06T05:00:00Z'],
  ['Sperrfrist: Freitag, 15. November, 10.00 Uhr MEZ', '2024-11-15T09:00:00Z'],
  ["SOUS EMBARGO JUSQU'AU 12 NOVEMBRE 2024 à 00h01", '2024-11-12T00:01:00Z'],
  ['Embargado hasta las 12:00 GMT del 12 de noviembre', '2024-11-12T12:00:00Z'],
  ['Эмбарго до 12 ноября 10:00 MSK', '2024-11-12T07:00:00Z'],
])('P40: an embargo that stands in a note alone is read with its zone and day: %j', (note, embargoedUntil) => {
  expect(read('Updates throughout.', note)).toEqual({ embargoedUntil })
})

test.each([
  ['Hold for release until 6 a.m. ET Tuesday', '2024-11-12T11:00:00Z'],
  ['Embargo until 12.01am Wednesday', '2024-11-13T00:01:00Z'],
  ['embargoed until 00:01 tomorrow', '2024-11-13T00:01:00Z'],
  ['embargoed until 2230 GMT', '2024-11-11T22:30:00Z'],
  ['Under embargo until midnight', '2024-11-12T00:00:00Z'],
  ['Embargoed until 14 November', '2024-11-14T00:00:00Z'],
])('P40: a day that is not told is the next one after the copy was issued: %j', (note, embargoedUntil) => {
  expect(read(note)).toEqual({ embargoedUntil })
})

test('P40: an embargo that says no time holds the copy until a later version', () => {
  expect(read('EMBARGOED until delivery')).toEqual({ status: 'withheld' })
})

test.each([
  'EMBARGO LIFTED: was until 0001 GMT Nov 12',
  'This story is no longer under embargo',
  'Eds: adds reaction to the arms embargo on Nov 3',
  'The following information is not for publication',
  'Moved at 0001 GMT Nov 12',
])('P40: a note that holds nothing back is none: %j', (note) => {
  expect(read(note)).toEqual({})
})
