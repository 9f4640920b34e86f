import type Database from 'better-sqlite3'

/** L4: the id of this log; made with the database, and anew where a backup is restored. */
export function logIdOf(raw: Database.Database, newId: () => string): string {
  raw.prepare("insert or ignore into meta (name, value) values ('log-id', ?)").run(newId())
  raw.prepare("insert or ignore into meta (name, value) values ('text-cursor', '0')").run()
  return String(raw.prepare("select value from meta where name = 'log-id'").pluck().get())
}

/** L4: a restored log is another log, since the one it was copied from may have gone on. */
export function renewLogId(raw: Database.Database, newId: () => string): void {
  const { changes } = raw.prepare("update meta set value = ? where name = 'log-id'").run(newId())
  if (changes !== 1) throw new Error(`${raw.name} has no log id`)
}
