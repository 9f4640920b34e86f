import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { openStore, type SqliteStore } from '../db/sqlite/open.ts'

export const now = (): string => new Date().toISOString()
/** Ids that grow with time (RFC 9562, version 7): new rows stand together, so an insert costs the same in a large archive. */
export const newId = (): string => uuidv7()

export const dataFile = (dataDir: string): string => join(dataDir, 'on-record.db')

/** The database of a data folder, made where there is none. */
export function openData(dataDir: string): Promise<SqliteStore> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  return openStore({ file: dataFile(dataDir), newId })
}
