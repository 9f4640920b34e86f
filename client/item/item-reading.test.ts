import { expect, test } from 'vitest'
import { anEntry } from '../../tests/helpers/build.ts'
import { ownFirst, spansOf } from './item-reading.ts'

const first = { version: 1, headline: 'Kremlin denies call', body: 'It is "pure fiction", Peskov said.' }
const second = {
  version: 2,
  headline: 'Kremlin denies it',
  body: 'MOSCOW - It is “pure fiction”, Peskov said on Monday.',
}
const evidence = {
  itemId: 'i',
  version: 1,
  publishedAt: '2024-11-11T08:58:00Z',
  start: 21,
  end: 42,
  cue: 'fiction',
  rule: 'r',
  match: 'm',
  fresh: 'f',
}
const marked = (over: { itemId?: string; quote?: string | null }, version = second) => {
  const { itemId = 'i', quote = null } = over
  const entries = [anEntry({ quote, evidence: { ...evidence, itemId } })]
  const text = `${version.headline}\n\n${version.body}`
  return spansOf({ item: { itemId: 'i' }, versions: [first, second], entries }, version).map(
    ({ number, start, end }) => `${number} ${text.slice(start, end)}`,
  )
}

test('C40: the words of an entry are marked where its evidence says', () => {
  expect(marked({}, first)).toEqual(['1 It is "pure fiction",'])
})

test('C40: words logged from an earlier version are marked where they stand in this one, however it sets quotes', () => {
  expect(marked({})).toEqual(['1 It is “pure fiction”,'])
})

test('C40: copy that carries a position of another item has its quote marked', () => {
  expect(marked({ itemId: 'other', quote: 'pure fiction' })).toEqual(['1 pure fiction'])
  expect(marked({ itemId: 'other', quote: '“nonsense”' })).toEqual([])
  expect(marked({ itemId: 'other' })).toEqual([])
})

const restingOn = (id: string, itemId: string) => anEntry({ id, evidence: { ...evidence, itemId } })

test('C185: what was logged from an item’s own words stands before what it carries beside others', () => {
  const entries = [
    restingOn('theirs', 'other'),
    restingOn('first', 'i'),
    restingOn('also theirs', 'third'),
    restingOn('second', 'i'),
  ]
  expect(ownFirst(entries, 'i').map(({ id }) => id)).toEqual(['first', 'second', 'theirs', 'also theirs'])
})
