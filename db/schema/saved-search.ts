import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Searches that the whole desk has. */
export const deskSearch = sqliteTable('desk_search', {
  id: text().primaryKey(),
  name: text().notNull(),
  q: text().notNull(),
  by: text().notNull(),
  author: text().notNull(),
  at: text().notNull(),
  seq: integer().notNull(),
})

/** Searches that are one person's own. */
export const ownSearch = sqliteTable(
  'own_search',
  {
    userId: text('user_id').notNull(),
    id: text().notNull(),
    name: text().notNull(),
    q: text().notNull(),
    at: text().notNull(),
    seq: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.id] })],
)

/** A person's last look at the finds of a saved search; of each person the latest are kept (WINDOW.searchLooks). */
export const searchLook = sqliteTable(
  'search_look',
  {
    userId: text('user_id').notNull(),
    searchId: text('search_id').notNull(),
    upTo: integer('up_to').notNull(),
    seq: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.searchId] }), index('search_look_latest').on(t.userId, t.seq)],
)
