import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Alert } from '../../shared/alert.ts'

/** Private addresses at which readers of feeds hear of alerts. The address itself is never stored. */
export const alertFeed = sqliteTable(
  'alert_feed',
  {
    id: text().primaryKey(),
    userId: text('user_id').notNull(),
    name: text().notNull(),
    kinds: text({ mode: 'json' }).$type<Alert['kind'][]>().notNull(),
    createdAt: text('created_at').notNull(),
    readAt: text('read_at'),
    reader: text(),
  },
  (t) => [index('alert_feed_user').on(t.userId, t.createdAt)],
)
