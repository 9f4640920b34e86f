import { expect, test } from 'vitest'
import { isRewritten, type Later, laterText, readLater } from './later.ts'

const MADE: readonly Later[] = [
  { made: 'softened', version: 2, words: 'not accurate' },
  { made: 'dropped', version: 3, words: null },
  { made: 'gone', version: 4, words: null },
  { made: 'corrected', version: 12, words: 'He said “no”, twice.' },
  { made: 'otherwise', version: 5, words: 'Zwei.' },
]

test('S21: what a later version made of an entry is read as it is written', () => {
  expect(MADE.map((later) => readLater(laterText(later)))).toEqual(MADE)
  expect(readLater('softened in version 2')).toEqual({ made: 'softened', version: 2, words: null })
  expect(readLater('something else')).toBe(null)
})

test('S21: softened or dropped positions were said in the words that stand; the others are not what the copy says now', () => {
  expect(MADE.map(isRewritten)).toEqual([false, false, true, true, true])
})
