import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type ErrorCode, Refusal } from '../../shared/error-code.ts'
import type { Accounts } from '../access/accounts.ts'
import { ANY_ORIGIN } from '../access/auth.ts'
import { type Limit, obey, refuseForeign } from './guard.ts'

export interface SignInGiven {
  accounts: Accounts
  limitSignIns: Limit
  publicUrl: string | null
}

/** The addresses of better-auth that the desk's screens use. The rest of them do not exist here. */
const OPEN = [
  { method: 'POST', url: '/sign-in/email' },
  { method: 'POST', url: '/sign-out' },
  { method: 'GET', url: '/get-session' },
  { method: 'POST', url: '/change-password' },
  { method: 'POST', url: '/revoke-other-sessions' },
] as const

const CODES: Record<number, ErrorCode> = { 401: 'unauthenticated', 403: 'forbidden', 404: 'not-found', 429: 'too-many' }

const told = z.object({ message: z.string() }).catch({ message: 'this could not be done' })

/** The request as better-auth reads it: its own body and cookie, from an origin that was checked here. */
function forward(request: FastifyRequest, publicUrl: string | null): Request {
  const origin = publicUrl ?? ANY_ORIGIN
  const headers = new Headers({ origin, 'x-forwarded-for': request.ip })
  for (const name of ['cookie', 'content-type', 'user-agent'] as const) {
    const value = request.headers[name]
    if (value !== undefined) headers.set(name, value)
  }
  const body = request.body instanceof Uint8Array ? new Uint8Array(request.body) : null
  return new Request(new URL(request.url, origin), { method: request.method, headers, body })
}

async function answer(response: Response, reply: FastifyReply): Promise<FastifyReply> {
  if (!response.ok) {
    const { message } = told.parse(await response.json().catch(() => null))
    throw new Refusal(CODES[response.status] ?? 'bad-fields', message)
  }
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) void reply.header('set-cookie', cookies)
  return reply
    .code(response.status)
    .type('application/json')
    .send(await response.text())
}

/** Signing in and out, under /api/auth. X3 holds here as everywhere; attempts are limited strictly. */
export const signInRoutes =
  ({ accounts, limitSignIns, publicUrl }: SignInGiven): FastifyPluginAsync =>
  async (app) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    for (const { method, url } of OPEN) {
      app.route({
        method,
        url,
        schema: { tags: ['access'], summary: `better-auth ${url}` },
        handler: async (request, reply) => {
          if (url === '/sign-in/email') await obey(limitSignIns, request.ip, request, reply)
          refuseForeign(request, request.headers.cookie === undefined ? 'demo' : 'session', publicUrl)
          return answer(await accounts.handle(forward(request, publicUrl)), reply)
        },
      })
    }
  }
