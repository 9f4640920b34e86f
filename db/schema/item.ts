import { sql } from 'drizzle-orm'
import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Fault } from '../../shared/error-code.ts'
import type { ItemLine, ItemVersion, VersionState } from '../../shared/item.ts'
import type { WireFields } from '../../shared/wire.ts'
import type { Analysis } from '../../shared/statement.ts'
import type { PayloadState } from '../store.ts'

/** Bodies as they came. */
export const payload = sqliteTable(
  'payload',
  {
    arrival: integer().primaryKey({ autoIncrement: true }),
    payloadId: text('payload_id').notNull().unique(),
    source: text(),
    contentType: text('content_type').notNull(),
    receivedAt: text('received_at').notNull(),
    body: blob({ mode: 'buffer' }).notNull(),
    state: text().$type<PayloadState>().notNull(),
    faults: text({ mode: 'json' }).$type<Fault[]>().notNull(),
  },
  (t) => [index('payload_state').on(t.state, t.arrival)],
)

/** Item lines, derived from the log. `textSeq` is the seq under which the item stands in the full-text index. */
export const item = sqliteTable(
  'item',
  {
    itemId: text('item_id').primaryKey(),
    guid: text().notNull(),
    source: text().notNull(),
    sourceName: text('source_name').notNull(),
    version: integer().notNull(),
    publishedAt: text('published_at').notNull(),
    dayAlone: integer('day_alone', { mode: 'boolean' }).notNull().default(false),
    receivedAt: text('received_at').notNull(),
    language: text(),
    urgency: integer(),
    headline: text().notNull(),
    slugline: text(),
    tag: text(),
    status: text().$type<ItemLine['status']>().notNull(),
    withdrawn: integer({ mode: 'boolean' }).notNull(),
    held: text({ mode: 'json' }).$type<NonNullable<ItemLine['held']>>(),
    fault: text(),
    storyId: text('story_id'),
    seq: integer().notNull(),
    textSeq: integer('text_seq'),
  },
  (t) => [
    uniqueIndex('item_guid').on(t.source, t.guid),
    uniqueIndex('item_seq').on(t.seq),
    index('item_story')
      .on(t.storyId, t.seq)
      .where(sql`${t.storyId} is not null`),
    index('item_source').on(t.source, t.seq),
    uniqueIndex('item_text_seq')
      .on(t.textSeq)
      .where(sql`${t.textSeq} is not null`),
  ],
)

/** Versions with all their text: rows beside the log. `seq` is the log's head when the version came. */
export const itemVersion = sqliteTable(
  'item_version',
  {
    itemId: text('item_id').notNull(),
    guid: text().notNull(),
    source: text().notNull(),
    sourceName: text('source_name').notNull(),
    version: integer().notNull(),
    publishedAt: text('published_at').notNull(),
    dayAlone: integer('day_alone', { mode: 'boolean' }).notNull().default(false),
    receivedAt: text('received_at').notNull(),
    language: text(),
    urgency: integer(),
    headline: text().notNull(),
    body: text().notNull(),
    bodyHtml: text('body_html'),
    status: text().$type<ItemVersion['status']>().notNull(),
    embargoedUntil: text('embargoed_until'),
    byline: text(),
    dateline: text(),
    slugline: text(),
    keywords: text({ mode: 'json' }).$type<string[]>().notNull(),
    ednote: text(),
    url: text(),
    wire: text({ mode: 'json' }).$type<WireFields>(),
    tag: text(),
    payloadId: text('payload_id'),
    state: text().$type<VersionState>().notNull(),
    fault: text(),
    digest: text().notNull(),
    seq: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.itemId, t.version] }),
    index('item_version_pending')
      .on(t.seq)
      .where(sql`${t.state} = 'pending'`),
    index('item_version_held')
      .on(t.embargoedUntil)
      .where(sql`${t.state} = 'held'`),
  ],
)

/** Other guids under which a sender speaks of an item: each of its versions may have one of its own. */
export const itemAlias = sqliteTable(
  'item_alias',
  {
    source: text().notNull(),
    guid: text().notNull(),
    itemId: text('item_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.source, t.guid] })],
)

export const analysis = sqliteTable(
  'analysis',
  {
    itemId: text('item_id').notNull(),
    version: integer().notNull(),
    /** Log time at which it was stored. */
    at: text().notNull(),
    analysis: text({ mode: 'json' }).$type<Analysis>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.itemId, t.version] })],
)

/** Who delivers, derived from the log's item events. */
export const source = sqliteTable('source', {
  id: text().primaryKey(),
  name: text().notNull(),
  items: integer().notNull(),
  firstItemAt: text('first_item_at').notNull(),
  lastItemAt: text('last_item_at').notNull(),
})
