import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'
import { identity } from '../../shared/role.ts'
import type { Guard } from './guard.ts'

const asked = {
  tags: ['access'],
  summary: 'Who asks, and by what right; the protocol and the time zone of the desk',
  response: {
    200: identity.extend({
      via: z.enum(['key', 'password', 'session', 'demo']),
      source: z.string().nullable(),
      protocol: z.int(),
      deskZone: z.string(),
    }),
  },
}

export const meRoutes =
  ({ guard, deskZone }: { guard: Guard; deskZone: string }): FastifyPluginAsyncZod =>
  async (app) => {
    const anybody = [guard.needs('wall')]
    app.get('/me', { schema: asked, onRequest: anybody }, async (request) => {
      const { identity: who, via, source } = guard.callerOf(request)
      return { ...who, via, source, protocol: PROTOCOL_VERSION, deskZone }
    })
  }
