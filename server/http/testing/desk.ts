import { parsePayload } from '../../format/parse-payload.ts'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { onTestFinished } from 'vitest'
import { openStore, type SqliteStore } from '../../../db/sqlite/open.ts'
import { migrated } from '../../../db/sqlite/testing/migrated.ts'
import type { AlertRule } from '../../../shared/alert-rule.ts'
import type { World } from '../../../shared/merge-lists.ts'
import type { Role } from '../../../shared/role.ts'
import { AlertDesk } from '../../alert/alert-desk.ts'
import { previewRule } from '../../alert/rules/preview.ts'
import { createSeal } from '../../alert/seal.ts'
import { aVapid } from '../../../tests/helpers/push-service.ts'
import { DeviceGrants } from '../../access/device-grants.ts'
import { createNames } from '../../access/names.ts'
import { createKey } from '../../access/keys.ts'
import { buildApp } from '../../app.ts'
import type { Desk } from '../../desk/desk.ts'
import { WORLD } from '../../lists/world.ts'
import { createLog } from '../../log/create-log.ts'
import type { Log } from '../../log/log.ts'
import { storyAsOf } from '../../log/as-of.ts'
import { historyOf } from '../../log/history.ts'
import { changesSince } from '../../log/changes-since.ts'
import { explain } from '../../log/explain.ts'
import { type OpenAccess, openAccess } from '../../open-access.ts'
import { createSample } from '../../sample/sample.ts'
import { SourceDesk } from '../../source/source-desk.ts'
import { LIMITS, type Limits } from '../limits.ts'
import { logRoutes } from '../log.ts'
import { createMetrics } from '../metrics.ts'
import { Streams } from '../streams.ts'

export interface TestDesk {
  app: FastifyInstance
  accounts: OpenAccess['accounts']
  setup: OpenAccess['setup']
  identify: OpenAccess['identify']
  store: SqliteStore
  alerts: AlertDesk
  /** What the desk was asked for. */
  asked: { posts: Parameters<Desk['post']>[0][]; commands: Parameters<Desk['command']>[0][] }
  /** Identities that were cut off. */
  cutOff: string[]
  onIndexed: (listener: () => void) => () => void
  /** Brings the full-text index up to the log, and tells whoever hears of it. */
  index: () => Promise<void>
  /** Headers with a fresh key. */
  as: (role: Role, source?: string) => Promise<{ authorization: string }>
  inject: (options: InjectOptions) => Promise<LightMyRequestResponse>
}

type Finished = (clean: () => Promise<void>) => void

export interface TestDeskGiven {
  demo?: boolean
  limits?: Partial<Limits>
  publicUrl?: string
  clientDir?: string
  desk?: Partial<Desk>
  world?: World
  /** Hears what is to be done once the desk is no longer used; that is after the test where nobody does. */
  finished?: Finished
}

export const AT = '2026-03-01T10:00:00.000Z'

/** Told to nobody and reached by nobody. */
const PLAIN = {
  outbox: { wakeOne: () => {} },
  pushed: () => {},
  readCopy: (copy: { contentType: string; body: Uint8Array }) =>
    parsePayload({ ...copy, receivedAt: AT, source: null }),
  preview: async () => ({ fault: null, bodies: [] }),
  works: { put: () => {}, end: () => {} },
  hubs: null,
  version: '1.2.3',
  trustProxy: null,
  deskZone: 'Europe/Vienna',
  logger: null,
}

/** Sources over the same store, of which none is asked. */
async function noSources(store: SqliteStore, finished: Finished): Promise<{ sources: SourceDesk }> {
  const sources = await SourceDesk.open({
    store,
    bind: () => null,
    post: async () => 0,
    tell: async () => {},
    far: () => {},
    now: () => Date.parse(AT),
    random: () => 0,
    sleep: async () => {},
    allowedHosts: [],
    warn: () => {},
  })
  finished(() => sources.stop())
  return { sources }
}

/** Channels over the same store, which may ask this machine. */
const noAlerts = (store: SqliteStore): Promise<AlertDesk> =>
  AlertDesk.open({
    store,
    seal: createSeal('a key of this test'),
    vapid: aVapid(),
    allowedHosts: ['127.0.0.1'],
    now: () => Date.parse(AT),
    newId: () => 'test',
  })

