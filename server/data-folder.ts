import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { hold } from '../db/sqlite/hold.ts'
import { openStore, type SqliteStore } from '../db/sqlite/open.ts'

export const now = (): string => new Date().toISOString()
/** Ids that grow with time (RFC 9562, version 7): new rows stand together, so an insert costs the same in a large archive. */
export const newId = (): string => uuidv7()

export const dataFile = (dataDir: string): string => join(dataDir, 'on-record.db')

/** Takes a data folder for this process alone; answers how to let go, or null when another process works on it. */
export function holdData(dataDir: string): (() => void) | null {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  return hold(join(dataDir, 'desk.lock'))
}

/** The database of a data folder, made where there is none. */
export function openData(dataDir: string): Promise<SqliteStore> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  return openStore({ file: dataFile(dataDir), newId })
}
