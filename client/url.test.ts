import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  alertsSearch,
  findSearch,
  listsSearch,
  overSearch,
  parseQuery,
  queryText,
  setupSearch,
  sourcesSearch,
  storySearch,
} from './url.ts'

const readers = { alertsSearch, findSearch, listsSearch, overSearch, setupSearch, sourcesSearch, storySearch }

test('C11: whatever stands in the address bar, every reader answers', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(
          'item',
          'entry',
          'who',
          'span',
          'asOf',
          'view',
          'q',
          'state',
          'token',
          'list',
          'find',
          'row',
          'party',
        ),
        fc.anything(),
      ),
      (raw) => {
        for (const read of Object.values(readers)) expect(read(raw)).toBeTypeOf('object')
      },
    ),
  )
})

test('C12: what is read, written and read again is the same', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(
          'item',
          'entry',
          'who',
          'span',
          'asOf',
          'view',
          'q',
          'state',
          'token',
          'list',
          'find',
          'row',
          'party',
        ),
        fc.string(),
      ),
      (raw) => {
        for (const read of Object.values(readers)) {
          const once = read(raw)
          expect(read(parseQuery(queryText({ ...once })))).toEqual(once)
        }
      },
    ),
  )
})

test('C13: bad values become defaults', () => {
  expect(storySearch({ asOf: 'yesterday-ish', view: 'cube' })).toEqual({})
  expect(alertsSearch({ state: 'lost' })).toEqual({})
  expect(findSearch({ q: '   ' })).toEqual({})
})

test('C13: an as-of time is brought to one form', () => {
  expect(storySearch({ asOf: '2024-11-11T14:05:00+01:00' })).toEqual({ asOf: '2024-11-11T13:05:00.000Z' })
})

test('C12: a query that looks like a number stays words', () => {
  expect(findSearch(parseQuery('?q=2024'))).toEqual({ q: '2024' })
})
