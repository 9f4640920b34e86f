import type { KeyRow, Store } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { Role } from '../../shared/role.ts'
import { hashKey, isKeyShaped, mintKey } from './key.ts'

export type KeyStore = Pick<Store, 'keys' | 'keyByHash' | 'addKey' | 'revokeKey'>

/** The wall of a newsroom that has one only. */
const MAIN_WALL = 'main'

export interface NewKey {
  role: Role
  /** The only source that an ingest key may post for, or null for any. */
  source: string | null
  name: string
  /** The wall that a screen's key may follow; "main" where none is named. */
  wall?: string
}

/** Makes a key. It is answered this once: the store keeps its digest alone. */
export async function createKey(
  store: KeyStore,
  wanted: NewKey,
  given: { id: string; at: string },
): Promise<{ key: string; row: KeyRow }> {
  if (wanted.source !== null && wanted.role !== 'ingest')
    throw new Refusal('bad-fields', 'only an ingest key is bound to a source', [
      { path: '/source', message: 'only with role ingest' },
    ])
  if (wanted.wall !== undefined && wanted.role !== 'wall')
    throw new Refusal('bad-fields', 'only a key with role wall is bound to one', [
      { path: '/wall', message: 'only with role wall' },
    ])
  const key = mintKey(wanted.role)
  const row: KeyRow = {
    id: given.id,
    role: wanted.role,
    source: wanted.source,
    name: wanted.name,
    hash: hashKey(key),
    createdAt: given.at,
    revokedAt: null,
    wall: wanted.role === 'wall' ? (wanted.wall ?? MAIN_WALL) : null,
    seenAt: null,
  }
  await store.addKey(row)
  return { key, row }
}

/**
 * X2: the key's row; an unknown key and a revoked one are told apart.
 * @throws Refusal `unauthenticated`
 */
export async function readKey(store: KeyStore, key: string): Promise<KeyRow> {
  const row = isKeyShaped(key) ? await store.keyByHash(hashKey(key)) : null
  if (row === null) throw new Refusal('unauthenticated', 'this key is not known')
  if (row.revokedAt !== null) throw new Refusal('unauthenticated', `this key was revoked at ${row.revokedAt}`)
  return row
}
