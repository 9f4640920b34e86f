import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ShareRow, Store } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import { id, instant } from '../../shared/scalar.ts'
import { shareLine, type ShareLine, shareView } from '../../shared/share.ts'
import { keepPassphrase, type ShareSigner } from '../access/share.ts'
import { asOf, seqOf } from './as-of.ts'
import type { Guard } from './guard.ts'
import { streamName } from './share-stream.ts'

const listed = {
  tags: ['stories'],
  summary: 'The links by which people without an account read a story, the oldest first',
  params: z.object({ id }),
  response: { 200: z.object({ shares: z.array(shareLine), next: z.null() }) },
}
const made = {
  tags: ['stories'],
  summary: 'Make a link to a story for people without an account',
  description:
    'It shows the story live, or as of a moment without what was taken back since; until it is revoked or runs out.',
  params: z.object({ id }),
  body: z.object({
    view: shareView.default('timeline'),
    name: z.string().trim().max(100).default(''),
    asOf,
    expiresAt: instant.optional(),
    passphrase: z.string().min(8).max(200).optional(),
  }),
  response: { 201: shareLine },
}
const revoked = { tags: ['stories'], summary: 'Revoke a link', params: z.object({ id }), response: { 204: z.null() } }

interface ShareRoutesGiven {
  store: Store
  signer: ShareSigner
  guard: Guard
  now: () => string
  newId: () => string
  /** Ends what is open under a name. */
  cutOff: (name: string) => void
}

const lineOf = ({ passphrase, ...row }: ShareRow, signer: ShareSigner): ShareLine => ({
  ...row,
  locked: passphrase !== null,
  path: `/s/${signer.tokenOf(row.id)}`,
})

/** Links to a story: made, told and revoked by editors. */
export const shareRoutes =
  ({ store, signer, guard, now, newId, cutOff }: ShareRoutesGiven): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', guard.needs('editor'))

    app.get('/stories/:id/shares', { schema: listed }, async ({ params }) => ({
      shares: (await store.shares(params.id)).map((row) => lineOf(row, signer)),
      next: null,
    }))

    app.post('/stories/:id/shares', { schema: made }, async (request, reply) => {
      const { params, body } = request
      if ((await store.storiesById([params.id])).length === 0)
        throw new Refusal('not-found', `there is no story ${params.id}`)
      if (body.expiresAt !== undefined && Date.parse(body.expiresAt) <= Date.parse(now()))
        throw new Refusal('bad-fields', 'expiresAt: has passed', [{ path: '/expiresAt', message: 'has passed' }])
      const row: ShareRow = {
        id: newId(),
        storyId: params.id,
        view: body.view,
        asOf: body.asOf === undefined ? null : await seqOf(store, body.asOf),
        name: body.name,
        passphrase: body.passphrase === undefined ? null : await keepPassphrase(body.passphrase),
        expiresAt: body.expiresAt === undefined ? null : new Date(body.expiresAt).toISOString(),
        createdAt: now(),
        createdBy: guard.callerOf(request).identity.id,
        revokedAt: null,
      }
      await store.addShare(row)
      return reply.code(201).send(lineOf(row, signer))
    })

    app.delete('/shares/:id', { schema: revoked }, async ({ params }, reply) => {
      if (!(await store.revokeShare(params.id, now()))) throw new Refusal('not-found', 'there is no such link in force')
      cutOff(streamName(params.id))
      return reply.code(204).send(null)
    })
  }
