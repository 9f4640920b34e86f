import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { AlertChannel, MessageState } from '../../shared/alert-channel.ts'
import type { AlertMessage, ToldState } from '../../shared/alert-message.ts'

/** Who is told of alerts. `secret` is sealed (server/alert/seal.ts). */
export const alertChannel = sqliteTable('alert_channel', {
  id: text().primaryKey(),
  settings: text({ mode: 'json' }).$type<AlertChannel>().notNull(),
  secret: text(),
  changedAt: text('changed_at').notNull(),
  changedBy: text('changed_by').notNull(),
  edition: integer().notNull(),
})

/** That a channel is to be told of an alert: written in the transaction of the alert's event. */
export const outboxFact = sqliteTable(
  'outbox_fact',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    channelId: text('channel_id').notNull(),
    alertId: text('alert_id').notNull(),
    /** Facts of one group are told in one message. */
    groupKey: text('group_key').notNull(),
    urgent: integer({ mode: 'boolean' }).notNull(),
    seq: integer().notNull(),
    open: integer({ mode: 'boolean' }).notNull(),
    /** The message that tells it; null while it waits, and where there was nothing to tell any more. */
    messageId: text('message_id'),
    /** The alert's state as it was told. */
    told: text().$type<ToldState>(),
  },
  (t) => [
    index('outbox_fact_open')
      .on(t.channelId, t.urgent, t.id)
      .where(sql`${t.open} = 1`),
    index('outbox_fact_alert').on(t.alertId, t.channelId, t.id),
  ],
)

/** A message as it is sent, and how far it has got. */
export const outboxMessage = sqliteTable(
  'outbox_message',
  {
    id: text().primaryKey(),
    /** Its place in the order of its channel. */
    place: integer().notNull(),
    channelId: text('channel_id').notNull(),
    /** As it was called when the message was made. */
    channelName: text('channel_name').notNull().default(''),
    groupKey: text('group_key').notNull(),
    urgent: integer({ mode: 'boolean' }).notNull(),
    body: text({ mode: 'json' }).$type<AlertMessage>().notNull(),
    state: text().$type<MessageState>().notNull(),
    tries: integer().notNull(),
    madeAt: text('made_at').notNull(),
    endedAt: text('ended_at'),
    notBefore: text('not_before'),
    /** The far side has asked to be left alone until then. */
    asked: integer({ mode: 'boolean' }).notNull(),
  },
  (t) => [
    index('outbox_message_pending')
      .on(t.channelId, t.place)
      .where(sql`${t.state} = 'waiting'`),
    index('outbox_message_made').on(t.channelId, t.madeAt),
    index('outbox_message_state').on(t.state, t.madeAt),
    index('outbox_message_dead')
      .on(t.channelId)
      .where(sql`${t.state} = 'dead'`),
    index('outbox_message_seq').on(t.madeAt),
  ],
)

/** Every try, with its answer. */
export const outboxAttempt = sqliteTable(
  'outbox_attempt',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    messageId: text('message_id').notNull(),
    channelId: text('channel_id').notNull(),
    at: text().notNull(),
    took: integer().notNull(),
    ok: integer({ mode: 'boolean' }).notNull(),
    answer: text().notNull(),
  },
  (t) => [index('outbox_attempt_message').on(t.messageId, t.id), index('outbox_attempt_channel').on(t.channelId, t.id)],
)
