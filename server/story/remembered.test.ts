import { expect, test } from 'vitest'
import { remembered, rememberedOf } from './remembered.ts'

test('an answer is worked out once, and again only after many others', () => {
  const asked: string[] = []
  const shout = remembered((text) => {
    asked.push(text)
    return text.toUpperCase()
  }, 2)
  expect(['a', 'b', 'a', 'c', 'a'].map(shout)).toEqual(['A', 'B', 'A', 'C', 'A'])
  expect(asked).toEqual(['a', 'b', 'c'])
  for (const other of ['d', 'e', 'f', 'g', 'h']) shout(other)
  expect(shout('a')).toBe('A')
  expect(asked.filter((text) => text === 'a')).toHaveLength(2)
})

test('an answer about an object is worked out once for as long as it lives', () => {
  let asked = 0
  const sizeOf = rememberedOf((list: readonly string[]) => ({ size: list.length, asked: ++asked }))
  const list = ['a', 'b']
  expect([sizeOf(list), sizeOf(list)]).toEqual([
    { size: 2, asked: 1 },
    { size: 2, asked: 1 },
  ])
  expect(sizeOf(['a', 'b']).asked).toBe(2)
})
