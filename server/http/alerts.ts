import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { alert } from '../../shared/alert.ts'
import type { Guard } from './guard.ts'
import { given, next, page } from './page.ts'

const listed = {
  tags: ['stories'],
  summary: 'What a person must see, in the order in which it was raised, or the newest first',
  description:
    'In the order of raising, where `order` does not ask for the newest first. `next` is null on the last page.',
  querystring: page.extend({
    state: z.enum(['open', 'acknowledged', 'resolved', 'all']).default('open'),
    order: z.enum(['raised', 'newest']).default('raised'),
  }),
  response: { 200: z.object({ alerts: z.array(alert), next }) },
}

export const alertRoutes =
  ({ store, guard }: { store: Store; guard: Guard }): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/alerts', { schema: listed, onRequest: guard.needs('viewer') }, async ({ query }) => {
      const { rows, next: after } = await store.alerts(given(query))
      return { alerts: rows, next: after }
    })
  }
