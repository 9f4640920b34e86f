import { fileURLToPath } from 'node:url'
import type Database from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { Refusal } from '../../shared/error-code.ts'

const FOLDER = fileURLToPath(new URL('../migrations', import.meta.url))

const LEDGER = `create table if not exists __drizzle_migrations
  (id integer primary key autoincrement, hash text not null, created_at numeric)`

/** When the last migration that the file has had was generated, or -1 for a file without tables. */
function lastOf(raw: Database.Database): number {
  const known = raw.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
  return known ? Number(raw.prepare('select max(created_at) from __drizzle_migrations').pluck().get() ?? -1) : -1
}

/**
 * Brings the tables up to the newest generated migration. Keeps drizzle's own ledger, but under one write lock, which
 * drizzle's migrator does not take: a server and a command that start at the same moment must not both migrate. A file
 * that is up to date is only read.
 */
export function migrate(raw: Database.Database): void {
  const migrations = readMigrationFiles({ migrationsFolder: FOLDER })
  const newest = Math.max(...migrations.map((migration) => migration.folderMillis))
  const bringUp = raw.transaction(() => {
    raw.exec(LEDGER)
    const last = lastOf(raw)
    const note = raw.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)')
    for (const { sql, hash, folderMillis } of migrations) {
      if (folderMillis <= last) continue
      for (const statement of sql) raw.exec(statement)
      note.run(hash, folderMillis)
    }
  })
  if (lastOf(raw) > newest) throw new Refusal('conflict', `${raw.name} was written by a newer version of On Record`)
  if (lastOf(raw) < newest) bringUp.immediate()
}
