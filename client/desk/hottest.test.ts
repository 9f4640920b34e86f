import { expect, test } from 'vitest'
import { aStory, NO_COUNTS } from '../../tests/helpers/build.ts'
import { hottest } from '../../shared/hottest.ts'
import { deskOrder } from './desk-order.ts'
import { opensWith } from './opens-with.ts'

const at = (hour: number) => new Date(Date.UTC(2024, 10, 11, hour)).toISOString()
const contested = aStory({ id: 'c', lastAt: at(12), contested: true, counts: { ...NO_COUNTS, denials: 2, reports: 2 } })
const quiet = aStory({ id: 'q', lastAt: at(12), contested: false, counts: { ...NO_COUNTS, reports: 1 } })

test('C28: of two that move now, the contested one is hotter', () => {
  expect(hottest([quiet, contested])?.id).toBe('c')
})

test('C28: a story that has been quiet for a day yields to what moves', () => {
  expect(hottest([{ ...contested, lastAt: at(-12) }, quiet])?.id).toBe('q')
})

test('C29: a wall stays with its story until another is clearly hotter', () => {
  const like = { ...contested, id: 'd', seq: contested.seq + 1 }
  expect(hottest([contested, like])?.id).toBe('d')
  expect(hottest([contested, like], 'c')?.id).toBe('c')
})

test('C28: closed stories are never the hottest, and stand below the open ones', () => {
  const closed = { ...contested, id: 'x', state: 'closed' as const }
  expect(hottest([closed])).toBe(null)
  expect(deskOrder([closed, quiet])).toEqual(['q', 'x'])
})

test('C223: the desk opens with the hottest contested story, however busy another is, and stays; one that came first yields to it until somebody touches the page', () => {
  const busy = { ...quiet, id: 'b', counts: { ...NO_COUNTS, reports: 40 } }
  expect(opensWith([busy, contested], null, false)).toBe('c')
  expect(opensWith([busy], null, false)).toBe('b')
  expect(opensWith([busy, contested], 'b', false)).toBe('c')
  expect(opensWith([busy, contested], 'b', true)).toBe('b')
  expect(opensWith([busy, contested, { ...contested, id: 'd', lastAt: at(14) }], 'c', false)).toBe('c')
  expect(opensWith([], null, false)).toBe(null)
})
