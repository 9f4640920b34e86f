import { and, asc, desc, eq, gte, inArray, isNotNull, ne, or, sql } from 'drizzle-orm'
import { alertChannel as channelShape, type Attempt } from '../../shared/alert-channel.ts'
import { alertMessage } from '../../shared/alert-message.ts'
import type { ChannelRow, OutboxMessage, OutboxStore } from '../outbox-store.ts'
import { alertChannel, outboxAttempt, outboxFact, outboxMessage } from '../schema/outbox.ts'
import { createAlertFeeds } from './alert-feeds.ts'
import type { Connection } from './connection.ts'
import { excluded, holes } from './holes.ts'
import { prepareWrite } from './prepare-write.ts'

type Part<K extends keyof OutboxStore> = Pick<OutboxStore, K>
type MessageRow = typeof outboxMessage.$inferSelect

const hole = sql.placeholder

const toMessage = (row: MessageRow): OutboxMessage => ({ ...row, body: alertMessage.parse(row.body) })

const toAttempt = ({ at, took, ok, answer }: typeof outboxAttempt.$inferSelect): Attempt => ({ at, took, ok, answer })

const toChannel = (row: typeof alertChannel.$inferSelect): ChannelRow => ({
  settings: channelShape.parse(row.settings),
  secret: row.secret,
  changedAt: row.changedAt,
  changedBy: row.changedBy,
  edition: row.edition,
})

function createChannels(connection: Connection): Part<'alertChannels' | 'putAlertChannel' | 'dropAlertChannel'> {
  const { db, raw } = connection
  const all = db.select().from(alertChannel).orderBy(asc(alertChannel.id)).prepare()
  const put = prepareWrite(
    connection,
    db
      .insert(alertChannel)
      .values(holes(alertChannel))
      .onConflictDoUpdate({ target: alertChannel.id, set: excluded(alertChannel, 'id') }),
  )
  const drop = raw.prepare('delete from alert_channel where id = ?')
  const forget = raw.prepare('update outbox_fact set open = 0 where channel_id = ? and open = 1')
  const bury = raw.prepare(`update outbox_message set state = 'dead' where channel_id = ? and state = 'waiting'`)
  const dropAll = raw.transaction((id: string): boolean => {
    forget.run(id)
    bury.run(id)
    return drop.run(id).changes > 0
  })
  return {
    alertChannels: async () => all.all().map(toChannel),
    async putAlertChannel({ settings, ...row }) {
      put({ ...row, id: settings.id, settings: channelShape.parse(settings) })
    },
    dropAlertChannel: async (id) => dropAll(id),
  }
}

function createMaking(connection: Connection): Part<'openFacts' | 'lastTold' | 'keepMessage' | 'messagesSince'> {
  const { db, raw } = connection
  const open = db
    .select()
    .from(outboxFact)
    .where(
      and(
        eq(outboxFact.channelId, hole('channelId')),
        eq(outboxFact.urgent, sql`${hole('urgent')}`),
        eq(outboxFact.open, sql`1`),
      ),
    )
    .orderBy(asc(outboxFact.id))
    .limit(hole('limit'))
    .prepare()
  const told = db
    .select({ state: outboxFact.told, madeAt: outboxMessage.madeAt })
    .from(outboxFact)
    .innerJoin(outboxMessage, eq(outboxMessage.id, outboxFact.messageId))
    .where(
      and(
        eq(outboxFact.alertId, hole('alertId')),
        eq(outboxFact.channelId, hole('channelId')),
        ne(outboxMessage.state, 'dead'),
      ),
    )
    .orderBy(desc(outboxFact.id))
    .limit(1)
    .prepare()
  const since = db
    .select({ groupKey: outboxMessage.groupKey, urgent: outboxMessage.urgent, madeAt: outboxMessage.madeAt })
    .from(outboxMessage)
    .where(and(eq(outboxMessage.channelId, hole('channelId')), gte(outboxMessage.madeAt, hole('since'))))
    .orderBy(desc(outboxMessage.madeAt))
    .prepare()
  const insert = prepareWrite(connection, db.insert(outboxMessage).values(holes(outboxMessage)))
  const close = raw.prepare('update outbox_fact set open = 0, message_id = @messageId, told = @told where id = @id')
  const keep = raw.transaction((...[message, facts]: Parameters<OutboxStore['keepMessage']>) => {
    if (message !== null) insert({ ...message, body: alertMessage.parse(message.body) })
    for (const fact of facts) close.run({ ...fact, messageId: fact.told === null ? null : (message?.id ?? null) })
  })
  return {
    openFacts: async (channelId, { urgent, limit }) => open.all({ channelId, urgent: Number(urgent), limit }),
    async lastTold(alertId, channelId) {
      const { state, madeAt } = told.get({ alertId, channelId }) ?? { state: null, madeAt: '' }
      return state === null ? null : { state, madeAt }
    },
    keepMessage: async (message, facts) => keep(message, facts),
    messagesSince: async (channelId, from) => since.all({ channelId, since: from }),
  }
}

