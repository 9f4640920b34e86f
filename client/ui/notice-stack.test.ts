import { expect, test } from 'vitest'
import { type Notice, undoneNext, withNotice } from './notice-stack.ts'

const told = (id: number, given: Partial<Notice> = {}): Notice => ({
  id,
  words: `Notice ${id}`,
  tone: 'told',
  act: null,
  about: null,
  ...given,
})
const undoable = { act: { words: 'Undo', perform: () => undefined } }
const stackOf = (...notices: Notice[]): readonly Notice[] =>
  notices.reduce<readonly Notice[]>((stand, next) => withNotice(stand, next), [])
const idsOf = (stand: readonly Notice[]): number[] => stand.map(({ id }) => id)

test('C204: z takes back what was done last, then what was done before it, and never what only tells', () => {
  const stand = stackOf(told(1, undoable), told(2, undoable), told(3))
  expect(undoneNext(stand)).toBe(2)
  expect(undoneNext(stand.filter(({ id }) => id !== 2))).toBe(1)
  expect(undoneNext([told(3)])).toBeNull()
})

test('C204: what waits for the desk stands first, and is what z takes back only where nothing was done since', () => {
  const waits = { ...undoable, tone: 'waits', about: 'waiting' } as const
  const stand = stackOf(told(1, undoable), told(2, waits), told(3, undoable))
  expect(idsOf(stand)).toEqual([2, 1, 3])
  expect(undoneNext(stand)).toBe(3)
  expect(undoneNext(stackOf(told(1, undoable), told(2, waits)))).toBe(2)
})

test('C204: what only tells makes room before what can be taken back', () => {
  expect(idsOf(stackOf(told(1, undoable), told(2), told(3), told(4)))).toEqual([1, 3, 4])
  expect(idsOf(stackOf(told(1, undoable), told(2, undoable), told(3, undoable), told(4)))).toEqual([2, 3, 4])
})

test('C204: the next about the same takes its place', () => {
  expect(idsOf(stackOf(told(1, { about: 'zone' }), told(2), told(3, { about: 'zone' })))).toEqual([2, 3])
})
