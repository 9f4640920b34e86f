import { expect, test } from 'vitest'
import { hasPart, turnPart, valuesOf, withValues } from './query-parts.ts'

test('C134: a filter takes a part into the search and out of it, and leaves the rest as it was written', () => {
  expect(turnPart('kursk', 'is:killed')).toBe('kursk is:killed')
  expect(turnPart('kursk is:killed', 'is:killed')).toBe('kursk')
  expect(hasPart('is:killed OR kursk', 'is:killed')).toBe(false)
})

test('C134: filed and unfiled are two answers to one question', () => {
  expect(turnPart('is:unfiled kursk', '-is:unfiled', ['is:unfiled'])).toBe('kursk -is:unfiled')
})

test('C134: sources are added to each other, and taken out one by one', () => {
  const two = withValues('kursk', 'source', ['ap', 'The Washington Post'])
  expect(two).toBe('kursk (source:ap OR source:"The Washington Post")')
  expect(valuesOf(two, 'source')).toEqual(['ap', 'The Washington Post'])
  expect(withValues(two, 'source', [])).toBe('kursk')
  expect(valuesOf('source:ap* OR kursk', 'source')).toEqual([])
})
