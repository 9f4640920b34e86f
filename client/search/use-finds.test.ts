import { expect, test } from 'vitest'
import { NO_FINDS } from './finds.ts'
import { answered, type Held } from './use-finds.ts'

const HELD: Held = { key: 'a', finds: NO_FINDS, turn: 0, begun: null, cursor: null }
const page = { hits: [], next: null, q: 'a', count: 0, instead: [], indexed: 7 }
const ok = { ok: true, value: page } as const
const failed = { ok: false, status: 503, code: 'unavailable', message: 'later' } as const

test('Q9: an answer that knows no more than the one before, as after a break, is listened to anew', () => {
  const first = answered(HELD, { key: 'a', turn: 0 }, ok)
  const second = answered(first, { key: 'a', turn: 1 }, ok)
  expect([first.begun?.indexed, second.begun?.indexed]).toEqual([7, 7])
  expect(second.begun).not.toBe(first.begun)
})

test('C30: an answer that fails keeps what was heard of, another search begins with nothing', () => {
  const first = answered(HELD, { key: 'a', turn: 0 }, ok)
  expect(answered(first, { key: 'a', turn: 1 }, failed).begun).toBe(first.begun)
  expect(answered(first, { key: 'b', turn: 1 }, failed)).toMatchObject({ key: 'b', begun: null })
})
