import { expect, test } from 'vitest'
import { searchIn } from './search-in.ts'

test('W23: a saved search is sent as the one that is chosen, never by words that it may have no more', () => {
  expect(searchIn('s1', 'dam')).toEqual({ searchId: 's1' })
  expect(searchIn('', 'dam')).toEqual({ searchId: null, q: 'dam' })
})
