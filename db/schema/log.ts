import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { CommandAnswer } from '../../shared/protocol/command.ts'

/** The saved search of which an event tells that it was saved, changed or removed, and which events do. */
export const idOfSearch = sql.raw(
  `case "type" when 'search-changed' then "body" ->> '$.search.id' else case "body" ->> '$.mine.what' when 'search' then "body" ->> '$.mine.search.id' else "body" ->> '$.mine.searchId' end end`,
)
export const ofSearches = sql.raw(
  `("type" = 'search-changed' or ("type" = 'mine-changed' and "body" ->> '$.mine.what' in ('search', 'search-removed')))`,
)

/** L1: the append-only log. `body` is the event without its stamp; the two story columns are the story topics that it concerns. */
export const event = sqliteTable(
  'event',
  {
    seq: integer().primaryKey(),
    at: text().notNull(),
    type: text().notNull(),
    by: text().notNull(),
    reason: text(),
    storyId: text('story_id'),
    otherStoryId: text('other_story_id'),
    body: text().notNull(),
    /** It tells something to somebody who was away (shared/change.ts). */
    telling: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [
    index('event_story')
      .on(t.storyId, t.seq)
      .where(sql`${t.storyId} is not null`),
    index('event_other_story')
      .on(t.otherStoryId, t.seq)
      .where(sql`${t.otherStoryId} is not null`),
    index('event_telling')
      .on(t.seq)
      .where(sql`${t.telling} = 1`),
    index('event_telling_story')
      .on(t.storyId, t.seq)
      .where(sql`${t.telling} = 1`),
    // What became of an alert: many are in no story.
    index('event_alert')
      .on(sql`("body" ->> '$.alert.id')`, t.seq)
      .where(sql`${t.type} = 'alert-changed'`),
    // What became of a saved search: a person's looks at it, which are many, are left out.
    index('event_search')
      .on(sql`(${idOfSearch})`, t.seq)
      .where(ofSearches),
    // Not what people looked at: that would outgrow what they did.
    index('event_by_people')
      .on(t.seq)
      .where(sql`${t.by} <> 'auto' and ${t.type} <> 'mine-changed'`),
  ],
)

/** Single values of the whole database: `log-id` (L4), `text-cursor` (last seq in the full-text index). */
export const meta = sqliteTable('meta', { name: text().primaryKey(), value: text().notNull() })

/** F5: answers that were given, by the caller's own command id. */
export const command = sqliteTable('command', {
  commandId: text('command_id').primaryKey(),
  by: text().notNull(),
  at: text().notNull(),
  answer: text({ mode: 'json' }).$type<CommandAnswer>().notNull(),
})
