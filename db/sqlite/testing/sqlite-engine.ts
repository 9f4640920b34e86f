import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openStore, type SqliteStore } from '../open.ts'
import { migrated } from './migrated.ts'

/** A folder that is gone when the test is over. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

let logs = 0

/** Opens a store for as long as the test runs. */
export async function openForTest(file: string): Promise<SqliteStore> {
  logs += 1
  const store = await openStore({ file: migrated(file), newId: () => `log-${logs}` })
  onTestFinished(() => store.close())
  return store
}

/** SQLite as the contract suite wants it. */
export const sqliteEngine = () => ({
  fresh: () => openForTest(join(aFolder(), 'on-record.db')),
  async again(store: Pick<SqliteStore, 'close'> & Partial<SqliteStore>): Promise<SqliteStore> {
    const file = store.connection?.file ?? ''
    await store.close()
    return openForTest(file)
  },
})
