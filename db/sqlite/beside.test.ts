import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { append, lineOf } from '../../tests/store/build.ts'
import { aFolder, openForTest } from './testing/sqlite-engine.ts'

const ADDER = fileURLToPath(new URL('testing/add-keys.ts', import.meta.url))

test('B6: keys can be made by other processes while one appends; each waits its turn', async () => {
  const file = join(aFolder(), 'on-record.db')
  const store = await openForTest(file)
  const adders = ['a', 'b'].map((prefix) => fork(ADDER, [file, '100', prefix], { stdio: 'inherit' }))
  const exits = Promise.all(adders.map((adder) => once(adder, 'exit')))
  const state = { over: false }
  void exits.then(() => (state.over = true))
  let appended = 0
  while (!state.over) {
    appended += 1
    await append(store, { type: 'item-arrived', item: lineOf(appended) })
    await setImmediate()
  }
  expect(await exits).toEqual([
    [0, null],
    [0, null],
  ])
  expect(await store.keys()).toHaveLength(200)
  expect(await store.head()).toBe(appended)
  expect(store.logId).not.toBe('log-of-the-command-line')
})

test('B6: processes that meet at an empty place make one database', async () => {
  const file = join(aFolder(), 'on-record.db')
  const adders = ['a', 'b', 'c'].map((prefix) => fork(ADDER, [file, '5', prefix], { stdio: 'inherit' }))
  const exits = await Promise.all(adders.map((adder) => once(adder, 'exit')))
  expect(exits.map(([code]) => code)).toEqual([0, 0, 0])
  const store = await openForTest(file)
  expect(await store.keys()).toHaveLength(15)
  expect(await store.check()).toEqual([])
})
