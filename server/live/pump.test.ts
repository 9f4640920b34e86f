import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aLine, logged } from '../../tests/helpers/build.ts'
import { createPump } from './pump.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const event = (seq: number) => logged(seq, { type: 'item-arrived', item: aLine() })

/** A pump whose broadcasts cost what is said, over a clock that the test moves. */
function aPump(cost: number) {
  const sent: { at: number; seqs: number[] }[] = []
  const pump = createPump(
    (events) => {
      sent.push({ at: performance.now() - start, seqs: events.map(({ seq }) => seq) })
      vi.advanceTimersByTime(cost)
    },
    () => performance.now(),
  )
  const start = performance.now()
  return { pump, sent }
}

test('F7: an idle desk’s event leaves in the turn after its commit', () => {
  const { pump, sent } = aPump(10)
  pump.push([event(1)])
  expect(sent).toEqual([])
  vi.advanceTimersByTime(0)
  expect(sent).toEqual([{ at: 0, seqs: [1] }])
})

test('F7: commits of one turn share a frame', () => {
  const { pump, sent } = aPump(10)
  pump.push([event(1)])
  pump.push([event(2), event(3)])
  vi.runAllTimers()
  expect(sent.map(({ seqs }) => seqs)).toEqual([[1, 2, 3]])
})

test('F7: a few commits close together leave one by one', () => {
  const { pump, sent } = aPump(10)
  for (const seq of [1, 2, 3]) {
    pump.push([event(seq)])
    vi.advanceTimersByTime(1)
  }
  expect(sent.map(({ seqs }) => seqs)).toEqual([[1], [2], [3]])
})

test('F7: under lasting load events share frames, and none waits for more than 100 ms', () => {
  const cost = 400
  const { pump, sent } = aPump(cost)
  const pushedAt = new Map<number, number>()
  const start = performance.now()
  for (let seq = 1; seq <= 40; seq++) {
    pushedAt.set(seq, performance.now() - start)
    pump.push([event(seq)])
    vi.advanceTimersByTime(20)
  }
  vi.runAllTimers()
  expect(sent.flatMap(({ seqs }) => seqs)).toEqual([...pushedAt.keys()])
  expect(sent.length).toBeLessThan(10)
  const waits = sent.map(({ at, seqs: [first = 0] }) => at - (pushedAt.get(first) ?? 0))
  expect(Math.max(...waits)).toBeLessThanOrEqual(cost + 101)
})

test('F7: nothing leaves a closed pump', () => {
  const { pump, sent } = aPump(10)
  pump.push([event(1)])
  pump.close()
  vi.runAllTimers()
  expect(sent).toEqual([])
})
