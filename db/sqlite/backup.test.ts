import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { bring } from '../../tests/store/build.ts'
import { restoreInto } from './restore.ts'
import { aFolder, openForTest } from './testing/sqlite-engine.ts'

const items = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => ({ itemId: `item-${from + n}`, body: 'MOSCOW - Pure fiction. '.repeat(200) }))

test('B8: a backup is the database of one moment, and is finished however much copy comes in', async () => {
  const folder = aFolder()
  const store = await openForTest(join(folder, 'on-record.db'))
  await bring(store, ...items(0, 300))
  const copy = join(folder, 'copy.db')
  const state = { taken: false }
  const taken = store.backup(copy).then(() => (state.taken = true))
  expect(existsSync(copy)).toBe(false)
  for (let n = 1_000; !state.taken; n += 1) {
    await bring(store, ...items(n, 1))
    await setImmediate()
  }
  await taken
  expect(await store.head()).toBeGreaterThan(300)
  const restored = await openForTest(copy)
  expect(await restored.head()).toBe(300)
  expect(await restored.check()).toEqual([])
})

test('L4: a restored backup has the log of its time under a new id, and goes on from there', async () => {
  const folder = aFolder()
  const store = await openForTest(join(folder, 'on-record.db'))
  await bring(store, ...items(0, 3))
  const copy = join(folder, 'copy.db')
  await store.backup(copy)
  await bring(store, ...items(3, 3))
  const { logId } = store
  await store.close()
  restoreInto(copy, join(folder, 'on-record.db'), () => 'log-restored')
  const restored = await openForTest(join(folder, 'on-record.db'))
  expect(logId).not.toBe('log-restored')
  expect(restored.logId).toBe('log-restored')
  expect(await restored.head()).toBe(3)
  expect(await restored.check()).toEqual([])
  await bring(restored, { itemId: 'item-9' })
  expect(await restored.head()).toBe(4)
  const untouched = await openForTest(copy)
  expect(untouched.logId).toBe(logId)
})

test.each([
  ['not a database', (file: string) => writeFileSync(file, 'minutes of the morning conference')],
  ['not an On Record database', (file: string) => new Database(file).exec('create table recipe (name text)').close()],
])('B8: what is %s is not restored, and the data stays', async (why, make) => {
  const folder = aFolder()
  const file = join(folder, 'on-record.db')
  const store = await openForTest(file)
  await bring(store, { itemId: 'item-1' })
  await store.close()
  const before = readFileSync(file)
  const other = join(folder, 'other.db')
  make(other)
  expect(() => restoreInto(other, file, () => 'log-restored')).toThrow(expect.objectContaining({ code: 'bad-format' }))
  expect(() => restoreInto(other, file, () => 'log-restored')).toThrow(why)
  expect(readFileSync(file)).toEqual(before)
  expect(existsSync(`${file}.part`)).toBe(false)
})

test('B8: a damaged backup is not restored', async () => {
  const folder = aFolder()
  const store = await openForTest(join(folder, 'on-record.db'))
  await bring(store, ...items(0, 100))
  const copy = join(folder, 'copy.db')
  await store.backup(copy)
  const bytes = readFileSync(copy)
  bytes.fill(0xa5, 8 * 4096, 30 * 4096)
  writeFileSync(copy, bytes)
  expect(() => restoreInto(copy, join(folder, 'new.db'), () => 'log-restored')).toThrow(/is damaged|not a database/)
  expect(existsSync(join(folder, 'new.db'))).toBe(false)
})
