import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Refusal } from '../../shared/error-code.ts'
import { role } from '../../shared/role.ts'
import { id, instant } from '../../shared/scalar.ts'
import { createKey, type KeyStore } from '../access/keys.ts'
import type { Guard } from './guard.ts'

export interface KeyRoutesGiven {
  keys: KeyStore
  guard: Guard
  now: () => string
  newId: () => string
  /** Takes away every open connection of an identity. */
  cutOff: (identityId: string) => void
}

const keyLine = z.object({
  id,
  name: z.string(),
  role,
  source: z.string().nullable(),
  createdAt: instant,
  revokedAt: instant.nullable(),
})

const listed = {
  tags: ['access'],
  summary: 'The keys that were made',
  response: { 200: z.object({ keys: z.array(keyLine), next: z.null() }) },
}
const made = {
  tags: ['access'],
  summary: 'Make a key; it is shown this once',
  body: z.object({
    role,
    source: z.string().trim().min(1).max(120).optional(),
    name: z.string().trim().max(100).default(''),
  }),
  response: { 201: keyLine.extend({ key: z.string() }) },
}
const revoked = { tags: ['access'], summary: 'Revoke a key', params: z.object({ id }), response: { 204: z.null() } }

export const keyRoutes =
  ({ keys, guard, now, newId, cutOff }: KeyRoutesGiven): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', guard.needs('admin'))

    app.get('/keys', { schema: listed }, async () => ({
      keys: (await keys.keys()).map(({ hash: _hash, ...line }) => line),
      next: null,
    }))

    app.post('/keys', { schema: made }, async ({ body }, reply) => {
      const wanted = { ...body, source: body.source ?? null }
      const { key, row } = await createKey(keys, wanted, { id: newId(), at: now() })
      const { hash: _hash, ...line } = row
      return reply.code(201).send({ ...line, key })
    })

    app.delete('/keys/:id', { schema: revoked }, async ({ params }, reply) => {
      if (!(await keys.revokeKey(params.id, now()))) throw new Refusal('not-found', 'there is no such key in force')
      cutOff(params.id)
      return reply.code(204).send(null)
    })
  }
