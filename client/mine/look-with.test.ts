import { expect, test } from 'vitest'
import { lookWith } from './look-with.ts'

const at = '2024-11-11T09:00:00.000Z'
const look = { storyId: 'a', upTo: 5, at, seq: 6 }

test('C145: what was set aside as seen counts as a look at every story, where none is later', () => {
  expect(lookWith('a', look, null)).toBe(look)
  expect(lookWith('a', look, { upTo: 4, at })).toBe(look)
  expect(lookWith('a', look, { upTo: 9, at })).toEqual({ storyId: 'a', upTo: 9, at, seq: 0 })
  expect(lookWith('b', null, { upTo: 9, at })?.upTo).toBe(9)
  expect(lookWith('b', null, null)).toBe(null)
})
