import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type Connection, openConnection } from '../connection.ts'
import { checkLines } from './check-lines.ts'
import { checkTables } from './check-tables.ts'
import { replayLog } from './replay-log.ts'

/** SQLite's own opinion of the file: pages, indexes, full text. */
const integrity = ({ raw }: Connection): string[] =>
  raw
    .prepare<[], string>('pragma live.integrity_check')
    .pluck()
    .all()
    .filter((line) => line !== 'ok')
    .map((line) => `database: ${line}`)

/**
 * Everything that must hold of a database, as sentences about what does not. The log is replayed into a scratch database
 * beside which the live one is attached, all in one read transaction: a server may go on writing meanwhile.
 */
async function checkWith(scratch: Connection, file: string): Promise<string[]> {
  scratch.raw.pragma('synchronous = OFF')
  scratch.raw.prepare('attach database ? as live').run(file)
  scratch.raw.exec('begin')
  const log = await replayLog(scratch)
  return [...integrity(scratch), ...log, ...checkTables(scratch), ...checkLines(scratch)]
}

/** The faults of the database in `file`, none when it is sound. Reads only. */
export async function check(file: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-check-'))
  const scratch = openConnection(join(folder, 'replay.db'))
  try {
    return await checkWith(scratch, file)
  } catch (error) {
    // A file so damaged that it can't be read through is a fault found, not a check that failed.
    if (error instanceof Database.SqliteError) return [`database: ${error.message}`]
    throw error
  } finally {
    scratch.raw.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
