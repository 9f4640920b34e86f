import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyPluginAsync } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import type { Store } from '../db/store.ts'
import type { World } from '../shared/merge-lists.ts'
import type { ScreenFacts } from '../shared/wall-line.ts'
import type { Accounts } from './access/accounts.ts'
import type { Identify } from './access/identify.ts'
import type { DeviceGrants } from './access/device-grants.ts'
import type { Setup } from './access/setup.ts'
import type { ShareSigner } from './access/share.ts'
import type { Desk } from './desk/desk.ts'
import type { AlertDesk } from './alert/alert-desk.ts'
import type { Outbox } from './alert/outbox/outbox.ts'
import { alertChannelRoutes } from './http/alert-channels.ts'
import { alertFeedRoutes, privateFeedRoutes } from './http/alert-feeds.ts'
import { alertAnswerRoutes } from './http/alert-answers.ts'
import { alertDutyRoutes } from './http/alert-duties.ts'
import { alertRuleRoutes, type AlertRulesGiven } from './http/alert-rules.ts'
import { alertRoutes } from './http/alerts.ts'
import { type AnswerQuestion, analyseRoutes } from './http/analyse.ts'
import { type Changes, changeRoutes } from './http/changes.ts'
import { buildIn, serveClient } from './http/client-files.ts'
import { claimRoutes } from './http/claims.ts'
import { commandRoutes } from './http/commands.ts'
import { type Explain, entryRoutes } from './http/entries.ts'
import { createGuard, type Guard, type Limit } from './http/guard.ts'
import { healthRoutes } from './http/health.ts'
import { historyRoutes, type ReadHistory } from './http/history.ts'
import { importRoutes } from './http/imports.ts'
import { itemRoutes } from './http/items.ts'
import { keyRoutes } from './http/keys.ts'
import { listRoutes } from './http/lists.ts'
import { createLimits, type Limits } from './http/limits.ts'
import { meRoutes } from './http/me.ts'
import { labelRoutes } from './http/labels.ts'
import { saidRoutes } from './http/said.ts'
import { mineRoutes } from './http/mine.ts'
import { measure, type Metrics, metricsRoute } from './http/metrics.ts'
import { describeRoutes, serveDescription } from './http/openapi.ts'
import { noteRoutes } from './http/notes.ts'
import { outgoingRoutes } from './http/outgoing.ts'
import { outletRoutes } from './http/outlets.ts'
import { partyRoutes } from './http/parties.ts'
import { payloadRoutes } from './http/payloads.ts'
import { peopleRoutes } from './http/people.ts'
import { postItems, type PostItemsGiven } from './http/post-items.ts'
import { answerProblem, problemRoutes } from './http/problems.ts'
import { pushDeviceRoutes } from './http/push-devices.ts'
import { proposalRoutes } from './http/proposals.ts'
import { sampleRoutes } from './http/sample.ts'
import { savedSearchRoutes } from './http/saved-searches.ts'
import { searchLiveRoutes } from './http/search-live.ts'
import { searchRoutes } from './http/search.ts'
import { secure } from './http/secure.ts'
import { setupRoutes } from './http/setup.ts'
import { sharedRoutes } from './http/shared.ts'
import type { Streams } from './http/streams.ts'
import { shareRoutes } from './http/shares.ts'
import { signInRoutes } from './http/sign-in.ts'
import { sourceSettingsRoutes } from './http/source-settings.ts'
import { sourceRoutes } from './http/sources.ts'
import { type StoryAsOf, storyRoutes } from './http/stories.ts'
import { userRoutes } from './http/users.ts'
import { deviceRoutes } from './http/device.ts'
import { wallRoutes } from './http/walls.ts'
import { type HubCallbacks, websubRoutes } from './http/websub.ts'
import type { Works } from './live/works.ts'
import type { Log } from './log/log.ts'
import type { Preview } from './source/preview.ts'
import type { Sample } from './sample/sample.ts'
import type { SourceDesk } from './source/source-desk.ts'

export interface AppGiven {
  store: Store
  log: Log
  desk: Desk
  identify: Identify
  accounts: Accounts
  setup: Setup
  /** Signs the addresses of links for people without an account. */
  signer: ShareSigner
  /** Signs the addresses at which readers of feeds ask for a person's alerts. */
  feedSigner: ShareSigner
  metrics: Metrics
  storyAsOf: StoryAsOf
  analyse: AnswerQuestion
  /** The lists that a new desk begins with. */
  world: World
  explain: Explain
  history: ReadHistory
  changes: Changes
  /** The log's own routes, behind the guard. */
  logRoutes: (guard: Guard) => FastifyPluginAsync
  streams: Streams
  /** Hears when the full-text index has got on; answers how to hear no more. */
  onIndexed: (listener: () => void) => () => void
  alerts: AlertDesk
  outbox: Pick<Outbox, 'wakeOne'>
  /** What a rule of alerts would have told. */
  previewRule: AlertRulesGiven['preview']
  nameOf: (actor: string) => Promise<string>
  sources: SourceDesk
  preview: Preview
  sample: Sample
  /** Where hubs of feeds come to; null where they cannot reach this server. */
  hubs: HubCallbacks | null
  /** What long work is under way. */
  works: Pick<Works, 'put' | 'end'>
  /** Hears of copy that was posted with a source's own key. */
  pushed: (source: string, copies: number) => void
  /** What a body would become. */
  readCopy: PostItemsGiven['readCopy']
  now: () => string
  newId: () => string
  /** Takes away every open connection of an identity: its key was revoked, its role has changed. */
  cutOff: (identityId: string) => void
  /** Screens that ask to be put up. */
  devices: DeviceGrants
  /** Screens that follow walls now. */
  wallScreens: () => ScreenFacts[]
  /** Folder of the built client. */
  clientDir: string
  version: string
  publicUrl: string | null
  deskZone: string
  trustProxy: string | null
  limits: Limits
  logger: FastifyBaseLogger | null
}

