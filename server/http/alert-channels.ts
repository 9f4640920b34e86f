import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import {
  type AlertChannel,
  alertChannel,
  channelHealth,
  channelSecret,
  messageLine,
  messageState,
} from '../../shared/alert-channel.ts'
import { alertDeed } from '../../shared/alert-deed.ts'
import { alertKind } from '../../shared/alert.ts'
import { alertTemplate, templatePlace, templatePreview } from '../../shared/alert-template.ts'
import { Refusal } from '../../shared/error-code.ts'
import { instant } from '../../shared/scalar.ts'
import type { AlertDesk } from '../alert/alert-desk.ts'
import { deedsOf } from '../log/deeds-of.ts'
import { toldOf } from '../alert/outbox/message-of.ts'
import { faultsOf } from '../alert/template/read-template.ts'
import { EXAMPLE, worded } from '../alert/template/worded.ts'
import type { Outbox } from '../alert/outbox/outbox.ts'
import type { Guard } from './guard.ts'
import { placeOf } from './place-of.ts'
import { basedOn, etagOf, ifMatch } from './list-edition.ts'

const shown = z.object({
  settings: alertChannel,
  edition: z.int().positive(),
  changedAt: instant,
  changedBy: z.string(),
  /** A secret is kept; it is never told. */
  hasSecret: z.boolean(),
  health: channelHealth,
})
const one = z.object({ id: alertChannel.shape.id })
const named = z.object({ id: z.string().min(1).max(200) })
const tags = ['alerts']

const listed = {
  tags,
  summary: 'Channels by which alerts are told, and how they do',
  response: { 200: z.object({ channels: z.array(shown) }) },
}
const put = {
  tags,
  summary: 'Set up a channel, or change it',
  description:
    'The secret of a webhook signs its messages as Standard Webhooks 1.0 has it (HMAC-SHA256 over `id.timestamp.body` in `webhook-signature`; refuse what is older than five minutes, take each `webhook-id` once). The secret of a chat is the address of its incoming webhook; that of e-mail the password. It is sealed, and never told. Without it the one that is kept stays, while it goes to the same place. With `If-Match` it is refused (409 `conflict`) where somebody has changed the channel since that edition.',
  params: one,
  headers: ifMatch,
  body: z.object({ settings: alertChannel.omit({ id: true }), secret: channelSecret.nullable().default(null) }),
  response: { 200: shown },
}
const previewed = {
  tags,
  summary: 'Show what a template makes of the latest alert, or where it is faulty',
  description: `Places: ${templatePlace.options.map((place) => `\`{${place}}\``).join(', ')}. \`{{\` and \`}}\` are braces.`,
  body: alertTemplate,
  response: { 200: templatePreview },
}
const removed = { tags, summary: 'Remove a channel; what it was told stays', params: one, response: { 204: z.null() } }
const tested = {
  tags,
  summary: 'Send a test, and tell what the far side made of it',
  params: one,
  response: { 200: z.object({ ok: z.boolean(), answer: z.string() }) },
}
const messages = {
  tags,
  summary: 'Messages with all their tries, the newest first; dead ones wait to be sent again',
  querystring: z.object({
    state: z.union([messageState, z.literal('all')]).default('all'),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: { 200: z.object({ messages: z.array(messageLine) }) },
}
const resent = { tags, summary: 'Try a dead message again', params: named, response: { 204: z.null() } }
const told = {
  tags,
  summary: 'Who was told of an alert, when, by which channel, with which answer; and who made what of it, when and why',
  params: named,
  response: { 200: z.object({ messages: z.array(messageLine), deeds: z.array(alertDeed) }) },
}

export interface AlertChannelsGiven {
  store: Pick<Store, 'messages' | 'toldOf' | 'alert' | 'latestAlerts' | 'turnsOfAlerts'>
  publicUrl: string | null
  nameOf: (actor: string) => Promise<string>
  alerts: AlertDesk
  outbox: Pick<Outbox, 'wakeOne'>
  guard: Guard
}

function reads(
  app: Parameters<FastifyPluginAsyncZod>[0],
  { store, alerts, guard, publicUrl, nameOf }: AlertChannelsGiven,
): void {
  const onRequest = guard.needs('editor')
  app.get('/alert-channels', { schema: listed, onRequest }, async () => ({ channels: await alerts.all() }))
  app.post('/alert-channels/preview', { schema: previewed, onRequest }, async (request) => {
    const { base } = placeOf(request, publicUrl)
    const [latest] = await store.latestAlerts(alertKind.options, 1)
    const by = latest?.alert.acknowledgedBy ?? null
    const name = by === null ? '' : await nameOf(by)
    const around = { linkOf: (storyId: string) => `${base}/story/${storyId}`, nameOf: () => name }
    const alerts = [latest === undefined ? EXAMPLE : toldOf(latest.alert, around)]
    const faults = faultsOf(request.body)
    return { faults, told: faults.length > 0 ? null : worded({ alerts, count: 1 }, request.body) }
  })
  app.get('/alert-messages', { schema: messages, onRequest }, async ({ query }) => ({
    messages: await store.messages(query),
  }))
  app.get('/alerts/:id/told', { schema: told, onRequest }, async ({ params }) => {
    if ((await store.alert(params.id)) === null) throw new Refusal('not-found', `there is no alert ${params.id}`)
    return { messages: await store.toldOf(params.id), deeds: await deedsOf(store, nameOf, params.id) }
  })
}

/** A device is given its secret by its own browser alone. @throws Refusal where it would become somebody's that it is not */
function secretFor({ id, way }: AlertChannel, secret: string | null, alerts: AlertDesk): string | null {
  if (way.kind !== 'push') return secret
  const standing = alerts.channel(id)?.way
  if (standing?.kind === 'push' && standing.userId === way.userId) return null
  const message = 'a device is set up in its own browser'
  throw new Refusal('bad-fields', message, [{ path: '/settings/way/kind', message }])
}

/** Who is told of alerts: read by editors, changed by admins. */
export const alertChannelRoutes =
  (given: AlertChannelsGiven): FastifyPluginAsyncZod =>
  async (app) => {
    reads(app, given)
    const { alerts, outbox, guard } = given
    const onRequest = guard.needs('admin')
    app.put('/alert-channels/:id', { schema: put, onRequest }, async (request, reply) => {
      const settings = { ...request.body.settings, id: request.params.id }
      const secret = secretFor(settings, request.body.secret, alerts)
      const by = guard.callerOf(request).identity.id
      const set = await alerts.set(settings, secret, basedOn(request.headers), by)
      outbox.wakeOne(request.params.id)
      void reply.header('etag', etagOf(set.edition))
      return set
    })
    app.delete('/alert-channels/:id', { schema: removed, onRequest }, async ({ params }, reply) => {
      await alerts.remove(params.id)
      return reply.code(204).send(null)
    })
    app.post('/alert-channels/:id/test', { schema: tested, onRequest }, async ({ params }) => alerts.test(params.id))
    app.post(
      '/alert-messages/:id/resend',
      { schema: resent, onRequest: guard.needs('editor') },
      async ({ params }, reply) => {
        await alerts.resend(params.id, outbox)
        return reply.code(204).send(null)
      },
    )
  }
