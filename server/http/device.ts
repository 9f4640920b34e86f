import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import { id, instant } from '../../shared/scalar.ts'
import { programmeChange } from '../../shared/wall.ts'
import type { DeviceGrants, NotGranted } from '../access/device-grants.ts'
import { createKey } from '../access/keys.ts'
import type { Desk } from '../desk/desk.ts'
import { type Guard, type Limit, obey } from './guard.ts'
import { placeOf } from './place-of.ts'

const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code'

const begun = {
  tags: ['walls'],
  summary: 'A new screen asks to be put up (RFC 8628 §3.1)',
  security: [],
  consumes: ['application/x-www-form-urlencoded'],
  body: z.object({ client_id: z.string().max(100).optional(), scope: z.string().max(200).optional() }),
  response: {
    200: z.object({
      device_code: z.string(),
      user_code: z.string(),
      verification_uri: z.string(),
      verification_uri_complete: z.string(),
      expires_in: z.int(),
      interval: z.int(),
    }),
  },
}
const notGranted = z.object({ error: z.string(), error_description: z.string() })
const polled = {
  tags: ['walls'],
  summary: 'It asks whether it may (RFC 8628 §3.4)',
  security: [],
  consumes: ['application/x-www-form-urlencoded'],
  body: z.object({
    grant_type: z.string().max(200),
    device_code: z.string().max(200).optional(),
    client_id: z.string().max(100).optional(),
  }),
  response: {
    200: z.object({ access_token: z.string(), token_type: z.literal('Bearer'), wall: id, name: z.string() }),
    400: notGranted,
  },
}
const params = z.object({ code: z.string().min(1).max(40) })
const told = {
  tags: ['walls'],
  summary: 'Which screen shows a code',
  params,
  response: { 200: z.object({ code: z.string(), agent: z.string(), address: z.string(), askedAt: instant }) },
}
const approved = {
  tags: ['walls'],
  summary: 'Put the screen that shows a code up on a wall, a new one where none is named',
  params,
  body: z.object({
    wallId: id.optional(),
    name: z.string().trim().min(1).max(100),
    /** Of a new wall. */
    programme: programmeChange.optional(),
  }),
  response: { 200: z.object({ wallId: id }) },
}
const denied = { tags: ['walls'], summary: 'Refuse it', params, response: { 204: z.null() } }

const WHY: Record<NotGranted | 'unsupported_grant_type' | 'invalid_request', string> = {
  authorization_pending: 'an editor has not answered yet',
  slow_down: 'wait longer between two questions',
  expired_token: 'the code has run out; ask for another',
  access_denied: 'an editor has refused',
  invalid_grant: 'this code is not known',
  unsupported_grant_type: `only ${DEVICE_GRANT}`,
  invalid_request: 'device_code is missing',
}

interface DeviceGiven {
  devices: DeviceGrants
  store: Pick<Store, 'addKey' | 'keys' | 'keyByHash' | 'revokeKey'>
  desk: Pick<Desk, 'command'>
  guard: Guard
  limitStrangers: Limit
  publicUrl: string | null
  now: () => string
  newId: () => string
}

/** OAuth speaks in forms (RFC 6749 appendix B). */
function takeForms(app: FastifyInstance): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))))
  })
}

const nobody = (): Refusal => new Refusal('not-found', 'no screen shows this code, or it has run out')

/** W17: how a new screen is put up, by the device authorization grant of OAuth 2.0 (RFC 8628). */
export const deviceRoutes =
  (given: DeviceGiven): FastifyPluginAsyncZod =>
  async (app) => {
    const { devices, store, desk, guard, limitStrangers, publicUrl, now, newId } = given
    takeForms(app)
    const stranger = async (request: FastifyRequest, reply: FastifyReply): Promise<void> =>
      obey(limitStrangers, `device ${request.ip}`, request, reply)
    const editor = [guard.needs('editor')]

    app.post('/device/code', { schema: begun, onRequest: stranger }, async (request) => {
      const agent = (request.headers['user-agent'] ?? '').slice(0, 300)
      const asked = devices.ask({ agent, address: request.ip })
      if (asked === null) throw new Refusal('too-many', 'too many screens wait to be put up')
      const address = `${placeOf(request, publicUrl).base}/walls`
      return {
        device_code: asked.deviceCode,
        user_code: asked.userCode,
        verification_uri: address,
        verification_uri_complete: `${address}?code=${asked.userCode}`,
        expires_in: asked.expiresIn,
        interval: asked.interval,
      }
    })

    app.post('/device/token', { schema: polled, onRequest: stranger }, async ({ body }, reply) => {
      const refuse = (error: keyof typeof WHY) => reply.code(400).send({ error, error_description: WHY[error] })
      if (body.grant_type !== DEVICE_GRANT) return refuse('unsupported_grant_type')
      if (body.device_code === undefined) return refuse('invalid_request')
      const grant = devices.poll(body.device_code)
      if (typeof grant === 'string') return refuse(grant)
      const wanted = { role: 'wall' as const, source: null, name: grant.name, wall: grant.wallId }
      const { key } = await createKey(store, wanted, { id: newId(), at: now() })
      return { access_token: key, token_type: 'Bearer' as const, wall: grant.wallId, name: grant.name }
    })

    app.get('/device/:code', { schema: told, onRequest: editor }, async ({ params: { code } }) => {
      const asking = devices.asking(code)
      if (asking === null) throw nobody()
      const { userCode, agent, address, askedAt } = asking
      return { code: userCode, agent, address, askedAt: new Date(askedAt).toISOString() }
    })

    app.post('/device/:code/approve', { schema: approved, onRequest: editor }, async (request) => {
      const kept = devices.keep(request.params.code)
      if (kept === null) throw nobody()
      const { identity } = guard.callerOf(request)
      const { wallId = newId(), name, programme = {} } = request.body
      const args = request.body.wallId === undefined ? { wallId, name, programme } : { wallId }
      try {
        const answer = await desk.command({ id: `pair-${newId()}`, name: 'set-wall', args }, identity)
        if (!answer.ok) throw new Refusal(answer.code, answer.message)
        kept.grant({ wallId, name, by: identity.id })
        return { wallId }
      } catch (error) {
        kept.letGo()
        throw error
      }
    })

    app.post('/device/:code/deny', { schema: denied, onRequest: editor }, async ({ params: { code } }, reply) => {
      if (!devices.deny(code)) throw nobody()
      return reply.code(204).send(null)
    })
  }
