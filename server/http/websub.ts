import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Refusal } from '../../shared/error-code.ts'
import type { BroughtAnswer, Callbacks } from '../source/websub/callbacks.ts'

const one = z.object({ token: z.string().max(100) })

const asked = {
  tags: ['sources'],
  summary: 'A hub asks whether a subscription is meant (W3C WebSub)',
  description: 'No login: the token in the address was given to one hub alone.',
  params: one,
  querystring: z.object({
    'hub.mode': z.string(),
    'hub.topic': z.string(),
    'hub.challenge': z.string().max(2_000).optional(),
    'hub.lease_seconds': z.coerce.number().int().nonnegative().optional(),
  }),
  response: { 200: z.string() },
}
const brought = {
  tags: ['sources'],
  summary: 'A hub brings what is new, signed with the secret of its subscription',
  consumes: ['application/atom+xml', 'application/rss+xml', 'application/feed+json'],
  params: one,
  response: { 202: z.string() },
}

/** What the desk cannot take now is brought again; a hub gives up a callback that is not there. */
function refuse(answer: Exclude<BroughtAnswer, 'taken'>): never {
  switch (answer) {
    case 'unknown':
    case 'ended':
      throw new Refusal('not-found', 'nothing is subscribed to here')
    case 'unsigned':
      throw new Refusal('forbidden', 'this is not signed with the secret of its subscription')
    case 'busy':
      throw new Refusal('unavailable', 'this cannot be taken now; bring it again')
  }
}

export type HubCallbacks = Pick<Callbacks, 'knows' | 'verify' | 'bring'>

/** Nobody without a login makes the server hold a body: who was given no address is turned away before that. */
const turnAway =
  (hubs: HubCallbacks | null) =>
  async ({ params }: { params: unknown }): Promise<void> => {
    if (!hubs?.knows(one.safeParse(params).data?.token ?? '')) refuse('unknown')
  }

/**
 * Where hubs ask and bring.
 * @param hubs null where they cannot reach this server: nothing is subscribed to then
 */
export const websubRoutes =
  (hubs: HubCallbacks | null): FastifyPluginAsyncZod =>
  async (app) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

    app.get('/websub/:token', { schema: asked }, async ({ params, query }, reply) => {
      const answer = hubs?.verify(params.token, {
        mode: query['hub.mode'],
        topic: query['hub.topic'],
        challenge: query['hub.challenge'] ?? null,
        lease: query['hub.lease_seconds'] ?? null,
      })
      if (answer === null || answer === undefined) throw new Refusal('not-found', 'nobody here has asked for that')
      return reply.type('text/plain; charset=utf-8').send(answer)
    })

    const onRequest = turnAway(hubs)
    app.post('/websub/:token', { schema: brought, onRequest }, async ({ params, headers, body: sent }, reply) => {
      const body = sent instanceof Uint8Array ? sent : new Uint8Array()
      const signature = [headers['x-hub-signature-256'], headers['x-hub-signature']].flat().find(Boolean) ?? null
      const contentType = headers['content-type'] ?? ''
      const answer = (await hubs?.bring(params.token, { contentType, body }, signature)) ?? 'unknown'
      if (answer !== 'taken') refuse(answer)
      return reply.code(202).send('')
    })
  }
