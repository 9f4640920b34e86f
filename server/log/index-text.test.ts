import { expect, test, vi } from 'vitest'
import type { Log } from './log.ts'
import { createIndexer, type IndexerGiven } from './index-text.ts'

type Listener = Parameters<Log['subscribe']>[0]

/** Texts that wait to be indexed, and a log that tells of new ones. */
function aDesk(waiting: number) {
  const listeners = new Set<Listener>()
  const desk = {
    waiting,
    batches: [] as number[],
    listeners,
    fails: 0,
    warnings: [] as unknown[],
    commit(texts: number) {
      desk.waiting += texts
      for (const listener of listeners) listener([])
    },
  }
  const given: IndexerGiven = {
    store: {
      async indexNext(limit) {
        if (desk.fails > 0) {
          desk.fails -= 1
          throw new Error('the disk is full')
        }
        const taken = Math.min(limit, desk.waiting)
        desk.waiting -= taken
        desk.batches.push(taken)
        return taken
      },
    },
    log: {
      subscribe(listener) {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
    },
    warn: (message, about) => void desk.warnings.push({ message, ...about }),
    batch: 10,
    gather: 1,
  }
  return { desk, given }
}

test('B5: what was left from before is indexed at the start, batch by batch', async () => {
  const { desk, given } = aDesk(25)
  const indexer = createIndexer(given)
  await indexer.settled()
  expect(desk.batches).toEqual([10, 10, 5])
  await indexer.close()
})

test('B5: commits that follow each other closely share a batch', async () => {
  const { desk, given } = aDesk(0)
  const indexer = createIndexer(given)
  await indexer.settled()
  for (let n = 0; n < 7; n += 1) desk.commit(1)
  await indexer.settled()
  expect(desk.batches).toEqual([0, 7])
  await indexer.close()
})

test('B5: what is committed while a batch is indexed is indexed next', async () => {
  const { desk, given } = aDesk(5)
  const { store } = given
  const late = [2, 3]
  const indexer = createIndexer({
    ...given,
    store: {
      async indexNext(limit) {
        const taken = await store.indexNext(limit)
        const more = late.shift()
        if (more !== undefined) desk.commit(more)
        return taken
      },
    },
  })
  await vi.waitUntil(() => desk.batches.length === 3)
  await indexer.close()
  expect(desk.batches).toEqual([5, 2, 3])
})

test('B5: a batch that fails is told of, and tried again with the next commit', async () => {
  const { desk, given } = aDesk(5)
  desk.fails = 1
  const indexer = createIndexer(given)
  await indexer.settled()
  expect(desk.warnings).toEqual([{ message: 'full-text indexing failed', why: 'Error: the disk is full' }])
  desk.commit(1)
  await indexer.settled()
  expect(desk.batches).toEqual([6])
  await indexer.close()
})

test('B5: an indexer that is closed leaves the rest, lets go of the log and stops at once', async () => {
  const { desk, given } = aDesk(50)
  const indexer = createIndexer({ ...given, gather: 3_600_000 })
  await indexer.close()
  desk.commit(1)
  await indexer.settled()
  expect(desk.batches).toEqual([])
  expect(desk.listeners.size).toBe(0)
  expect(desk.warnings).toEqual([])
})
