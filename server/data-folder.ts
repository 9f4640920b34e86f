import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { nanoid } from 'nanoid'
import { openStore, type SqliteStore } from '../db/sqlite/open.ts'

export const now = (): string => new Date().toISOString()
export const newId = (): string => nanoid()

export const dataFile = (dataDir: string): string => join(dataDir, 'on-record.db')

/** The database of a data folder, made where there is none. */
export function openData(dataDir: string): Promise<SqliteStore> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  return openStore({ file: dataFile(dataDir), newId })
}
