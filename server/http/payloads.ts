import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { fault, Refusal } from '../../shared/error-code.ts'
import { id, instant } from '../../shared/scalar.ts'
import { postReceipt } from '../../shared/item.ts'
import type { Desk } from '../desk/desk.ts'
import type { Guard } from './guard.ts'
import { given, next, page } from './page.ts'

const state = z.enum(['received', 'parsed', 'failed'])

const listed = {
  tags: ['copy'],
  summary: 'Bodies as they came; by default those that could not be read, with the place of each fault',
  description: '`source` asks for one source’s alone, among those that could not be read.',
  querystring: page.extend({ state: state.default('failed'), source: z.string().min(1).max(120).optional() }),
  response: {
    200: z.object({
      payloads: z.array(
        z.object({
          payloadId: id,
          source: z.string().nullable(),
          contentType: z.string(),
          receivedAt: instant,
          bytes: z.int(),
          state,
          faults: z.array(fault),
        }),
      ),
      next,
    }),
  },
}

const shown = { tags: ['copy'], summary: 'A body, byte for byte as it came', params: z.object({ id }) }

const runAgain = {
  tags: ['copy'],
  summary: 'Read a body again, after a fix of its source’s settings or of the product',
  params: z.object({ id }),
  response: { 200: z.object({ items: z.array(postReceipt) }) },
}

export const payloadRoutes =
  ({ store, desk, guard }: { store: Store; desk: Desk; guard: Guard }): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', guard.needs('editor'))

    app.get('/payloads', { schema: listed }, async ({ query }) => {
      const { source, state: wanted, ...asked } = given(query)
      if (source !== undefined && wanted !== 'failed')
        throw new Refusal('bad-fields', 'a source is asked for among what could not be read', [
          { path: '?source', message: 'goes with state=failed alone' },
        ])
      const { rows, next: after } =
        source === undefined
          ? await store.payloads({ ...asked, state: wanted })
          : await store.failedPayloadsOf({ ...asked, source })
      return { payloads: rows, next: after }
    })

    app.post('/payloads/:id/run', { schema: runAgain }, async ({ params }) => ({
      items: await desk.runAgain(params.id),
    }))

    // Always a download of plain bytes: what came from outside is never opened as a page of the desk.
    app.get('/payloads/:id/body', { schema: shown }, async ({ params }, reply) => {
      const payload = await store.payload(params.id)
      if (payload === null) throw new Refusal('not-found', `there is no payload ${params.id}`)
      return reply
        .type('application/octet-stream')
        .header('content-disposition', 'attachment')
        .send(Buffer.from(payload.body))
    })
  }
