import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { RouteSecret, SourceSettings } from '../../shared/source-settings.ts'
import type { SourceState } from '../../shared/source-line.ts'
import type { SourceRun } from '../../shared/source-run.ts'

/** What the desk sets for a source; its secret is read by the routes alone. */
export const sourceSetting = sqliteTable('source_setting', {
  id: text().primaryKey(),
  settings: text({ mode: 'json' }).$type<SourceSettings>().notNull(),
  secret: text({ mode: 'json' }).$type<RouteSecret>().notNull(),
  changedAt: text('changed_at').notNull(),
  changedBy: text('changed_by').notNull(),
  /** Counts changes, so that a later editor sees that it changed under them. */
  edition: integer().notNull(),
})

/** Sources as screens follow them, derived from the log; a removed one stands marked. */
export const sourceLine = sqliteTable('source_line', {
  id: text().primaryKey(),
  name: text().notNull(),
  kind: text().notNull(),
  state: text().$type<SourceState>().notNull(),
  since: text().notNull(),
  why: text(),
  edition: integer().notNull(),
  seq: integer().notNull(),
})

/** How a source's route is doing: counters and cursor, beside the log. */
export const sourceRun = sqliteTable('source_run', {
  id: text().primaryKey(),
  run: text({ mode: 'json' }).$type<SourceRun>().notNull(),
})
