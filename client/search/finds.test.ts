import { expect, test } from 'vitest'
import { aHit } from '../../tests/helpers/build.ts'
import { addNews, type Finds, firstPage, NO_FINDS } from './finds.ts'

const hits = (...places: number[]) => places.map((seq) => aHit({ itemId: `item-${seq}`, seq }))
const shown = (over: Partial<Finds> = {}): Finds => ({
  ...NO_FINDS,
  state: { at: 'ready' },
  hits: hits(9, 7, 5),
  count: 3,
  indexed: 9,
  ...over,
})
const places = ({ hits: list }: Finds): number[] => list.map(({ place }) => place)

test('C122: what is new stands on top, what changed stays one, what is gone leaves', () => {
  const after = addNews(shown(), { hits: hits(12, 7), gone: ['item-5', 'item-unknown'] }, 'newest')
  expect([places(after), after.count]).toEqual([[12, 9, 7], 3])
})

test('C122: below the last page that was read nothing is put in', () => {
  expect(places(addNews(shown({ next: 'more' }), { hits: hits(3), gone: [] }, 'newest'))).toEqual([9, 7, 5])
  expect(places(addNews(shown(), { hits: hits(3), gone: [] }, 'newest'))).toEqual([9, 7, 5, 3])
})

test('C122: of the best first only what stands there changes', () => {
  expect(places(addNews(shown(), { hits: hits(12), gone: ['item-9'] }, 'best'))).toEqual([7, 5])
})

test('C30: a first page that is asked for anew keeps what stood behind it, and one that fails keeps all', () => {
  const page = { hits: hits(12, 9), next: 'n', q: '', count: 4, instead: [], indexed: 12 }
  expect(places(firstPage(shown(), { ok: true, value: page }))).toEqual([12, 9, 7, 5])
  const failed = { ok: false, status: 0, code: 'offline', message: 'no' } as const
  expect(firstPage(shown(), failed)).toMatchObject({ state: { at: 'error' }, hits: hits(9, 7, 5) })
})
