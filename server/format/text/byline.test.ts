import { expect, test } from 'vitest'
import { bylineOf, isNameAlone } from './byline.ts'

test.each([
  ['By Ann Writer', 'Ann Writer'],
  ['BY ANN WRITER', 'ANN WRITER'],
  ['By Ann Writer and Joe van den Berg, Ostend', 'Ann Writer and Joe van den Berg'],
  ['By Ann Writer in Kyiv', 'Ann Writer'],
  ['Von Jürgen Groß', 'Jürgen Groß'],
  ['Автор: Иван Петров', 'Иван Петров'],
  ['(Reporting by Ann Writer; Editing by Joe Penn)', 'Reporting by Ann Writer; Editing by Joe Penn'],
])('P7: %s signs the copy', (line, byline) => {
  expect(bylineOf(line)).toBe(byline)
})

test.each([
  'By Friday it was over.',
  'By the end of the year',
  'By Monday Night Talks Had Failed.',
  'Written off by all',
])('P7: %s is no byline', (line) => {
  expect(bylineOf(line)).toBeNull()
})

test('P7: a name that stands alone is told from a title in capitals', () => {
  expect(isNameAlone('Herbert van Walker')).toBe(true)
  expect(isNameAlone('Harbour board denies')).toBe(false)
})
