import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { AlertFeedRow, AlertFeedStore } from '../../db/alert-feed-store.ts'
import type { Store } from '../../db/store.ts'
import { alertFeed, type AlertFeed, newAlertFeed } from '../../shared/alert-feed.ts'
import { type Alert, alertKind } from '../../shared/alert.ts'
import { Refusal } from '../../shared/error-code.ts'
import { id } from '../../shared/scalar.ts'
import { asksBasic } from '../access/basic.ts'
import type { ShareSigner } from '../access/share.ts'
import type { AlertDesk } from '../alert/alert-desk.ts'
import { alertsTold, type Heard } from '../alert/feed/alerts-told.ts'
import { OUT } from '../outgoing/formats.ts'
import { MOST_IN_FEED } from '../outgoing/listing.ts'
import { atom } from '../outgoing/atom.ts'
import { jsonFeed } from '../outgoing/json-feed.ts'
import { rss } from '../outgoing/rss.ts'
import { answerConditional } from './conditional.ts'
import { type Guard, type Limit, obey } from './guard.ts'
import { placeOf } from './place-of.ts'

const WRITERS = { rss, atom, 'json-feed': jsonFeed }
const format = z.enum(['rss', 'atom', 'json-feed'])
/** Addresses that one person may have. */
const MOST = 20
/** Milliseconds between two notes that a feed is being read. */
const NOTED = 60_000
const ASKS = asksBasic('a key is the password, the name is not asked for')

interface FeedStore extends AlertFeedStore, Pick<Store, 'head' | 'eventsAfter'> {}
interface ReadingGiven {
  store: FeedStore
  nameOf: (actor: string) => Promise<string>
  publicUrl: string | null
  now: () => string
}
interface AlertFeedsGiven extends ReadingGiven {
  guard: Guard
  feedSigner: ShareSigner
  newId: () => string
}
interface PrivateFeedsGiven extends ReadingGiven {
  alerts: Pick<AlertDesk, 'mayHear'>
  feedSigner: ShareSigner
  limitStrangers: Limit
}

const tags = ['alerts']
const response = {
  200: {
    description: 'The feed',
    content: Object.fromEntries(format.options.map((name) => [OUT[name].type.split(';')[0], { schema: z.string() }])),
  },
  304: z.null().describe('It has not changed'),
}
const asFeed = {
  tags,
  summary: 'Alerts as a feed, the newest 200, open or not',
  description:
    'With ETag and Last-Modified. Readers of feeds that know a password alone give a key as the password of HTTP Basic.',
  params: z.object({ format }),
  querystring: z.object({ kind: z.union([alertKind, z.array(alertKind)]).optional() }),
  response,
}
const listed = {
  tags,
  summary: 'The private addresses at which readers of feeds hear of alerts for the person who asks',
  response: { 200: z.object({ feeds: z.array(alertFeed), next: z.null() }) },
}
const made = {
  tags,
  summary: 'Make a private address for a reader of feeds',
  description: 'Who has it reads the alerts, until it is revoked or its person may no longer.',
  body: newAlertFeed,
  response: { 201: alertFeed },
}
const revoked = { tags, summary: 'Revoke a private address', params: z.object({ id }), response: { 204: z.null() } }
const asked = {
  tags: ['shared'],
  summary: 'Alerts as a feed, at a private address',
  security: [],
  params: z.object({ token: z.string().min(1).max(300), format }),
  response,
}

