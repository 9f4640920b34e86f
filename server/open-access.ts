import type { SqliteStore } from '../db/sqlite/open.ts'
import { authAdapter } from '../db/sqlite/auth-adapter.ts'
import type { Identity } from '../shared/role.ts'
import { type Accounts, createAccounts } from './access/accounts.ts'
import { createAuth } from './access/auth.ts'
import { createIdentify, type Identify } from './access/identify.ts'
import { mintKey } from './access/key.ts'
import { deskSecret } from './access/private-file.ts'
import { shareSigner, type ShareSigner } from './access/share.ts'
import { createSetup, type Setup } from './access/setup.ts'

export interface AccessGiven {
  store: SqliteStore
  dataDir: string
  publicUrl: string | null
  warn: (message: string) => void
}

/** The people of a data folder. */
export function openAccounts({ store, dataDir, publicUrl, warn }: AccessGiven): Accounts {
  return createAccounts(createAuth({ database: authAdapter(store), secret: deskSecret(dataDir), publicUrl, warn }))
}

export interface OpenAccess {
  accounts: Accounts
  setup: Setup
  identify: Identify
  /** Of links for people without an account. */
  signer: ShareSigner
  /** Of a person's own feeds of alerts. */
  feedSigner: ShareSigner
  /** Good while this process runs. */
  localKey: string
}

const OPEN_DESK: Identity = { id: 'desk', name: 'Desk', role: 'admin' }

/** Puts together who may come in, and how. `demo` opens the desk without a login to this machine. */
export function openAccess(given: AccessGiven, demo: boolean): OpenAccess {
  const { store, dataDir, publicUrl } = given
  const accounts = openAccounts(given)
  const localKey = mintKey('admin')
  const { userOf } = accounts
  const identify = createIdentify({ keys: store, userOf, localKey, demo: demo ? OPEN_DESK : null, publicUrl })
  const secret = deskSecret(dataDir)
  const [signer, feedSigner] = [shareSigner(secret), shareSigner(secret, 'alerts')]
  return { accounts, setup: createSetup(dataDir, accounts), identify, signer, feedSigner, localKey }
}
