import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../../shared/error-code.ts'
import type { Account, NewAccount } from './account.ts'
import type { Accounts } from './accounts.ts'
import { hashKey } from './key.ts'
import { readIfThere, writePrivate } from './private-file.ts'

/** The way in to a desk that has no user yet: one token, good once, for making the first admin. */
export interface Setup {
  /** The token to print, made anew; null when the desk has users. */
  open: () => Promise<string | null>
  /** X4: makes the first admin and closes the way. Throws `Refusal`: `forbidden` for a wrong or used token. */
  finish: (token: string, admin: Omit<NewAccount, 'role'>) => Promise<Account>
}

/** The token's digest is kept in a file of the data folder; a new start makes a new token. */
export function createSetup(dataDir: string, accounts: Accounts): Setup {
  const file = join(dataDir, 'setup-token')
  let finishing: Promise<unknown> = Promise.resolve()

  const finish: Setup['finish'] = async (token, admin) => {
    const digest = readIfThere(file)
    if (digest === null || (await accounts.list()).length > 0)
      throw new Refusal('forbidden', 'the set-up of this desk is done')
    if (digest !== hashKey(token))
      throw new Refusal('forbidden', 'this set-up link is not the one that the desk printed last')
    const made = await accounts.create({ ...admin, role: 'admin' })
    rmSync(file)
    return made
  }

  return {
    async open() {
      if ((await accounts.list()).length > 0) return null
      const token = randomBytes(32).toString('base64url')
      writePrivate(file, hashKey(token))
      return token
    },
    finish(token, admin) {
      const done = finishing.then(() => finish(token, admin))
      finishing = done.catch(() => null)
      return done
    },
  }
}
