import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Column } from '../../shared/column.ts'
import type { SeenAll, Since } from '../../shared/mine.ts'

/** What belongs to one person, on all their devices. */
export const mine = sqliteTable('mine', {
  userId: text('user_id').primaryKey(),
  shift: text(),
  since: text({ mode: 'json' }).$type<Since>().notNull(),
  seenAll: text('seen_all', { mode: 'json' }).$type<SeenAll>(),
  columns: text({ mode: 'json' }).$type<Column[]>(),
})

/** A person's last look at a story; of each person the latest are kept (WINDOW.looks). */
export const mineLook = sqliteTable(
  'mine_look',
  {
    userId: text('user_id').notNull(),
    storyId: text('story_id').notNull(),
    upTo: integer('up_to').notNull(),
    at: text().notNull(),
    seq: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.storyId] }), index('mine_look_latest').on(t.userId, t.seq)],
)
