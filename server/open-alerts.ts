import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'
import type { Store } from '../db/store.ts'
import type { EventType } from '../shared/event.ts'
import { must } from '../shared/must.ts'
import { readIfThere, writePrivate } from './access/private-file.ts'
import { AlertDesk } from './alert/alert-desk.ts'
import { AlertClock } from './alert/lifecycle/alert-clock.ts'
import { channelsOf, channelsTo, holdOf } from './alert/lifecycle/hold-of.ts'
import type { RuleDesk } from './alert/rules/rule-desk.ts'
import { SearchRules } from './alert/rules/search-rules.ts'
import type { NamedBy } from './alert/outbox/facts-of.ts'
import { Outbox } from './alert/outbox/outbox.ts'
import { createSeal } from './alert/seal.ts'
import { newVapidKey, publicKeyOf, type Vapid } from './alert/vapid.ts'
import { newId, now } from './data-folder.ts'
import type { Log } from './log/log.ts'
import type { OpenDesk } from './open-desk.ts'

export interface AlertsHow {
  dataDir: string
  allowHosts: readonly string[]
  /** What secrets are sealed with; null for the data folder's own. */
  secretsKey: string | null
  publicUrl: string | null
  /** The private key by which push services know the desk; null for the data folder's own. */
  vapidKey: string | null
  vapidSubject: string | null
}

/** A key of a data folder whose operator has given none, made once. It is in no backup of the database. */
function ownKey(dataDir: string, name: string, make: () => string): string {
  const file = join(dataDir, name)
  const kept = readIfThere(file)
  if (kept !== null) return kept.trim()
  const key = make()
  writePrivate(file, key)
  return key
}

/** Push services want to complain to somebody: where the desk has no address that they take, to nobody. */
function openVapid({ dataDir, vapidKey, vapidSubject, publicUrl }: AlertsHow): Vapid {
  const privateKey = vapidKey ?? ownKey(dataDir, 'vapid.key', newVapidKey)
  const publicKey = must(publicKeyOf(privateKey), 'vapid.key holds a private key of P-256')
  const own = publicUrl?.startsWith('https:') === true ? publicUrl : 'mailto:desk@on-record.invalid'
  return { privateKey, publicKey, subject: vapidSubject ?? own }
}

/** Opens who is told of alerts, before anything is logged. */
export function openAlertDesk(store: Store, how: AlertsHow): Promise<AlertDesk> {
  const key = how.secretsKey ?? ownKey(how.dataDir, 'secrets.key', () => randomBytes(32).toString('base64url'))
  return AlertDesk.open({
    store,
    seal: createSeal(key),
    vapid: openVapid(how),
    allowedHosts: how.allowHosts,
    now: Date.now,
    newId,
  })
}

/** Whom rules tell besides the channels that ask for their kind. */
export const namedBy =
  (rules: RuleDesk, alerts: AlertDesk): NamedBy =>
  (ruleIds) => {
    const told = { channels: alerts.channels(), duties: rules.duties() }
    return rules.tells(ruleIds).flatMap((to) => channelsOf(to, told))
  }

export interface OutboxHow {
  store: Store
  log: Log
  alerts: AlertDesk
  rules: RuleDesk
  publicUrl: string | null
  nameOf: (actor: string) => Promise<string>
  logger: Logger
}

/** Events after which somebody may have to be told: of an alert, or since their rest was changed. */
const TOLD: ReadonlySet<EventType> = new Set<EventType>(['alert-raised', 'alert-changed', 'alerting-changed'])

/** Begins to tell: what a stop has left, then what is committed. */
export function openOutbox({ store, log, alerts, rules, publicUrl, nameOf, logger }: OutboxHow): Outbox {
  const outbox = new Outbox({
    store,
    channelIds: () => alerts.channelIds(),
    channelOf: (channelId) => alerts.told(channelId),
    holdOf(channelId) {
      const channel = alerts.channel(channelId)
      return channel === null ? null : holdOf(channel, rules.duties(), Date.now())
    },
    send: (id, message, signal) => alerts.send(id, message, signal),
    now: Date.now,
    random: Math.random,
    newId,
    linkOf: (storyId) => (publicUrl === null ? null : `${publicUrl}/story/${storyId}`),
    nameOf,
    warn: (message, about) => logger.warn(about, message),
  })
  log.subscribe((events) => {
    if (events.some(({ type }) => TOLD.has(type))) outbox.wake()
  })
  outbox.wake()
  return outbox
}

/** Begins to ask saved searches that ring, whenever the full-text index has got on. `zone` is the desk's own. */
export async function openSearchRules(
  { store, log, desk, rules, onIndexed }: Pick<OpenDesk, 'store' | 'log' | 'desk' | 'rules' | 'onIndexed'>,
  { zone, logger }: { zone: string; logger: Logger },
): Promise<SearchRules> {
  const searches = await SearchRules.open({
    store,
    rows: () => rules.rows(),
    tell: (row, found) => desk.tell(() => rules.found(row, found)),
    zone,
    now: Date.now,
    warn: (message, about) => logger.warn(about, message),
  })
  log.subscribe((events) => searches.heard(events))
  onIndexed(() => searches.indexed())
  searches.indexed()
  return searches
}

/** Begins to look at alerts whose time has come: snoozes end, and who comes next is told where nobody answers. */
export function openAlertClock(
  { store, log, desk, rules, alerts }: Pick<OpenDesk, 'store' | 'log' | 'desk' | 'rules' | 'alerts'>,
  logger: Logger,
): AlertClock {
  const clock = new AlertClock({
    store,
    tell: (decide) => desk.tell(decide),
    due: (at) => {
      const given = { channels: alerts.channels(), duties: rules.duties(), now: Date.parse(at) }
      return { ...rules.answering(), at, channelsOf: (to, isKill) => channelsTo(to, isKill, given) }
    },
    now,
    warn: (message, about) => logger.warn(about, message),
  })
  log.subscribe((events) => clock.heard(events))
  clock.wake()
  return clock
}
