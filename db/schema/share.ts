import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ShareView } from '../../shared/share.ts'

/** Links by which people without an account read one story. The address itself is never stored. */
export const shareLink = sqliteTable(
  'share_link',
  {
    id: text().primaryKey(),
    storyId: text('story_id').notNull(),
    view: text().$type<ShareView>().notNull(),
    asOf: integer('as_of'),
    name: text().notNull(),
    passphrase: text(),
    expiresAt: text('expires_at'),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    revokedAt: text('revoked_at'),
  },
  (table) => [index('share_link_story').on(table.storyId)],
)
