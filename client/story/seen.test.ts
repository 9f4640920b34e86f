import { expect, test } from 'vitest'
import { sinceLook } from './seen.ts'
import { AWAY, isThere, lookLeft, withSeen } from './visit.ts'

test('C27: new is what came after the last look, but for what the reader has made; on the first look nothing is', () => {
  const [old, own, news] = [
    { seq: 5, by: 'auto' },
    { seq: 8, by: 'ann' },
    { seq: 9, by: 'ben' },
  ]
  const rows = [old, own, news]
  expect(sinceLook(rows, { upTo: 5 }, 'ann')).toEqual({ fresh: [news], known: [old, own] })
  expect(sinceLook(rows, null, 'ann').fresh).toEqual([])
})

test('C26: what comes in while the reader gives no sign is not seen', () => {
  const visit = { sign: 1_000, seen: 4 }
  expect(withSeen(visit, 7, 1_000 + AWAY - 1)).toEqual({ sign: 1_000, seen: 7 })
  expect(withSeen(visit, 7, 1_000 + AWAY)).toBe(visit)
  expect([isThere(visit, 1_000 + AWAY), isThere(null, 0)]).toEqual([false, false])
})

test('C26: a visit leaves a look where it tells more than the one before', () => {
  const visit = { sign: 0, seen: 9 }
  expect(lookLeft(visit, null, 5)).toBe(9)
  expect(lookLeft(visit, { upTo: 7 }, 8)).toBe(9)
  // The log went on, this story did not.
  expect(lookLeft(visit, { upTo: 7 }, 6)).toBeNull()
  expect(lookLeft(visit, { upTo: 9 }, 9)).toBeNull()
  expect([lookLeft(null, null, 5), lookLeft({ sign: 0, seen: 0 }, null, 5)]).toEqual([null, null])
})
