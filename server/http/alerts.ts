import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { alert } from '../../shared/alert.ts'
import type { Guard } from './guard.ts'
import { given, next, page } from './page.ts'

const listed = {
  tags: ['stories'],
  summary: 'What a person must see, the newest first',
  querystring: page.extend({ state: z.enum(['open', 'acknowledged', 'resolved', 'all']).default('open') }),
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
