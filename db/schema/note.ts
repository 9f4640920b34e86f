import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What editors wrote beside stories. */
export const note = sqliteTable(
  'note',
  {
    id: text().primaryKey(),
    storyId: text('story_id').notNull(),
    writtenFor: text('written_for').notNull(),
    text: text().notNull(),
    by: text().notNull(),
    author: text().notNull(),
    writtenAt: text('written_at').notNull(),
    seq: integer().notNull(),
    editedBy: text('edited_by'),
    editedAt: text('edited_at'),
    removed: integer({ mode: 'boolean' }).notNull(),
  },
  (t) => [index('note_story').on(t.storyId, t.seq)],
)
