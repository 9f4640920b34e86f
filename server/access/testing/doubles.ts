import { memoryAdapter } from 'better-auth/adapters/memory'
import type { KeyRow } from '../../../db/store.ts'
import { type Accounts, createAccounts } from '../accounts.ts'
import { createAuth } from '../auth.ts'
import type { KeyStore } from '../keys.ts'

/** Keys in memory. */
export function memoryKeys(): KeyStore {
  const rows = new Map<string, KeyRow>()
  return {
    keys: async () => [...rows.values()],
    keyByHash: async (hash) => [...rows.values()].find((row) => row.hash === hash) ?? null,
    addKey: async (row) => void rows.set(row.id, row),
    async revokeKey(id, at) {
      const row = rows.get(id)
      if (row === undefined || row.revokedAt !== null) return false
      rows.set(id, { ...row, revokedAt: at })
      return true
    },
  }
}

/** Accounts over better-auth's own adapter for memory. */
export function memoryAccounts(): Accounts {
  const database = memoryAdapter({ user: [], session: [], account: [], verification: [] })
  return createAccounts(createAuth({ database, secret: 's'.repeat(43), publicUrl: null, warn: () => {} }))
}
