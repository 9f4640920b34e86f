import { join } from 'node:path'
import Database from 'better-sqlite3'
import { getTableColumns, getTableName } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { shareLink } from '../schema/share.ts'
import { account, apiKey, session, user, verification } from '../schema/access.ts'
import { analysis, item, itemVersion, payload, source } from '../schema/item.ts'
import { command, event, meta } from '../schema/log.ts'
import { alert, claim, entry, entryCarrier, story, wall } from '../schema/story.ts'
import { openConnection } from './connection.ts'
import { aFolder, openForTest } from './testing/sqlite-engine.ts'

const aFile = (): string => join(aFolder(), 'on-record.db')

test('B7: every connection writes ahead and syncs at every commit, also to a file that it finds', async () => {
  const file = aFile()
  for (const store of [await openForTest(file), await openForTest(file)]) {
    const { raw } = store.connection
    expect(raw.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(raw.pragma('synchronous', { simple: true })).toBe(2)
    expect(raw.pragma('foreign_keys', { simple: true })).toBe(1)
  }
})

test('B7: a database in memory, which no power cut survives, is refused', () => {
  expect(() => openConnection(':memory:')).toThrow(/not durable/)
})

test('B7: a database of something else is refused and left as it was', () => {
  const file = aFile()
  const other = new Database(file)
  other.exec('create table recipe (name text)')
  other.close()
  expect(() => openConnection(file)).toThrow(/not an On Record database/)
  const after = new Database(file)
  expect(after.prepare('select name from sqlite_master').pluck().all()).toEqual(['recipe'])
  after.close()
})

test('B7: a database of a newer version is refused', async () => {
  const file = aFile()
  const store = await openForTest(file)
  store.connection.raw.exec("insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)")
  await store.close()
  expect(() => openConnection(file)).toThrow(/newer version/)
})

const ACCESS = [account, apiKey, session, user, verification]
const COPY = [analysis, item, itemVersion, payload, source]
const LOG = [command, event, meta]
const STORIES = [alert, claim, entry, entryCarrier, story, wall]
const SHARES = [shareLink]
const TABLES = [...ACCESS, ...SHARES, ...COPY, ...LOG, ...STORIES]

test.each(TABLES.map((table) => [getTableName(table), table] as const))(
  'the migrations make the table %s as the schema has it',
  async (name, table) => {
    const { connection } = await openForTest(aFile())
    const made = connection.raw
      .prepare<[string], { name: string; notnull: number }>('select name, "notnull" from pragma_table_info(?)')
      .all(name)
    const said = Object.values(getTableColumns(table)).map((column) => ({
      name: column.name,
      notnull: Number(column.notNull),
    }))
    expect(made).toEqual(expect.arrayContaining(said))
    expect(made).toHaveLength(said.length)
  },
)
