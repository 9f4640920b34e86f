import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { role } from '../../shared/role.ts'
import { apiKey } from '../schema/access.ts'
import type { KeyRow, Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { holes } from './holes.ts'

const hole = sql.placeholder

const toKey = (row: typeof apiKey.$inferSelect): KeyRow => ({ ...row, role: role.parse(row.role) })

/** API keys: a table of its own, that the command line may write while a server runs. */
export function createKeys({ db }: Connection): Pick<Store, 'keys' | 'keyByHash' | 'addKey' | 'revokeKey'> {
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
  return {
    keys: async () => all.all().map(toKey),
    async keyByHash(hash) {
      const row = byHash.get({ hash })
      return row ? toKey(row) : null
    },
    async addKey(key) {
      add.run({ ...key })
    },
    revokeKey: async (id, at) => revoke.run({ id, at }).changes > 0,
  }
}
