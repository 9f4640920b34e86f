import { asc, desc, eq, sql } from 'drizzle-orm'
import { alertFeed as feedShape } from '../../shared/alert-feed.ts'
import { alert as alertShape } from '../../shared/alert.ts'
import type { AlertFeedRow, AlertFeedStore } from '../alert-feed-store.ts'
import { alertFeed } from '../schema/alert-feed.ts'
import { alert } from '../schema/story.ts'
import type { Connection } from './connection.ts'
import { holes } from './holes.ts'
import { prepareWrite } from './prepare-write.ts'

const hole = sql.placeholder

const toFeed = (row: typeof alertFeed.$inferSelect): AlertFeedRow => ({
  ...row,
  kinds: feedShape.shape.kinds.parse(row.kinds),
})

/** Alerts for readers of feeds. */
export function createAlertFeeds(connection: Connection): AlertFeedStore {
  const { db, raw } = connection
  const latest = db
    .select()
    .from(alert)
    .where(sql`${alert.kind} in (select value from json_each(${hole('kinds')})) and ${alert.muted} = 0`)
    .orderBy(desc(alert.seq))
    .limit(hole('limit'))
    .prepare()
  const one = db
    .select()
    .from(alertFeed)
    .where(eq(alertFeed.id, hole('id')))
    .prepare()
  const own = db
    .select()
    .from(alertFeed)
    .where(eq(alertFeed.userId, hole('userId')))
    .orderBy(asc(alertFeed.createdAt), asc(alertFeed.id))
    .prepare()
  const add = prepareWrite(connection, db.insert(alertFeed).values(holes(alertFeed)))
  const drop = raw.prepare('delete from alert_feed where id = ?')
  const note = raw.prepare('update alert_feed set read_at = @readAt, reader = @reader where id = @id')
  return {
    latestAlerts: async (kinds, limit) =>
      latest
        .all({ kinds: JSON.stringify(kinds), limit })
        .map((row) => ({ alert: alertShape.parse(row), changedAt: row.changedAt })),
    async alertFeed(id) {
      const row = one.get({ id })
      return row === undefined ? null : toFeed(row)
    },
    alertFeedsOf: async (userId) => own.all({ userId }).map(toFeed),
    addAlertFeed: async (row) => void add({ ...row }),
    dropAlertFeed: async (id) => void drop.run(id),
    noteFeedRead: async (id, read) => void note.run({ id, ...read }),
  }
}
