import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { AlertRule } from '../../shared/alert-rule.ts'

/** The rules that the desk has set, derived from the log. */
export const alertRule = sqliteTable('alert_rule', {
  id: text().primaryKey(),
  rule: text({ mode: 'json' }).$type<AlertRule>().notNull(),
  by: text().notNull(),
  editor: text().notNull(),
  at: text().notNull(),
  seq: integer().notNull(),
})

/** Copy for which a saved search has raised or updated an alert, so that it does so once. */
export const ruleHit = sqliteTable(
  'rule_hit',
  { ruleId: text('rule_id').notNull(), itemId: text('item_id').notNull() },
  (t) => [primaryKey({ columns: [t.ruleId, t.itemId] })],
)

/** What is muted, when people can be told, and who is told next, derived from the log: by what it is, and whose. */
export const alerting = sqliteTable(
  'alerting',
  {
    what: text().$type<'mute' | 'duty' | 'ladder'>().notNull(),
    id: text().notNull(),
    body: text({ mode: 'json' }).notNull(),
    /** Of a mute: when it ends. */
    until: text(),
    by: text().notNull(),
    editor: text().notNull(),
    at: text().notNull(),
    reason: text(),
    seq: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.what, t.id] })],
)
