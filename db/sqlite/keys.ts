import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { role } from '../../shared/role.ts'
import { apiKey } from '../schema/access.ts'
import type { KeyRow, Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { holes } from './holes.ts'

const hole = sql.placeholder

const toKey = (row: typeof apiKey.$inferSelect): KeyRow => ({ ...row, role: role.parse(row.role) })

/** Keys that are remembered between two writes; one that is sent with every request is read once. */
const REMEMBERED = 1_000

/**
 * API keys: a table of its own, that the command line may write while a server runs. What was read is remembered until
 * somebody writes: SQLite's `data_version` tells of other processes, this one's own writes are known.
 */
export function createKeys({
  db,
  raw,
}: Connection): Pick<Store, 'keys' | 'keyByHash' | 'addKey' | 'revokeKey' | 'seeKey'> {
  const all = db.select().from(apiKey).orderBy(asc(apiKey.createdAt), asc(apiKey.id)).prepare()
  const byHash = db
    .select()
    .from(apiKey)
    .where(eq(apiKey.hash, hole('hash')))
    .prepare()
  const add = db.insert(apiKey).values(holes(apiKey)).prepare()
  const revoke = db
    .update(apiKey)
    .set({ revokedAt: sql`${hole('at')}` })
    .where(and(eq(apiKey.id, hole('id')), isNull(apiKey.revokedAt)))
    .prepare()
  const see = db
    .update(apiKey)
    .set({ seenAt: sql`${hole('at')}` })
    .where(eq(apiKey.id, hole('id')))
    .prepare()
  const version = raw.prepare<[], number>('pragma data_version').pluck()
  const remembered = new Map<string, KeyRow | null>()
  let seen = version.get()

  /** True while nobody else has written since the last look. */
  function isFresh(): boolean {
    const now = version.get()
    if (now === seen && remembered.size < REMEMBERED) return true
    remembered.clear()
    seen = now
    return false
  }

  function read(hash: string): KeyRow | null {
    const row = byHash.get({ hash })
    const key = row ? toKey(row) : null
    remembered.set(hash, key)
    return key
  }

  return {
    keys: async () => all.all().map(toKey),
    async keyByHash(hash) {
      const known = isFresh() ? remembered.get(hash) : undefined
      return known === undefined ? read(hash) : known
    },
    async addKey(key) {
      add.run({ ...key })
      remembered.clear()
    },
    async revokeKey(id, at) {
      remembered.clear()
      return revoke.run({ id, at }).changes > 0
    },
    async seeKey(id, at) {
      remembered.clear()
      see.run({ id, at })
    },
  }
}