/** The feed, or that it has not changed. What it tells is known to be the same only where nothing has been logged since. */
async function answer(
  { store, nameOf, publicUrl, now }: ReadingGiven,
  { name, kinds, id: feedId }: { name: string; kinds: readonly Alert['kind'][]; id: string },
  form: z.infer<typeof format>,
  [request, reply]: [FastifyRequest, FastifyReply],
): Promise<FastifyReply> {
  const [last] = await store.eventsAfter((await store.head()) - 1, 1)
  const changedAt = last?.at ?? now()
  const heard: Heard[] = []
  for (const one of await store.latestAlerts(kinds, MOST_IN_FEED)) {
    const by = one.alert.acknowledgedBy
    heard.push({ ...one, acknowledgedBy: by === null ? null : await nameOf(by) })
  }
  const listing = alertsTold(heard, { id: feedId, title: name, lastAt: changedAt }, placeOf(request, publicUrl))
  void reply.header('cache-control', 'private, no-cache')
  return answerConditional(request, reply, {
    body: WRITERS[form](listing),
    type: OUT[form].type,
    changedAt,
    now: now(),
  })
}

const shownOf = ({ userId: _userId, ...row }: AlertFeedRow, signer: ShareSigner): AlertFeed => ({
  ...row,
  path: `/f/${signer.tokenOf(row.id)}`,
})

/** Alerts as a feed for who has a key, and each person's own private addresses. */
export const alertFeedRoutes =
  (given: AlertFeedsGiven): FastifyPluginAsyncZod =>
  async (app) => {
    const { store, guard, feedSigner, now, newId } = given
    const onRequest = guard.needs('viewer')

    app.get('/alerts/as/:format', {
      schema: asFeed,
      onRequest: [
        // Readers of feeds give a password only once they are asked for it.
        async (_request, reply) => void reply.header('www-authenticate', ASKS),
        onRequest,
        async (_request, reply) => void reply.removeHeader('www-authenticate'),
      ],
      handler: async (request, reply) => {
        const { kind = alertKind.options } = request.query
        const feed = { id: 'desk', name: 'Alerts', kinds: [kind].flat() }
        return answer(given, feed, request.params.format, [request, reply])
      },
    })

    app.get('/alert-feeds', { schema: listed, onRequest }, async (request) => {
      const feeds = await store.alertFeedsOf(guard.callerOf(request).identity.id)
      return { feeds: feeds.map((row) => shownOf(row, feedSigner)), next: null }
    })

    app.post('/alert-feeds', { schema: made, onRequest }, async (request, reply) => {
      const userId = guard.callerOf(request).identity.id
      if ((await store.alertFeedsOf(userId)).length >= MOST)
        throw new Refusal('conflict', `a person has at most ${MOST} addresses`)
      const row: AlertFeedRow = { ...request.body, id: newId(), userId, createdAt: now(), readAt: null, reader: null }
      await store.addAlertFeed(row)
      return reply.code(201).send(shownOf(row, feedSigner))
    })

    app.delete('/alert-feeds/:id', { schema: revoked, onRequest }, async (request, reply) => {
      const found = await store.alertFeed(request.params.id)
      if (found === null || found.userId !== guard.callerOf(request).identity.id)
        throw new Refusal('not-found', 'you have no such address')
      await store.dropAlertFeed(found.id)
      return reply.code(204).send(null)
    })
  }

/** Private addresses: who has one needs nothing else. */
export const privateFeedRoutes =
  (given: PrivateFeedsGiven): FastifyPluginAsync =>
  async (app) => {
    const { store, alerts, feedSigner, limitStrangers, now } = given
    app.get<{ Params: z.infer<typeof asked.params> }>(
      '/f/:token/as/:format',
      { schema: asked },
      async (request, reply) => {
        const feedId = feedSigner.idOf(request.params.token)
        const row = feedId === null ? null : await store.alertFeed(feedId)
        if (row === null || !(await alerts.mayHear(row.userId))) {
          await obey(limitStrangers, request.ip, request, reply)
          throw new Refusal('not-found', 'there is no such address, or it was revoked')
        }
        if (row.readAt === null || Date.parse(now()) - Date.parse(row.readAt) >= NOTED)
          await store.noteFeedRead(row.id, {
            readAt: now(),
            reader: request.headers['user-agent']?.slice(0, 200) ?? null,
          })
        void reply.header('referrer-policy', 'no-referrer')
        return answer(given, row, request.params.format, [request, reply])
      },
    )
  }
