import { existsSync } from 'node:fs'
import type { SqliteStore } from '../../db/sqlite/open.ts'
import type { Accounts } from '../access/accounts.ts'
import { dataFile, openData } from '../data-folder.ts'
import { CommandFailed, type Surroundings } from './surroundings.ts'

/** Opens the data folder beside whatever server runs on it, and closes it again. */
export async function withData<T>({ config }: Surroundings, work: (store: SqliteStore) => Promise<T>): Promise<T> {
  const store = await openData(config.dataDir)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

export const withAccounts = <T>(surroundings: Surroundings, work: (accounts: Accounts) => Promise<T>): Promise<T> =>
  withData(surroundings, async (store) => {
    // Only where it is needed: it takes longer to load than most commands take to run.
    const { openAccounts } = await import('../open-access.ts')
    const { dataDir, publicUrl } = surroundings.config
    return work(openAccounts({ store, dataDir, publicUrl, warn: () => {} }))
  })

/** For commands that make no sense on a folder without a desk. */
export function needDesk({ config: { dataDir } }: Surroundings): void {
  if (!existsSync(dataFile(dataDir)))
    throw new CommandFailed(`There is no desk in ${dataDir}. DATA_DIR says where it is.`)
}
