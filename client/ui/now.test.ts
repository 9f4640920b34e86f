import { afterEach, expect, test, vi } from 'vitest'
import { goBy, now } from './now.ts'

const AT = Date.parse('2024-11-11T09:00:00Z')

afterEach(() => {
  vi.useRealTimers()
})

test('W26: a wall whose own clock is wrong goes by the desk’s', () => {
  vi.useFakeTimers({ now: AT })
  goBy(AT - 600_000, AT)
  expect(now()).toBe(AT - 600_000)
  vi.setSystemTime(AT + 1_000)
  goBy(AT - 599_500, AT)
  expect(now()).toBe(AT - 599_000)
})

test('W26: what the network takes is no difference between clocks', () => {
  vi.useFakeTimers({ now: AT + 1_500 })
  goBy(AT + 100, AT)
  expect(now()).toBe(AT + 1_500)
})
