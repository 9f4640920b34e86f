import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { pino, type Logger } from 'pino'
import { z } from 'zod'
import { parsePayload } from './format/parse-payload.ts'
import { createMayHear } from './access/may-hear.ts'
import { DeviceGrants } from './access/device-grants.ts'
import { createNames } from './access/names.ts'
import { originOf } from './access/origin.ts'
import { type AppGiven, buildApp } from './app.ts'
import { answerQuestion } from './cli/analyse.ts'
import type { Config } from './config.ts'
import { buildIn } from './http/client-files.ts'
import { LIMITS } from './http/limits.ts'
import { logRoutes } from './http/log.ts'
import { createMetrics } from './http/metrics.ts'
import { Streams } from './http/streams.ts'
import { WORLD } from './lists/world.ts'
import { hearCutOffs } from './cut-offs-noted.ts'
import { CannotStart, listen } from './listen.ts'
import { createGateway, type Gateway } from './live/gateway.ts'
import { Works } from './live/works.ts'
import { storyAsOf } from './log/as-of.ts'
import { historyOf } from './log/history.ts'
import { changesSince } from './log/changes-since.ts'
import { explain } from './log/explain.ts'
import { type OpenAccess, openAccess } from './open-access.ts'
import { newId, now } from './data-folder.ts'
import { type DeskHow, openDesk, type OpenDesk } from './open-desk.ts'
import type { AlertClock } from './alert/lifecycle/alert-clock.ts'
import type { SearchRules } from './alert/rules/search-rules.ts'
import type { Outbox } from './alert/outbox/outbox.ts'
import { previewRule } from './alert/rules/preview.ts'
import { openAlertClock, openOutbox, openSearchRules } from './open-alerts.ts'
import { openSources, type OpenSources } from './open-sources.ts'
import { createSample, type Sample } from './sample/sample.ts'
import { announce, findRunning, withdraw } from './running.ts'

export interface Serving {
  /** Where it listens. */
  url: string
  /** Address of a one-time set-up, made anew; null on a desk that has users. */
  openSetup: () => Promise<string | null>
  /** Key of this machine's command line, good while the server runs. */
  localKey: string
  /** The working parts behind it. */
  open: OpenDesk
  /** Resolves when everything that was accepted is analysed. */
  settled: () => Promise<void>
  /** Stops taking, lets what is under way end, closes. */
  stop: () => Promise<void>
}

export interface ServeHow extends DeskHow {
  demo: boolean
}

/** How long a stop waits for requests that are under way, in milliseconds; one that is still arriving then is cut off. */
const GRACE = 2_000

interface Parts {
  sources: OpenSources
  works: Works
  config: Config
  logger: Logger
  desk: OpenDesk
  access: OpenAccess
  sample: Sample
  outbox: Outbox
  clock: AlertClock
  searches: SearchRules
}

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path('../package.json'), 'utf8')))

const CLIENT = path('../dist/client')

const gatewayOf = (app: FastifyInstance, { config, desk, access, logger, works }: Parts): Gateway =>
  createGateway({
    httpServer: app.server,
    log: desk.log,
    store: desk.store,
    desk: desk.desk,
    screenSeen: (keyId, at) =>
      void desk.store
        .seeKey(keyId, at)
        .catch((error: unknown) => logger.warn({ why: String(error) }, 'a screen was seen')),
    build: buildIn(CLIENT),
    identify: async (handshake) => (await access.identify(handshake))?.identity ?? null,
    allowOrigin: (headers) => originOf(headers, config.publicUrl) !== 'foreign',
    onIndexed: (listener) => desk.onIndexed(listener),
    works,
    present: () => Date.now(),
    now: () => performance.now(),
    warn: (message, about) => logger.warn(about, message),
  })

