import { afterEach, expect, test } from 'vitest'
import { speak } from '../words/t.ts'
import { detailWords } from './detail-words.ts'

afterEach(() => speak('en', {}))

test('C150: what the log says of an alert is told in the reader’s language, and words of the copy stay', () => {
  expect(detailWords('denies: Washington Post, Reuters')).toBe('denies: Washington Post, Reuters')
  speak('de', { 'denies: {what}': 'widerspricht: {what}', 'had denied it before': 'hatte es bestritten' })
  expect(detailWords('denies: Washington Post, Reuters')).toBe('widerspricht: Washington Post, Reuters')
  expect(detailWords('had denied it before')).toBe('hatte es bestritten')
  speak('de', { 'corrects: {what}': 'berichtigt: {what}', 'found by: {what}': 'gefunden mit: {what}' })
  expect(detailWords('corrects: Flights: 34 were late.')).toBe('berichtigt: Flights: 34 were late.')
  expect(detailWords('found by: is:killed')).toBe('gefunden mit: is:killed')
  expect(detailWords('softened: “denied” became “declined”')).toBe('softened: “denied” became “declined”')
})