/** The sample over the same desk, with no wire to play. */
const noSample = ({
  desk,
  store,
  newId,
  dataDir,
}: {
  desk: Desk
  store: SqliteStore
  newId: () => string
  dataDir: string
}) =>
  createSample({
    file: join(dataDir, 'no-wire'),
    desk,
    screen: (topic) => store.screen(topic),
    newId,
    now: () => Date.parse(AT),
    warn: () => {},
  })

const previewing = (store: SqliteStore) => (rule: AlertRule) =>
  previewRule(rule, { store, held: () => undefined, zone: 'UTC', now: () => Date.parse(AT) })
/** No screen is up. */
const noWalls = () => ({
  devices: new DeviceGrants({ now: () => Date.parse(AT), random: randomBytes }),
  wallScreens: () => [],
})

/** A desk that takes everything, and notes it in `asked`. */
const noting = (asked: TestDesk['asked']): Desk => ({
  post: async (post) => (asked.posts.push(post), []),
  runAgain: async () => [],
  tellSource: async () => {},
  tell: async () => {},
  command: async (call) => (asked.commands.push(call), { ok: true, seq: 7 }),
  watchWalls: () => {},
  pending: () => 0,
  settled: async () => {},
  close: async () => {},
})

/** An index that gets on when the test says so. */
function indexing(store: SqliteStore) {
  const heard = new Set<() => void>()
  return {
    onIndexed: (listener: () => void) => (heard.add(listener), () => void heard.delete(listener)),
    async index() {
      while ((await store.indexNext(50)) > 0) for (const listener of heard) listener()
    },
  }
}

const metricsOf = (desk: Desk, log: Pick<Log, 'head'>) =>
  createMetrics({ pending: () => desk.pending(), head: () => log.head(), followers: () => 3 }, { process: false })

/** HTTP over a real store, with a desk that takes everything. */
export async function openTestDesk(given: TestDeskGiven = {}): Promise<TestDesk> {
  const { finished = onTestFinished } = given
  const dataDir = mkdtempSync(join(tmpdir(), 'on-record-http-'))
  let made = 0
  const newId = (): string => `id-${++made}`
  const store = await openStore({ file: migrated(join(dataDir, 'on-record.db')), newId })
  const log = await createLog({ store, now: () => AT, window: 100 })
  const access = openAccess({ store, dataDir, publicUrl: given.publicUrl ?? null, warn: () => {} }, given.demo ?? false)
  const asked: TestDesk['asked'] = { posts: [], commands: [] }
  const desk: Desk = { ...noting(asked), ...given.desk }
  const cutOff: string[] = []
  const streams = new Streams()
  const indexed = indexing(store)
  const alerts = await noAlerts(store)
  const nameOf = createNames(access.accounts, store)
  const app = await buildApp({
    store,
    log,
    desk,
    alerts,
    nameOf,
    previewRule: previewing(store),
    ...access,
    metrics: metricsOf(desk, log),
    storyAsOf: (id, upTo) => storyAsOf(store, id, upTo),
    world: given.world ?? WORLD,
    sample: noSample({ desk, store, newId, dataDir }),
    analyse: async ({ id }) => ({ id, stance: null, stanceConfidence: null, stanceReasons: [], statements: [] }),
    history: (asked) => historyOf(store, nameOf, asked),
    changes: (asked) => changesSince(store, nameOf, { ...asked, now: AT }),
    explain: (entryId) => explain(store, nameOf, entryId),
    logRoutes: (guard) => logRoutes({ log, store, guard, streams }),
    streams,
    onIndexed: indexed.onIndexed,
    ...(await noSources(store, finished)),
    ...noWalls(),
    now: () => AT,
    newId,
    cutOff(id) {
      cutOff.push(id)
      streams.end(id)
    },
    clientDir: given.clientDir ?? join(dataDir, 'no-client'),
    publicUrl: given.publicUrl ?? null,
    ...PLAIN,
    limits: { ...LIMITS, ...given.limits },
  })
  finished(async () => {
    await app.close()
    await store.close()
    rmSync(dataDir, { recursive: true })
  })
  const as: TestDesk['as'] = async (role, source) => {
    const { key } = await createKey(store, { role, source: source ?? null, name: role }, { id: newId(), at: AT })
    return { authorization: `Bearer ${key}` }
  }
  const inject: TestDesk['inject'] = async (options) => app.inject(options)
  return { app, ...access, store, alerts, asked, cutOff, ...indexed, as, inject }
}
