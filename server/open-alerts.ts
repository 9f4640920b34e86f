import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'
import type { Store } from '../db/store.ts'
import { readIfThere, writePrivate } from './access/private-file.ts'
import { AlertDesk } from './alert/alert-desk.ts'
import { Outbox } from './alert/outbox/outbox.ts'
import { createSeal } from './alert/seal.ts'
import { newId } from './data-folder.ts'
import type { Log } from './log/log.ts'

export interface AlertsHow {
  dataDir: string
  allowHosts: readonly string[]
  /** What secrets are sealed with; null for the data folder's own. */
  secretsKey: string | null
  publicUrl: string | null
}

/** The key of a data folder whose operator has given none, made once. It is in no backup of the database. */
function ownKey(dataDir: string): string {
  const file = join(dataDir, 'secrets.key')
  const kept = readIfThere(file)
  if (kept !== null) return kept.trim()
  const key = randomBytes(32).toString('base64url')
  writePrivate(file, key)
  return key
}

/** Opens who is told of alerts, before anything is logged. */
export const openAlertDesk = (store: Store, { dataDir, allowHosts, secretsKey }: AlertsHow): Promise<AlertDesk> =>
  AlertDesk.open({
    store,
    seal: createSeal(secretsKey ?? ownKey(dataDir)),
    allowedHosts: allowHosts,
    now: Date.now,
    newId,
  })

export interface OutboxHow {
  store: Store
  log: Log
  alerts: AlertDesk
  publicUrl: string | null
  nameOf: (actor: string) => Promise<string>
  logger: Logger
}

/** Begins to tell: what a stop has left, then what is committed. */
export function openOutbox({ store, log, alerts, publicUrl, nameOf, logger }: OutboxHow): Outbox {
  const outbox = new Outbox({
    store,
    channelIds: () => alerts.channelIds(),
    send: (id, message, signal) => alerts.send(id, message, signal),
    now: Date.now,
    random: Math.random,
    newId,
    linkOf: (storyId) => (publicUrl === null ? null : `${publicUrl}/story/${storyId}`),
    nameOf,
    warn: (message, about) => logger.warn(about, message),
  })
  log.subscribe((events) => {
    if (events.some(({ type }) => type === 'alert-raised' || type === 'alert-changed')) outbox.wake()
  })
  outbox.wake()
  return outbox
}
