import { expect, test } from 'vitest'
import { read } from './testing/read.ts'

const amends = (body: string, language = 'en'): string[] =>
  read(body, { language })
    .filter((s) => s.stance === 'correction' || s.stance === 'retraction')
    .map((s) => `${s.stance}: ${s.party}`)

test.each([
  [
    'en',
    'The Quay Courier clarified on Friday that the ship was the Vesta and not the Vega.',
    ['correction: Quay Courier'],
  ],
  ['en', 'The Quay Courier retracts the allegation that Ada Brenk was paid.', ['retraction: Quay Courier']],
  ['de', 'Der Hafenkurier hat seinen Bericht inzwischen richtiggestellt.', ['correction: Hafenkurier']],
  ['en', 'Ada Brenk clarified on Friday that the ship was the Vesta and not the Vega.', []],
  ['en', 'The Quay Courier clarified on Friday how it had come by the letter.', []],
  ['en', 'The witness retracts the allegation that Ada Brenk was paid.', []],
])('A3: an outlet amends what it told, nobody else does (%s): %s', (language, body, told) => {
  expect(amends(body, language)).toEqual(told)
})
