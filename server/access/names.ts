import type { Store } from '../../db/store.ts'
import type { Accounts } from './accounts.ts'

const OWN: ReadonlyMap<string, string> = new Map([
  ['auto', 'the desk'],
  ['desk', 'Desk'],
  ['command-line', 'Command line'],
])

/** The names behind the ids that the log keeps: people by their own, keys by what they were called. */
export function createNames(accounts: Pick<Accounts, 'list'>, store: Pick<Store, 'keys'>) {
  return async (actor: string): Promise<string> => {
    const own = OWN.get(actor)
    if (own !== undefined) return own
    const user = (await accounts.list()).find(({ id }) => id === actor)
    if (user) return user.name
    const key = (await store.keys()).find(({ id }) => id === actor)
    return key === undefined ? actor : key.name || `key ${key.id}`
  }
}
