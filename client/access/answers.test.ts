import { expect, test } from 'vitest'
import { aHit } from '../../tests/helpers/build.ts'
import { addPage, NO_FINDS } from '../search/finds.ts'
import { mayEdit, meOf } from './me.tsx'
import { pathWith } from './request.ts'
import { afterAnswer } from './use-fetched.ts'

const failed = { ok: false as const, status: 500, code: 'internal' as const, message: 'no' }

test('C30: a failed refresh keeps what was read before', () => {
  expect(afterAnswer({ at: 'ready', value: 7 }, failed)).toEqual({ at: 'stale', value: 7, message: 'no' })
  expect(afterAnswer({ at: 'loading', value: null }, failed).at).toBe('error')
  expect(afterAnswer({ at: 'stale', value: 7, message: 'no' }, { ok: true, value: 8 })).toEqual({
    at: 'ready',
    value: 8,
  })
})

const page = (ids: string[], next: string | null) => ({
  ok: true as const,
  value: { hits: ids.map((itemId) => aHit({ itemId })), next, q: '', count: null, instead: [], indexed: 9 },
})

test('C31: a page that fails keeps those before it, and one that overlaps adds no row twice', () => {
  const one = addPage(NO_FINDS, page(['a', 'b'], 'n'))
  const two = addPage(one, page(['b', 'c'], null))
  expect(two.hits.map(({ item }) => item.itemId)).toEqual(['a', 'b', 'c'])
  expect(addPage(one, failed)).toMatchObject({ state: { at: 'error' }, next: 'n', hits: one.hits })
})

test('C32: a 401 is a stranger; a desk that can’t be asked is not', () => {
  expect(meOf({ at: 'error', value: null, message: '', status: 401 }).at).toBe('stranger')
  expect(meOf({ at: 'error', value: null, message: '', status: 0 }).at).toBe('unknown')
})

const as = (role: 'viewer' | 'editor' | 'admin' | 'wall') => mayEdit({ at: 'known', who: { id: '1', name: 'n', role } })

test('C33: commands are offered to editors and admins alone', () => {
  expect([as('viewer'), as('wall'), as('editor'), as('admin')]).toEqual([false, false, true, true])
})

test('paths leave out what is not asked for', () => {
  expect(pathWith('/items', { q: 'a b', cursor: undefined, limit: 5 })).toBe('/items?q=a+b&limit=5')
  expect(pathWith('/items', { q: '' })).toBe('/items')
})
