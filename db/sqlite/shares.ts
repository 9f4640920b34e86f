import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { shareView } from '../../shared/share.ts'
import { shareLink } from '../schema/share.ts'
import type { ShareRow, Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { holes } from './holes.ts'

const hole = sql.placeholder

const toShare = (row: typeof shareLink.$inferSelect): ShareRow => ({ ...row, view: shareView.parse(row.view) })

/** Links to a story for people without an account. */
export function createShares({ db }: Connection): Pick<Store, 'shares' | 'share' | 'addShare' | 'revokeShare'> {
  const ofStory = db
    .select()
    .from(shareLink)
    .where(eq(shareLink.storyId, hole('storyId')))
    .orderBy(asc(shareLink.createdAt), asc(shareLink.id))
    .prepare()
  const byId = db
    .select()
    .from(shareLink)
    .where(eq(shareLink.id, hole('id')))
    .prepare()
  const add = db.insert(shareLink).values(holes(shareLink)).prepare()
  const revoke = db
    .update(shareLink)
    .set({ revokedAt: sql`${hole('at')}` })
    .where(and(eq(shareLink.id, hole('id')), isNull(shareLink.revokedAt)))
    .prepare()
  return {
    shares: async (storyId) => ofStory.all({ storyId }).map(toShare),
    async share(id) {
      const row = byId.get({ id })
      return row ? toShare(row) : null
    },
    async addShare(row) {
      add.run({ ...row })
    },
    revokeShare: async (id, at) => revoke.run({ id, at }).changes > 0,
  }
}
