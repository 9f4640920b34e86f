import { join } from 'node:path'
import { openStore } from '../../db/sqlite/open.ts'
import { migrated } from '../../db/sqlite/testing/migrated.ts'
import { AlertDesk } from '../../server/alert/alert-desk.ts'
import type { NamedBy } from '../../server/alert/outbox/facts-of.ts'
import { Outbox, type OutboxGiven } from '../../server/alert/outbox/outbox.ts'
import { createSeal } from '../../server/alert/seal.ts'
import { createLog } from '../../server/log/create-log.ts'
import { type AlertChannel, alertChannel } from '../../shared/alert-channel.ts'
import type { Alert } from '../../shared/alert.ts'
import type { EventBody, NewEvent } from '../../shared/event.ts'
import { anAlert } from './build.ts'
import { aVapid } from './push-service.ts'

const VAPID = aVapid()

export const aChannel = (over: Partial<AlertChannel> & Pick<AlertChannel, 'way'>): AlertChannel =>
  alertChannel.parse({ id: 'night', name: 'Night desk', ...over })

const auto = (body: EventBody): NewEvent => ({ by: 'auto', reason: null, ...body })

/** An event that raises an alert. */
export function raising(over: Partial<Alert>) {
  const { seq: _seq, raisedAt: _at, ...alert } = anAlert(over)
  return auto({ type: 'alert-raised', alert })
}
/** An event that says what has become of it. */
export const changing = (over: Partial<Alert>): NewEvent => auto({ type: 'alert-changed', alert: anAlert(over) })

/** What may stand between an outbox and its parts. */
type Around = (real: Pick<OutboxGiven, 'store' | 'send'>) => Pick<OutboxGiven, 'store' | 'send'>

/** Log, store, channels and outbox over one data folder, with a clock and chance of their own where a test gives them. */
export async function openOutboxDesk(
  dataDir: string,
  over: Partial<OutboxGiven> & { namedBy?: NamedBy } = {},
  around: Around = (real) => real,
) {
  const store = await openStore({ file: migrated(join(dataDir, 'on-record.db')), newId: () => 'log-1' })
  const now = over.now ?? Date.now
  const alerts = await AlertDesk.open({
    store,
    seal: createSeal('a key of this test'),
    vapid: VAPID,
    allowedHosts: ['127.0.0.1'],
    now,
    newId: () => crypto.randomUUID(),
  })
  const log = await createLog({
    store,
    now: () => new Date(now()).toISOString(),
    window: 100,
    beside: (events) => alerts.beside(events, over.namedBy ?? (() => [])),
  })
  const outbox = new Outbox({
    ...around({ store, send: (id, message, signal) => alerts.send(id, message, signal) }),
    channelIds: () => alerts.channelIds(),
    channelOf: (channelId) => alerts.told(channelId),
    holdOf: () => null,
    now,
    random: () => 0,
    newId: () => crypto.randomUUID(),
    linkOf: (storyId) => `https://desk.example/story/${storyId}`,
    nameOf: async (actor) => actor,
    warn: (message, about) => {
      throw new Error(`${message} ${JSON.stringify(about)}`)
    },
    ...over,
  })
  const close = async (): Promise<void> => {
    await outbox.stop()
    await store.close()
  }
  return { store, alerts, log, outbox, close }
}
