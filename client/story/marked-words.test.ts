import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { markedWords } from './marked-words.ts'

test('the quote is marked, without its quotation marks', () => {
  expect(markedWords('Peskov called it “pure fiction”.', '“pure fiction”', 'called')).toEqual([
    { text: 'Peskov called it “', marked: false },
    { text: 'pure fiction', marked: true },
    { text: '”.', marked: false },
  ])
})

test('without a quote the cue is marked, whatever its case', () => {
  expect(markedWords('No plans at present.', null, 'no plans')[0]).toEqual({ text: 'No plans', marked: true })
})

test('words that are not in the text leave it whole', () => {
  expect(markedWords('Declined.', 'elsewhere', 'nowhere')).toEqual([{ text: 'Declined.', marked: false }])
})

test('the pieces join to the text, whatever is marked', () => {
  fc.assert(
    fc.property(fc.string(), fc.option(fc.string()), fc.option(fc.string()), (text, quote, cue) => {
      expect(
        markedWords(text, quote, cue)
          .map((p) => p.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
