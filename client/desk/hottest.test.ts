import { expect, test } from 'vitest'
import { aStory, NO_COUNTS } from '../../tests/helpers/build.ts'
import { hottest } from '../../shared/hottest.ts'
import { deskOrder } from './desk-order.ts'

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
