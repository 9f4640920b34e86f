import { expect, test } from 'vitest'
import { allegedDay } from './alleged.ts'

/** Sunday 10 November 2024, in the evening. */
const SUNDAY = Date.UTC(2024, 10, 10, 18, 2)
const dayOf = (text: string, east = 0): string | null => {
  const span = allegedDay(text, SUNDAY, () => east)
  return span === null ? null : `${new Date(span.from).toISOString().slice(0, 16)} ${(span.to - span.from) / 3_600_000}`
}

test.each([
  ['Donald Trump spoke with Vladimir Putin on Thursday.', '2024-11-07T00:00 24'],
  ['They met on Sunday.', '2024-11-10T00:00 24'],
  ['They are to hold a second conversation on Wednesday.', '2024-11-13T00:00 24'],
  ['Trump and Putin spoke by phone on Thursday 7 November.', '2024-11-07T00:00 24'],
  ['The ship sank on Dec. 30.', '2024-12-30T00:00 24'],
  ['The ship sank on January 2nd, 2023.', '2023-01-02T00:00 24'],
  ['Putin und Trump haben am Donnerstag telefoniert.', '2024-11-07T00:00 24'],
  ['Kyiv was told of the call and did not object.', null],
  ['He may march on the capital.', null],
])('C102: the alleged day of “%s”', (text, day) => {
  expect(dayOf(text)).toBe(day)
})

test('C102: the alleged day is the reader’s', () => {
  expect(dayOf('They spoke on Thursday.', 120)).toBe('2024-11-06T22:00 24')
})