const LARGEST_BODY = 5 * 1024 * 1024
/** The longest that a request may take to arrive, in milliseconds. */
const ARRIVAL = 120_000

function createFastify({ logger, trustProxy }: AppGiven): FastifyInstance {
  const app = fastify({
    ...(logger === null ? {} : { loggerInstance: logger }),
    bodyLimit: LARGEST_BODY,
    requestTimeout: ARRIVAL,
    trustProxy: trustProxy ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    // What never reaches a route: an address that cannot be read.
    frameworkErrors: (error, request, reply) => void answerProblem(error, request, reply),
    // What is under way is answered before a stop.
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 300 },
  })
  app.setErrorHandler(answerProblem)
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  return app
}

/** Every resource, each behind the guard that it names. */
function routes(
  given: AppGiven,
  guard: Guard,
  { signIns: limitSignIns, strangers: limitStrangers }: Record<'signIns' | 'strangers', Limit>,
): FastifyPluginAsync {
  const { store, desk, log, accounts, setup, metrics, publicUrl, version, now, newId, cutOff } = given
  return async (app) => {
    app.addHook('onSend', async (_request, reply) => {
      if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store')
    })
    await app.register(postItems({ ...given, guard, counted: metrics.countItem }))
    await app.register(importRoutes({ works: given.works, guard }))
    for (const searching of [searchRoutes, searchLiveRoutes]) await app.register(searching({ ...given, guard }))
    await app.register(savedSearchRoutes({ store, desk, guard, now, newId }))
    await app.register(itemRoutes({ store, guard, now }))
    await app.register(storyRoutes({ store, guard, storyAsOf: given.storyAsOf }))
    await app.register(outgoingRoutes({ store, guard, publicUrl, deskZone: given.deskZone, now }))
    await app.register(shareRoutes({ store, signer: given.signer, guard, now, newId, cutOff }))
    await app.register(historyRoutes({ history: given.history, guard }))
    await app.register(noteRoutes({ store, guard }))
    await app.register(peopleRoutes({ accounts, guard }))
    await app.register(entryRoutes({ explain: given.explain, store, desk, guard, newId }))
    await app.register(claimRoutes({ store, desk, guard, newId }))
    await app.register(proposalRoutes({ store, guard }))
    await app.register(labelRoutes({ store, guard }))
    await app.register(saidRoutes({ store, guard }))
    await app.register(alertRoutes({ store, guard }))
    await app.register(alertAnswerRoutes({ ...given, guard }))
    await app.register(alertDutyRoutes({ store, desk, guard, newId }))
    await app.register(alertRuleRoutes({ store, desk, guard, preview: given.previewRule, newId }))
    await app.register(alertChannelRoutes({ ...given, guard }))
    await app.register(alertFeedRoutes({ ...given, guard }))
    await app.register(pushDeviceRoutes({ alerts: given.alerts, guard }))
    await app.register(sourceRoutes({ store, guard }))
    await app.register(sourceSettingsRoutes({ ...given, waiting: () => store.failedPayloads(), guard }))
    await app.register(websubRoutes(given.hubs))
    for (const listed of [listRoutes, partyRoutes, outletRoutes])
      await app.register(listed({ store, desk, guard, world: given.world, newId }))
    await app.register(payloadRoutes({ store, desk, guard }))
    await app.register(sampleRoutes({ sample: given.sample, guard }))
    await app.register(analyseRoutes({ guard, answer: given.analyse }))
    await app.register(commandRoutes({ desk, guard }))
    await app.register(given.logRoutes(guard))
    await app.register(meRoutes({ guard, deskZone: given.deskZone }))
    await app.register(mineRoutes({ store, guard }))
    await app.register(changeRoutes({ changes: given.changes, guard }))
    await app.register(keyRoutes({ keys: store, guard, now, newId, cutOff }))
    const { devices, wallScreens } = given
    await app.register(deviceRoutes({ devices, store, desk, guard, limitStrangers, publicUrl, now, newId }))
    await app.register(wallRoutes({ store, guard, now, cutOff, wallScreens, build: buildIn(given.clientDir) }))
    await app.register(userRoutes({ accounts, guard, cutOff }))
    await app.register(setupRoutes({ setup, accounts, limitSignIns, publicUrl }))
    await app.register(healthRoutes({ log, desk, version }))
    await app.register(problemRoutes)
    metricsRoute(app, metrics)
  }
}

/** The whole of HTTP, wired: ready to listen, or to be asked by `inject`. */
export async function buildApp(given: AppGiven): Promise<FastifyInstance> {
  const { identify, accounts, metrics, publicUrl, version, clientDir } = given
  const app = createFastify(given)
  measure(app, metrics)
  const limit = await createLimits(app, given.limits)
  const guard = createGuard({ identify, publicUrl, limitStrangers: limit.strangers, limitCallers: limit.callers })
  await secure(app, publicUrl)
  await describeRoutes(app, version)
  await app.register(routes(given, guard, limit), { prefix: '/api/v1' })
  await app.register(signInRoutes({ accounts, limitSignIns: limit.signIns, publicUrl }), { prefix: '/api/auth' })
  const { store, signer, now, log, streams } = given
  await app.register(
    sharedRoutes({
      store,
      signer,
      log,
      streams,
      publicUrl,
      deskZone: given.deskZone,
      now,
      limitStrangers: limit.strangers,
      limitSignIns: limit.signIns,
    }),
  )
  await app.register(privateFeedRoutes({ ...given, limitStrangers: limit.strangers }))
  await serveDescription(app)
  await serveClient(app, clientDir)
  return app
}
