import { expect, test } from 'vitest'
import { bCubed } from './stream.ts'

const placed = (...pairs: string[]): { gold: string; given: string }[] =>
  pairs.map((pair) => ({ gold: pair.charAt(0), given: pair.charAt(1) }))

test('B-cubed: a perfect filing is 1, whatever the stories are called', () => {
  expect(bCubed(placed('ax', 'ax', 'by'))).toEqual({ precision: 1, recall: 1, f1: 1 })
})

test('B-cubed: one story of all costs precision, a story an item recall', () => {
  expect(bCubed(placed('ax', 'ax', 'bx', 'bx'))).toMatchObject({ precision: 0.5, recall: 1 })
  expect(bCubed(placed('aw', 'ax', 'by', 'bz'))).toMatchObject({ precision: 1, recall: 0.5 })
})
