import { expect, test } from 'vitest'
import { farWords, share, shownWorks } from './far-words.ts'

const AT = '2024-11-11T09:00:00.000Z'
const work = { id: 'a', source: 'ap', name: '', done: 12, of: 340, bytes: 3_400_000, size: null, at: AT }
const imported = { ...work, id: 'b', source: null, name: 'wire.jsonl', done: 12_000, of: null, size: 9_800_000 }

test('C147: how far long work is, in words and as a part', () => {
  expect(farWords(work)).toBe('12 of 340 taken in · 3.4 MB read')
  expect(farWords({ ...work, of: null, done: 0, bytes: 812 })).toBe('812 B read')
  expect(farWords(imported)).toBe('12,000 lines · 3.4 MB of 9.8 MB')
  expect([share(work), share(imported), share({ ...work, of: null })]).toEqual([12 / 340, 3_400_000 / 9_800_000, null])
  expect(share({ ...work, of: 0, done: 0 })).toBe(null)
})

test('C147: an import of which nothing more is heard is not shown for ever', () => {
  const now = Date.parse(AT)
  expect(shownWorks([work, imported], now).map(({ id }) => id)).toEqual(['b', 'a'])
  expect(shownWorks([work, imported], now + 121_000).map(({ id }) => id)).toEqual(['a'])
})