function createTrying({
  db,
  raw,
}: Connection): Part<'waitingMessages' | 'putAttempt' | 'outboxMessage' | 'wakeMessage'> {
  const waiting = db
    .select()
    .from(outboxMessage)
    .where(and(eq(outboxMessage.channelId, hole('channelId')), eq(outboxMessage.state, sql`'waiting'`)))
    .orderBy(asc(outboxMessage.place))
    .prepare()
  const one = db
    .select()
    .from(outboxMessage)
    .where(eq(outboxMessage.id, hole('id')))
    .prepare()
  const insert = raw.prepare(
    'insert into outbox_attempt (message_id, channel_id, at, took, ok, answer) values (@messageId, @channelId, @at, @took, @ok, @answer)',
  )
  const update = raw.prepare(
    `update outbox_message set state = @state, tries = @tries, ended_at = @endedAt, not_before = @notBefore,
     asked = @asked where id = @id and (state = 'waiting' or @state <> 'waiting')`,
  )
  const wake = raw.prepare(
    `update outbox_message set state = 'waiting', tries = 0, ended_at = null, not_before = null, asked = 0
     where id = ? and state = 'dead'`,
  )
  const put = raw.transaction((...[message, tried]: Parameters<OutboxStore['putAttempt']>) => {
    const { id, channelId, state, tries, endedAt, notBefore, asked } = message
    insert.run({ ...tried, ok: Number(tried.ok), messageId: id, channelId })
    update.run({ id, state, tries, endedAt, notBefore, asked: Number(asked) })
  })
  return {
    waitingMessages: async (channelId) => waiting.all({ channelId }).map(toMessage),
    putAttempt: async (message, tried) => put(message, tried),
    async outboxMessage(id) {
      const row = one.get({ id })
      return row === undefined ? null : toMessage(row)
    },
    wakeMessage: async (id) => wake.run(id).changes > 0,
  }
}

/** How each channel does. */
function createHealth({ db, raw }: Connection): Part<'channelHealth'> {
  const open = raw
    .prepare<[string], number>('select count(distinct alert_id) from outbox_fact where channel_id = ? and open = 1')
    .pluck()
  const counted = (state: 'waiting' | 'dead') =>
    raw
      .prepare<[string], number>(`select count(*) from outbox_message where channel_id = ? and state = '${state}'`)
      .pluck()
  const [waiting, dead] = [counted('waiting'), counted('dead')]
  const last = db
    .select()
    .from(outboxAttempt)
    .where(eq(outboxAttempt.channelId, hole('channelId')))
    .orderBy(desc(outboxAttempt.id))
    .limit(1)
    .prepare()
  return {
    async channelHealth(channelId) {
      const tried = last.get({ channelId })
      return {
        open: open.get(channelId) ?? 0,
        waiting: waiting.get(channelId) ?? 0,
        dead: dead.get(channelId) ?? 0,
        last: tried === undefined ? null : toAttempt(tried),
      }
    },
  }
}

function createTelling({ db }: Connection): Part<'messages' | 'toldOf'> {
  const columns = { message: outboxMessage, settings: alertChannel.settings }
  const lines = () =>
    db.select(columns).from(outboxMessage).leftJoin(alertChannel, eq(alertChannel.id, outboxMessage.channelId))
  const newest = desc(outboxMessage.madeAt)
  const all = lines().orderBy(newest).limit(hole('limit')).prepare()
  const ofState = lines()
    .where(and(eq(outboxMessage.state, hole('state')), or(ne(outboxMessage.state, 'dead'), isNotNull(alertChannel.id))))
    .orderBy(newest)
    .limit(hole('limit'))
    .prepare()
  const tellingIt = db
    .select({ id: outboxFact.messageId })
    .from(outboxFact)
    .where(eq(outboxFact.alertId, hole('alertId')))
  const told = lines().where(inArray(outboxMessage.id, tellingIt)).orderBy(asc(outboxMessage.madeAt)).prepare()
  const tries = db
    .select()
    .from(outboxAttempt)
    .where(eq(outboxAttempt.messageId, hole('messageId')))
    .orderBy(asc(outboxAttempt.id))
    .prepare()
  const toLine = ({ message, settings }: ReturnType<typeof all.all>[number]) => ({
    id: message.id,
    channelId: message.channelId,
    channelName: message.channelName || (settings?.name ?? message.channelId),
    urgent: message.urgent,
    subject: message.body.subject,
    state: message.state,
    madeAt: message.madeAt,
    endedAt: message.endedAt,
    notBefore: message.notBefore,
    attempts: tries.all({ messageId: message.id }).map(toAttempt),
  })
  return {
    messages: async ({ state, limit }) =>
      (state === 'all' ? all.all({ limit }) : ofState.all({ state, limit })).map(toLine),
    toldOf: async (alertId) => told.all({ alertId }).map(toLine),
  }
}

/** What waits to be told and what was. */
export const createOutbox = (connection: Connection): OutboxStore => ({
  ...createAlertFeeds(connection),
  ...createChannels(connection),
  ...createMaking(connection),
  ...createTrying(connection),
  ...createTelling(connection),
  ...createHealth(connection),
})
