import { expect, test } from 'vitest'
import { aLine } from '../../tests/helpers/build.ts'
import { byAuto } from '../../tests/store/build.ts'
import type { Batch } from '../../db/store.ts'
import type { LogEvent } from '../../shared/event.ts'
import { createLog, type LogGiven } from './create-log.ts'

/** A log in memory, as a store keeps it, with `length` events in it. */
function aStore(length = 0) {
  const kept: LogEvent[] = []
  const store = {
    logId: 'log-1',
    kept,
    failing: false,
    head: async () => kept.length,
    async append({ at, events }: Batch) {
      await Promise.resolve()
      if (store.failing) throw new Error('the disk is full')
      const logged = events.map((event, n): LogEvent => ({ ...event, seq: kept.length + n + 1, at }))
      kept.push(...logged)
      return logged
    },
    eventsAfter: async (after: number, limit: number) => kept.slice(after, after + limit),
  }
  const at = '2024-11-11T08:00:00.000Z'
  for (let seq = 1; seq <= length; seq += 1) kept.push({ ...byAuto({ type: 'item-arrived', item: aLine() }), seq, at })
  return store
}

/** A clock that shows one moment after the other. */
const clock = (...moments: string[]) => {
  let at = 0
  return () => moments[Math.min(at++, moments.length - 1)] ?? ''
}

const open = (given: Partial<LogGiven> = {}) =>
  createLog({ store: aStore(), now: clock('2024-11-11T09:00:00.000Z'), window: 100, ...given })
const arrived = (...ids: string[]) => ({
  events: ids.map((itemId) => byAuto({ type: 'item-arrived', item: aLine({ itemId }) })),
  rows: [],
})
const seqs = (events: readonly LogEvent[] | null) => events?.map(({ seq }) => seq) ?? null

test('L2: events are published after their commit, in order, once, to everybody', async () => {
  const store = aStore()
  const log = await open({ store })
  const heard: string[] = []
  for (const name of ['a', 'b'])
    log.subscribe((events) => {
      expect(store.kept.length).toBeGreaterThanOrEqual(events.at(-1)?.seq ?? 0)
      expect(log.head()).toBe(events.at(-1)?.seq)
      heard.push(...events.map(({ seq }) => `${name}${seq}`))
    })
  await log.append(arrived('item-1', 'item-2'))
  await log.append(arrived('item-3'))
  expect(heard).toEqual(['a1', 'a2', 'b1', 'b2', 'a3', 'b3'])
})

test('L2: an append that fails publishes nothing and leaves no trace in memory', async () => {
  const store = aStore(3)
  const log = await open({ store })
  const heard: LogEvent[] = []
  log.subscribe((events) => heard.push(...events))
  store.failing = true
  await expect(log.append(arrived('item-4'))).rejects.toThrow('the disk is full')
  expect(heard).toEqual([])
  expect(log.head()).toBe(3)
  expect(seqs(log.recent(0))).toEqual([1, 2, 3])
  store.failing = false
  await log.append(arrived('item-4'))
  expect(seqs(heard)).toEqual([4])
})

test('L2: one that has let go hears nothing more', async () => {
  const log = await open()
  const heard: LogEvent[] = []
  const stop = log.subscribe((events) => heard.push(...events))
  await log.append(arrived('item-1'))
  stop()
  await log.append(arrived('item-2'))
  expect(seqs(heard)).toEqual([1])
})

test('rows alone are written, and nobody is called', async () => {
  const log = await open()
  const heard: LogEvent[] = []
  log.subscribe((events) => heard.push(...events))
  expect(await log.append({ events: [], rows: [] })).toEqual([])
  expect(heard).toEqual([])
  expect(log.head()).toBe(0)
})

test('F4: what memory holds is told after any place in it, and null is told of any other', async () => {
  const log = await open({ store: aStore(10), window: 4 })
  expect(log.head()).toBe(10)
  expect(seqs(log.recent(6))).toEqual([7, 8, 9, 10])
  expect(seqs(log.recent(10))).toEqual([])
  expect(log.recent(5)).toBeNull()
  expect(log.recent(11)).toBeNull()
  expect(log.recent(-1)).toBeNull()
})

test('F4: memory holds the window at least and twice the window at most, whatever the batches', async () => {
  const log = await open({ store: aStore(10), window: 4 })
  for (const size of [1, 3, 9, 1, 1, 4, 2]) {
    await log.append(arrived(...Array.from({ length: size }, (_, n) => `item-${n}`)))
    const head = log.head()
    expect(seqs(log.recent(head - 4))).toEqual([head - 3, head - 2, head - 1, head])
    expect(log.recent(head - 9)).toBeNull()
  }
})

test('moments never run backwards, over a restart neither, though the clock does', async () => {
  const store = aStore(1)
  const log = await open({
    store,
    now: clock('2024-11-11T07:00:00.000Z', '2024-11-11T09:00:00.000Z', '2024-11-11T08:30:00.000Z'),
  })
  for (const id of ['item-1', 'item-2', 'item-3']) await log.append(arrived(id))
  expect(store.kept.map(({ at }) => at.slice(11, 16))).toEqual(['08:00', '08:00', '09:00', '09:00'])
})
