import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { said } from '../../shared/said.ts'
import type { Guard } from './guard.ts'
import { given, next, page } from './page.ts'

const listed = {
  tags: ['stories'],
  summary: 'All that a party has said, in every story, the latest logged first',
  description:
    'By the name under which its entries are logged. Each comes with its story and claim, whether the copy that carries it was withdrawn, and what the party had said of the claim before where it has gone over.',
  querystring: page.extend({ party: z.string().min(1).max(300) }),
  response: { 200: z.object({ said: z.array(said), next }) },
}

export const saidRoutes =
  ({ store, guard }: { store: Pick<Store, 'saidBy'>; guard: Guard }): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/said', { schema: listed, onRequest: guard.needs('viewer') }, async ({ query }) => {
      const { party, ...asked } = query
      const { rows, next: after } = await store.saidBy({ party, ...given(asked) })
      return { said: rows, next: after }
    })
  }
