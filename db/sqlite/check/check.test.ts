import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aClaim, anAlert, anEntry, aStory, AT, aWall } from '../../../tests/helpers/build.ts'
import { noPast, nextEvent, remember } from '../../../tests/helpers/random-events.ts'
import { seeded } from '../../../tests/bench/copy/random.ts'
import { anAnalysis, append, bring, byAuto } from '../../../tests/store/build.ts'
import type { SqliteStore } from '../open.ts'
import { aFolder, openForTest } from '../testing/sqlite-engine.ts'
import { check } from './check.ts'

const claim = aClaim()

/** A store with something in every table. */
async function aDesk(): Promise<SqliteStore> {
  const store = await openForTest(join(aFolder(), 'on-record.db'))
  const counts = { ...aStory().counts, denials: 1 }
  await bring(store, { itemId: 'item-1' }, { itemId: 'item-2', state: 'done' })
  await append(
    store,
    { type: 'story-opened', story: aStory({ counts }) },
    { type: 'claim-made', claim },
    { type: 'entry-logged', entry: anEntry({ id: 'entry-1' }) },
    { type: 'alert-raised', alert: anAlert() },
    { type: 'wall-changed', wall: aWall() },
  )
  await store.append({
    at: AT,
    events: [],
    rows: [{ row: 'analysis', itemId: 'item-2', version: 1, analysis: anAnalysis() }],
  })
  await store.indexNext(10)
  return store
}

test('B2: a sound database has no faults', async () => {
  const store = await aDesk()
  expect(await store.check()).toEqual([])
})

test.each([
  [
    "update item set headline = 'other words' where item_id = 'item-1'",
    'tables: item item-1 is not what the log makes',
  ],
  ['update item set withdrawn = 1', 'tables: item item-2 is not what the log makes'],
  ["delete from item where item_id = 'item-1'", 'tables: item item-1 is missing, though the log has it'],
  ["update story set title = 'other words'", 'tables: story story-1 is not what the log makes'],
  ['delete from claim', 'tables: claim claim-1 is missing'],
  ["update entry set stance = 'report'", 'stories: story-1 says 1 denials, its entries say 0'],
  ["update entry set quote = null where id = 'entry-1'", 'tables: entry entry-1 is not what the log makes'],
  ["insert into entry_carrier values ('entry-1', 1, 'item-9')", 'entry-1 1 stands in the table, but not in the log'],
  ["update alert set state = 'resolved'", 'tables: alert alert-1 is not what the log makes'],
  ["update wall set story_id = 'story-9'", 'tables: wall main is not what the log makes'],
  ['update source set items = 7', 'tables: source reuters is not what the log makes'],
  ['delete from event where seq = 4', 'log: event 4 is missing'],
  ['delete from event where seq between 2 and 4', 'log: events 2 to 4 are missing'],
  ['delete from event where seq = 7', 'tables: wall main stands in the table, but not in the log'],
  ["update event set body = '{}' where seq = 3", 'log: event 3 cannot be replayed'],
  ["update event set body = 'nonsense' where seq = 3", 'log: event 3 cannot be replayed'],
  ['update event set story_id = null where seq = 5', 'log: event 5 is not filed under the stories'],
  ['delete from analysis', 'items: version 1 of item-2 is done, but its analysis is missing'],
  ["delete from item_version where item_id = 'item-2'", 'items: item-2 has no text of its version 1'],
  ['delete from item_text where rowid = 2', 'search: item-2 is missing from the full-text index'],
  ["delete from meta where name = 'log-id'", 'log: it has no id'],
])('B2: a row that was tampered with is found: %s', async (sql, fault) => {
  const store = await aDesk()
  store.connection.raw.exec(sql)
  expect(await store.check()).toContainEqual(expect.stringContaining(fault))
})

test('B2: every stream of events leaves tables that a replay makes again', async () => {
  const store = await openForTest(join(aFolder(), 'on-record.db'))
  const [past, random] = [noPast(), seeded(20_241_111)]
  for (let n = 1; n <= 400; n += 1) {
    const body = nextEvent(past, random, String(n))
    remember(past, { ...byAuto(body), seq: n, at: AT })
    await append(store, body)
  }
  const faults = await store.check()
  // The stream tells of items without texts, and its stories count nothing.
  expect(faults.filter((fault) => !/^(items|stories): /.test(fault))).toEqual([])
})

test('B2: many faults are told as a number', async () => {
  const store = await openForTest(join(aFolder(), 'on-record.db'))
  await bring(store, ...Array.from({ length: 60 }, (_, n) => ({ itemId: `item-${n}` })))
  store.connection.raw.exec("update event set body = '{}'")
  const faults = await store.check()
  expect(faults.filter((fault) => fault.startsWith('log: event'))).toHaveLength(20)
  expect(faults).toContain('log: 40 more faults')
})

test('B2: a page that was overwritten is found', async () => {
  const store = await aDesk()
  const { file } = store.connection
  await store.close()
  const handle = openSync(file, 'r+')
  for (let page = 2; page < 20; page += 1) writeSync(handle, Buffer.alloc(512, 0xa5), 0, 512, page * 4096)
  closeSync(handle)
  expect(await check(file)).toContainEqual(expect.stringMatching(/^database: /))
})
