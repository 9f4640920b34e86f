import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { PlainItem } from '../../../shared/item.ts'

const TABLES = `
  create table item (id integer primary key, guid text not null, source text not null, published text not null,
    headline text not null, body text not null, unique (source, guid));
  create table log (seq integer primary key, at text not null, body text not null);
  create virtual table item_text using fts5(headline, body);`

const bound = (item: PlainItem) => [item.guid, item.source, item.publishedAt, item.headline, item.body ?? ''] as const

/**
 * What the store is measured against: SQLite with nothing around it. The item with all its text and its row in a log,
 * prepared once, `journal_mode=WAL` and `synchronous=FULL` as in the real store.
 */
export function openBareStore(folder: string) {
  const db = new Database(join(folder, 'bare.sqlite'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec(TABLES)
  const putItem = db.prepare('insert into item (guid, source, published, headline, body) values (?, ?, ?, ?, ?)')
  const putLog = db.prepare('insert into log (at, body) values (?, ?)')
  const putText = db.prepare('insert into item_text (rowid, headline, body) values (?, ?, ?)')

  const putOne = (item: PlainItem): number | bigint => {
    const { lastInsertRowid } = putItem.run(...bound(item))
    const { body: _, ...line } = item
    putLog.run(item.publishedAt, JSON.stringify(line))
    return lastInsertRowid
  }

  return {
    /** One item and its log row, one commit. */
    commitOne: db.transaction((item: PlainItem) => void putOne(item)),
    /** Items, their log rows and their full text, one commit. */
    commitBatch: db.transaction((items: readonly PlainItem[]) => {
      for (const item of items) putText.run(putOne(item), item.headline, item.body ?? '')
    }),
    close: () => void db.close(),
  }
}