/** What the routes are given; `live` answers the gateway once there is one. */
function appGiven(
  { config, logger, desk: open, access, sources: routes, works, sample, outbox }: Parts,
  live: () => Gateway | null,
): AppGiven {
  const { store, log, desk } = open
  const streams = new Streams()
  const nameOf = createNames(access.accounts, store)
  open.callBy(nameOf)
  const followers = (): number => live()?.connections() ?? 0
  return {
    store,
    log,
    desk,
    ...access,
    metrics: createMetrics({ pending: () => desk.pending(), head: () => log.head(), followers }, { process: true }),
    storyAsOf: (storyId, upTo) => storyAsOf(store, storyId, upTo),
    world: WORLD,
    alerts: open.alerts,
    previewRule: (rule) => previewRule(rule, { ...open, zone: config.deskZone, now: Date.now }),
    outbox,
    nameOf,
    sources: routes.sources,
    preview: routes.preview,
    sample,
    works,
    hubs: routes.hubs,
    pushed: routes.pushed,
    readCopy: (copy) => parsePayload({ ...copy, receivedAt: now(), source: null }),
    analyse: (question) => answerQuestion(question, (copy) => open.analyst.analyse(copy)),
    history: (asked) => historyOf(store, nameOf, asked),
    explain: (entryId) => explain(store, nameOf, entryId),
    changes: (asked) => changesSince(store, nameOf, { ...asked, now: now() }),
    logRoutes: (guard) => logRoutes({ store, log, guard, streams }),
    streams,
    onIndexed: (listener) => open.onIndexed(listener),
    now,
    newId,
    devices: new DeviceGrants({ now: Date.now, random: randomBytes }),
    wallScreens: () => live()?.wallScreens() ?? [],
    cutOff(identityId) {
      live()?.disconnect(identityId)
      streams.end(identityId)
    },
    clientDir: CLIENT,
    version,
    publicUrl: config.publicUrl,
    deskZone: config.deskZone,
    trustProxy: config.trustProxy,
    limits: { ...LIMITS, callers: config.rateLimit },
    logger,
  }
}

/** HTTP and sockets over an open desk, listening. Closes the desk again where it cannot. */
async function open(parts: Parts): Promise<{ url: string; close: () => Promise<void> }> {
  let gateway: Gateway | null = null
  const given = appGiven(parts, () => gateway)
  const app = await buildApp(given)
  await app.ready()
  gateway = gatewayOf(app, parts)
  const hearNoMore = hearCutOffs(parts.config.dataDir, given.cutOff)
  const close = async (): Promise<void> => {
    hearNoMore()
    gateway?.close()
    await parts.sample.stop()
    await parts.sources.stop()
    await parts.searches.stop()
    await parts.clock.stop()
    await parts.outbox.stop()
    const cut = setTimeout(() => app.server.closeAllConnections(), GRACE)
    await app.close()
    clearTimeout(cut)
    await parts.desk.close()
  }
  try {
    return { url: await listen(app, parts.config), close }
  } catch (error) {
    await close()
    throw error
  }
}

/**
 * Starts the whole desk on a data folder and listens. `demo` opens it without a login to this machine.
 * @throws CannotStart when another server works on the folder or the port is taken
 */
export async function serve(config: Config, { demo, ...how }: ServeHow): Promise<Serving> {
  const { dataDir, publicUrl } = config
  if (await findRunning(dataDir)) throw new CannotStart(`Another server works on ${dataDir} already.`)
  // Logs go to stderr: stdout is for the operator's few lines.
  const logger = pino({ level: config.logLevel }, pino.destination(2))
  const desk = await openDesk(config, logger, how)
  const warn = (message: string): void => logger.warn(message)
  const access = openAccess({ store: desk.store, dataDir, publicUrl, warn }, demo)
  const works = new Works(Date.now)
  const sources = await openSources(desk, {
    works,
    allowedHosts: config.allowHosts,
    publicUrl,
    dataDir: config.dataDir,
    version,
    logger,
  })
  const sample = createSample({
    file: path('cli/sample-wire.jsonl'),
    desk: desk.desk,
    screen: (topic) => desk.store.screen(topic),
    newId,
    now: Date.now,
    warn: (why) => warn(`the sample wire stopped: ${why}`),
  })
  desk.alerts.hearBy(createMayHear(access.accounts, desk.store))
  const searches = await openSearchRules(desk, { zone: config.deskZone, logger })
  const clock = openAlertClock(desk, logger)
  const outbox = openOutbox({ ...desk, publicUrl, nameOf: createNames(access.accounts, desk.store), logger })
  const { url, close } = await open({ config, logger, desk, access, sources, works, sample, outbox, clock, searches })
  announce(dataDir, { pid: process.pid, url, token: access.localKey })
  return {
    url,
    async openSetup() {
      const token = await access.setup.open()
      return token === null ? null : `${publicUrl ?? url}/setup?token=${token}`
    },
    localKey: access.localKey,
    open: desk,
    settled: () => desk.desk.settled(),
    async stop() {
      withdraw(dataDir, process.pid)
      await close()
    },
  }
}
