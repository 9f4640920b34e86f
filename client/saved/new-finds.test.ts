import { expect, test } from 'vitest'
import { aLine } from '../../tests/helpers/build.ts'
import { countWords, type NewFinds, withNews } from './new-finds.ts'

const hit = (itemId: string, place: number) => ({
  item: aLine({ itemId }),
  story: null,
  entries: [],
  headline: [],
  snippet: { text: '', marks: [] },
  place,
})
const BEFORE: NewFinds = { key: 'k', after: 10, itemIds: new Set(['a']), begun: { turn: 0, indexed: 12 } }
const ids = ({ itemIds }: NewFinds): string[] => [...itemIds]

test('Q13: a new find counts once, also when it rises again, and no longer than it is one', () => {
  const first = withNews(BEFORE, { hits: [hit('b', 13), hit('a', 14), hit('old', 9)], gone: [] })
  expect(ids(first)).toEqual(['a', 'b'])
  expect(ids(withNews(first, { hits: [], gone: ['a', 'other'] }))).toEqual(['b'])
})

test('Q13: up to 99 new finds are counted', () => {
  expect([countWords(0), countWords(99), countWords(100)]).toEqual(['0', '99', '99+'])
})
