import { expect, test } from 'vitest'
import { aLine } from '../../tests/helpers/build.ts'
import { lineMarks, lineTone } from './line-marks.ts'

const words = (over: Parameters<typeof aLine>[0]) => lineMarks(aLine({ urgency: 3, ...over })).map((m) => m.words)

test('a kill is marked as one, whatever else the line says', () => {
  expect(words({ withdrawn: true, tag: 'UPDATE 2' })).toEqual(['KILLED'])
})

test('an embargo on all of the item and one on its next version are told apart', () => {
  const held = { until: '2024-11-12T00:00:00Z', headline: 'h' }
  expect(words({ version: 1, held: { ...held, version: 1 } })).toEqual(['EMBARGO'])
  expect(words({ version: 1, held: { ...held, version: 2 } })).toEqual(['UPDATE HELD'])
})

test('urgency is marked once', () => {
  expect(words({ urgency: 1 })).toEqual(['URGENT'])
  expect(words({ urgency: 1, tag: 'URGENT' })).toEqual(['URGENT'])
  expect(words({ urgency: 4 })).toEqual([])
})

test('copy that could not be read is marked', () => {
  expect(words({ fault: 'too deep' })).toEqual(['NOT READ'])
})

test('C136: FLASH, urgent copy, a kill and a correction each have a glyph, a word and a tone of their own; the rest is calm', () => {
  const looks = [
    { tag: 'FLASH' },
    { tag: 'ALERT' },
    { withdrawn: true },
    { tag: 'CORRECTED' },
    { tag: 'UPDATE 2' },
  ].map((over) =>
    lineMarks(aLine({ urgency: 3, ...over })).map(({ glyph, words: word, tone }) => [glyph, word, tone].join(' ')),
  )
  expect(looks).toEqual([
    ['⚡ FLASH flash'],
    ['▲ ALERT urgent'],
    ['⊘ KILLED killed'],
    ['✎ CORRECTED corrected'],
    [' UPDATE 2 plain'],
  ])
  expect(lineTone(aLine({ urgency: 1, tag: 'FLASH' }))).toBe('flash')
  expect(lineTone(aLine({ urgency: 1, tag: 'FLASH', withdrawn: true }))).toBe('killed')
  expect(lineTone(aLine({ urgency: 4 }))).toBe('calm')
})
