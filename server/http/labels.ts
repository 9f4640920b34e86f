import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { label } from '../../shared/label.ts'
import { seq } from '../../shared/scalar.ts'
import { labelsAfter } from '../log/labels.ts'
import type { Guard } from './guard.ts'

const listed = {
  tags: ['log'],
  summary: 'What people taught the desk: labelled copy',
  description:
    'Every confirmation, rejection, correction and restored entry, every entry that a person logged by hand (`missed`), and every item that a person moved, with the copy that was judged; derived from the log, in its order. `next` is the `after` of the next page.',
  querystring: z.object({
    after: z.coerce.number().int().nonnegative().default(0),
    limit: z.coerce.number().int().min(1).max(1_000).default(100),
  }),
  response: { 200: z.object({ logId: z.string(), labels: z.array(label), next: seq.nullable() }) },
}

export const labelRoutes =
  ({ store, guard }: { store: Store; guard: Guard }): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/labels', { schema: listed, onRequest: guard.needs('editor') }, async ({ query }) => ({
      logId: store.logId,
      ...(await labelsAfter(store, query.after, query.limit)),
    }))
  }
