import { expect, test } from 'vitest'
import { asBefore } from './as-before.ts'

test('C225: what is made of the same key and parts is made once, and anew of any other part', () => {
  const before = asBefore<{ of: string }>()
  const [one, other] = [{}, {}]
  const first = before(one, ['a', 1], () => ({ of: 'first' }))
  expect(before(one, ['a', 1], () => ({ of: 'again' }))).toBe(first)
  expect(before(other, ['a', 1], () => ({ of: 'another key' }))).toEqual({ of: 'another key' })
  expect(before(one, ['a', 2], () => ({ of: 'another part' }))).toEqual({ of: 'another part' })
  expect(before(one, ['a', 2, 'b'], () => ({ of: 'one more' }))).toEqual({ of: 'one more' })
  expect(before(one, ['a', 2], () => ({ of: 'one less' }))).toEqual({ of: 'one less' })
})
