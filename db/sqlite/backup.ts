import { renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'

/** Pages a stride: between strides this process goes on with everything else. */
const STRIDE = 500

/**
 * An online copy of the whole database as it is at this moment, page by page, whoever writes meanwhile: all of it is read
 * in one transaction of a connection of its own, since SQLite starts a copy over when it sees another connection's commit.
 * The file appears under its name only when it is complete.
 */
export async function backup(file: string, to: string): Promise<void> {
  const part = `${to}.part`
  rmSync(part, { force: true })
  const reader = new Database(file, { readonly: true, fileMustExist: true })
  try {
    reader.exec('begin')
    reader.prepare('select count(*) from meta').get()
    await reader.backup(part, { progress: () => STRIDE })
    renameSync(part, to)
  } finally {
    reader.close()
    rmSync(part, { force: true })
  }
}
