import { integer, sqliteTable } from 'drizzle-orm/sqlite-core'

/** The full-text table as joins see it; made by a migration of its own, since drizzle knows no virtual tables. */
export const itemText = sqliteTable('item_text', { rowid: integer().notNull() })
