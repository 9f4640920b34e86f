import type { KeyRow } from '../../db/store.ts'
import { allows } from '../../shared/role.ts'
import type { Accounts } from './accounts.ts'

/** The demo's open desk, and this machine's command line. */
const OWN = new Set(['desk', 'command-line'])

/** Whether an identity may still read what a viewer may: asked where nobody asks by themselves, as when a device is told. */
export function createMayHear(accounts: Pick<Accounts, 'list'>, store: { keys(): Promise<KeyRow[]> }) {
  return async (identityId: string): Promise<boolean> => {
    if (OWN.has(identityId)) return true
    const user = (await accounts.list()).find(({ id }) => id === identityId)
    if (user !== undefined) return !user.disabled
    const key = (await store.keys()).find(({ id }) => id === identityId)
    return key !== undefined && key.revokedAt === null && allows(key.role, 'viewer')
  }
}
