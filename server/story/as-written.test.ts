import { expect, test } from 'vitest'
import { wordsInCopy, wordsInSentence } from './as-written.ts'
import { propositionTerms } from './words.ts'
import { headsOf, known } from './known.ts'
import { aLine } from '../../tests/helpers/build.ts'
import { analyse } from '../analysis/analyse.ts'
import { copyOf } from '../analysis/testing/read.ts'

const heads = (...words: string[]): string[] => words.flatMap((word) => [...headsOf(word)])
const item = (headline: string, body: string, language: string) => {
  const analysis = analyse(copyOf({ headline, body, language }))
  return {
    item: known(aLine({ headline, language }), analysis, '2025-03-05T10:00:00Z'),
    text: `${headline}\n\n${body}`,
  }
}

test('E12: what a sentence shares with a claim is told in its own words, each once', () => {
  const text = 'The ministry is denying that Trump-Putin talks were “cancelled”.'
  const shared = [...propositionTerms('Trump denies Putin cancelled it')]
  expect(wordsInSentence(shared, { text }, propositionTerms)).toEqual(['Trump-Putin', 'cancelled'])
  expect(wordsInSentence(['nowher'], { text }, propositionTerms)).toEqual(['nowher'])
})

test('E12: what two items share is told as the copy has it: capitals, cases and alphabets included', () => {
  const english = item('Ferries sold', 'Two officials of Selmara’s navy said the ferries were sold secretly.', 'en')
  expect(wordsInCopy(heads('selmara', 'secret', 'ferri'), english.item, 3, english.text)).toEqual([
    'Selmara',
    'secretly',
    'Ferries',
  ])
  const russian = item('Паромы проданы', 'Власти Сельмары тайно продали паромы.', 'ru')
  expect(wordsInCopy(heads('selmary'), russian.item, 3, russian.text)).toEqual(['Сельмары'])
})

test('E12: of a copy that is no longer at hand the headline and its positions are read', () => {
  const { item: kept } = item('Ferries sold', 'The Selmara government denied it on Monday. Rain fell on Tarrant.', 'en')
  expect(wordsInCopy(heads('tarrant', 'selmara', 'ferri'), kept, 2)).toEqual(['Selmara', 'Ferries'])
})
