import { expect, test } from 'vitest'
import { isSame } from './is-same.ts'

const reading = { claim: { id: 'c', dropped: false }, stands: [{ words: 'Kremlin', before: null }] }

test('what reads the same is the same, whoever made it', () => {
  expect(isSame(reading, structuredClone(reading))).toBe(true)
  expect(isSame(Number.NaN, Number.NaN)).toBe(true)
})

test('a word, a part more or less, nothing for something, and a list for its like are told', () => {
  expect(isSame(reading, { ...reading, stands: [{ words: 'Kremlin ×2', before: null }] })).toBe(false)
  expect(isSame(reading, { ...reading, stands: [] })).toBe(false)
  expect(isSame({ a: undefined }, { b: undefined })).toBe(false)
  expect(isSame({ a: null }, { a: {} })).toBe(false)
  expect(isSame([], {})).toBe(false)
})
