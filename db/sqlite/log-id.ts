import type Database from 'better-sqlite3'
import { must } from '../../shared/must.ts'

const READ = "select value from meta where name = 'log-id'"

/** L4: the id of this log; made with the database, and anew where a backup is restored. */
export function logIdOf(raw: Database.Database, newId: () => string): string {
  const read = raw.prepare<[], string>(READ).pluck()
  const make = raw.transaction(() => {
    const add = raw.prepare('insert or ignore into meta (name, value) values (?, ?)')
    add.run('text-cursor', '0')
    add.run('log-id', newId())
  })
  if (read.get() === undefined) make.immediate()
  return must(read.get(), 'a log has an id')
}

/** L4: a restored log is another log, since the one it was copied from may have gone on. */
export function renewLogId(raw: Database.Database, newId: () => string): void {
  const { changes } = raw.prepare("update meta set value = ? where name = 'log-id'").run(newId())
  if (changes !== 1) throw new Error(`${raw.name} has no log id`)
}
