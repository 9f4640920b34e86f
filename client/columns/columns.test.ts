import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Column } from '../../shared/column.ts'
import { changed, moved, readColumns, writeColumns } from './columns.ts'

const column = fc.record({
  q: fc.stringMatching(/^[a-z:"@ 1]{0,20}$/).map((q) => q.trim()),
  width: fc.integer({ min: 1, max: 3 }),
  saved: fc.option(fc.stringMatching(/^[a-z@/% ]{1,12}$/)),
})
const set = fc.array(column, { minLength: 1, maxLength: 6 })

test('C138: the address holds the set of columns: what is written is read as it was', () => {
  fc.assert(
    fc.property(set, (columns) => {
      expect(readColumns(writeColumns(columns))).toEqual(columns)
    }),
  )
})

test('C138: whatever stands in the address, one to six columns come of it', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { length } = readColumns(text)
      expect(length).toBeGreaterThan(0)
      expect(length).toBeLessThanOrEqual(6)
    }),
  )
  expect(readColumns('source:ap')).toEqual([{ q: 'source:ap', width: 1, saved: null }])
})

test('C138: a column is moved, and no wider than three', () => {
  const three: Column[] = ['a', 'b', 'c'].map((q) => ({ q, width: 1, saved: null }))
  expect(moved(three, 0, 1).map(({ q }) => q)).toEqual(['b', 'a', 'c'])
  expect(moved(three, 0, -1)).toBe(three)
  expect(changed(three, 1, { width: 9 })[1]).toEqual({ q: 'b', width: 3, saved: null })
})
