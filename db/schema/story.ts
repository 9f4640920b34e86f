import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Alert } from '../../shared/alert.ts'
import type { Entry, Evidence } from '../../shared/entry.ts'
import type { Story } from '../../shared/story.ts'
import type { Programme, Wall } from '../../shared/wall.ts'

export const story = sqliteTable(
  'story',
  {
    id: text().primaryKey(),
    title: text().notNull(),
    state: text().$type<Story['state']>().notNull(),
    openedAt: text('opened_at').notNull(),
    lastAt: text('last_at').notNull(),
    counts: text({ mode: 'json' }).$type<Story['counts']>().notNull(),
    contested: integer({ mode: 'boolean' }).notNull(),
    mergedInto: text('merged_into'),
    pinned: integer({ mode: 'boolean' }).notNull().default(false),
    assignee: text({ mode: 'json' }).$type<Story['assignee']>(),
    watchers: text({ mode: 'json' }).$type<Story['watchers']>().notNull().default([]),
    seq: integer().notNull(),
  },
  (t) => [
    uniqueIndex('story_seq').on(t.seq),
    index('story_pinned')
      .on(t.seq)
      .where(sql`${t.pinned}`),
  ],
)

export const claim = sqliteTable(
  'claim',
  {
    id: text().primaryKey(),
    storyId: text('story_id').notNull(),
    text: text().notNull(),
    madeAt: text('made_at').notNull(),
    seq: integer().notNull(),
    firstItemId: text('first_item_id'),
    by: text().notNull(),
    wordings: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    wordedBy: text('worded_by'),
    mergedInto: text('merged_into'),
    dropped: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [index('claim_story').on(t.storyId, t.seq)],
)

/** Positions; who carries them stands in `entryCarrier`. */
export const entry = sqliteTable(
  'entry',
  {
    id: text().primaryKey(),
    storyId: text('story_id').notNull(),
    claimId: text('claim_id').notNull(),
    party: text().notNull(),
    speaker: text(),
    role: text(),
    stance: text().$type<Entry['stance']>().notNull(),
    sourcing: text().$type<Entry['sourcing']>().notNull(),
    quote: text(),
    text: text().notNull(),
    saidAt: text('said_at'),
    loggedAt: text('logged_at').notNull(),
    seq: integer().notNull(),
    firstItemId: text('first_item_id').notNull(),
    restates: text(),
    respondsTo: text('responds_to', { mode: 'json' }).$type<string[]>().notNull(),
    confidence: real().notNull(),
    by: text().notNull(),
    state: text().$type<Entry['state']>().notNull(),
    evidence: text({ mode: 'json' }).$type<Evidence>(),
    asRead: text('as_read', { mode: 'json' }).$type<Entry['asRead']>(),
  },
  (t) => [
    index('entry_story').on(t.storyId, t.seq),
    index('entry_party').on(t.party, t.seq),
    index('entry_claim_party').on(t.claimId, t.party, t.seq),
    index('entry_left')
      .on(t.firstItemId)
      .where(sql`${t.state} = 'rejected'`),
  ],
)

/** Items that carry an entry, in the order in which they did (`place` from 0). */
export const entryCarrier = sqliteTable(
  'entry_carrier',
  { entryId: text('entry_id').notNull(), place: integer().notNull(), itemId: text('item_id').notNull() },
  (t) => [primaryKey({ columns: [t.entryId, t.place] }), index('entry_carrier_item').on(t.itemId)],
)

export const alert = sqliteTable(
  'alert',
  {
    id: text().primaryKey(),
    kind: text().$type<Alert['kind']>().notNull(),
    entryId: text('entry_id'),
    itemId: text('item_id'),
    storyId: text('story_id'),
    storyTitle: text('story_title').notNull(),
    headline: text().notNull(),
    detail: text().notNull(),
    raisedAt: text('raised_at').notNull(),
    /** When its latest event was logged. */
    changedAt: text('changed_at').notNull().default(''),
    seq: integer().notNull(),
    state: text().$type<Alert['state']>().notNull(),
    acknowledgedBy: text('acknowledged_by'),
    acknowledgedAt: text('acknowledged_at'),
    reason: text(),
    rules: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    entryIds: text('entry_ids', { mode: 'json' }).$type<string[]>().notNull().default([]),
    facts: integer().notNull().default(1),
    carriers: integer().notNull().default(0),
    latestAt: text('latest_at'),
    muted: integer({ mode: 'boolean' }).notNull().default(false),
    snoozedUntil: text('snoozed_until'),
    snoozedBy: text('snoozed_by'),
    rungAt: text('rung_at'),
    escalations: text({ mode: 'json' }).$type<Alert['escalations']>().notNull().default([]),
    step: integer().notNull().default(0),
    dueAt: text('due_at'),
  },
  (t) => [
    uniqueIndex('alert_seq').on(t.seq),
    index('alert_state').on(t.state, t.seq),
    index('alert_story').on(t.storyId, t.seq),
    index('alert_due')
      .on(t.dueAt)
      .where(sql`${t.state} = 'open' and ${t.dueAt} is not null`),
    index('alert_apart')
      .on(t.kind, t.seq)
      .where(sql`${t.storyId} is null and ${t.state} <> 'resolved'`),
  ],
)

/** `place` is the seq of the wall's first event: the desk lists walls in that order. */
export const wall = sqliteTable('wall', {
  id: text().primaryKey(),
  name: text().notNull(),
  storyId: text('story_id'),
  chosenId: text('chosen_id'),
  programme: text({ mode: 'json' }).$type<Programme>(),
  held: integer({ mode: 'boolean' }).default(false).notNull(),
  turnedAt: text('turned_at'),
  interrupted: text({ mode: 'json' }).$type<NonNullable<Wall['interrupted']>>(),
  removed: integer({ mode: 'boolean' }).default(false).notNull(),
  place: integer().notNull(),
})
