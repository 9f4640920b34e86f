import { copyFileSync, renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { Refusal } from '../../shared/error-code.ts'
import { APPLICATION_ID } from './connection.ts'
import { renewLogId } from './log-id.ts'

/** Throws `Refusal` `bad-format` for a file that is no sound On Record database. */
function assertOurs(raw: Database.Database, file: string): void {
  const refuse = (why: string): never => {
    throw new Refusal('bad-format', `${file} ${why}`)
  }
  try {
    if (raw.pragma('application_id', { simple: true }) !== APPLICATION_ID) refuse('is not an On Record database')
    if (raw.pragma('quick_check', { simple: true }) !== 'ok') refuse('is damaged')
  } catch (error) {
    if (error instanceof Refusal) throw error
    refuse('is not a database')
  }
}

/**
 * Puts a copy of a backup in place of the data file, under a new log id (L4): screens that followed the lost log must
 * start anew, even where their cursor is a seq that this log has too. No process may have the data file open. Throws
 * `Refusal` `bad-format`; the data file is then as it was.
 */
export function restoreInto(backupFile: string, dataFile: string, newId: () => string): void {
  const part = `${dataFile}.part`
  copyFileSync(backupFile, part)
  try {
    const raw = new Database(part)
    try {
      assertOurs(raw, backupFile)
      raw.pragma('journal_mode = DELETE')
      raw.pragma('synchronous = FULL')
      renewLogId(raw, newId)
    } finally {
      raw.close()
    }
    for (const left of ['-wal', '-shm']) rmSync(dataFile + left, { force: true })
    renameSync(part, dataFile)
  } finally {
    for (const left of ['', '-wal', '-shm', '-journal']) rmSync(part + left, { force: true })
  }
}
