import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { source } from '../../shared/source.ts'
import type { Guard } from './guard.ts'
import { next, page } from './page.ts'

const listed = {
  tags: ['copy'],
  summary: 'Who has delivered copy',
  querystring: page.extend({
    cursor: z
      .string()
      .regex(/^\d{1,9}$/, 'unknown cursor')
      .optional(),
  }),
  response: { 200: z.object({ sources: z.array(source), next }) },
}

/** Sources are few: the cursor is the place in their list. */
export const sourceRoutes =
  ({ store, guard }: { store: Store; guard: Guard }): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/sources', { schema: listed, onRequest: guard.needs('viewer') }, async ({ query }) => {
      const all = await store.sources()
      const from = Number(query.cursor ?? 0)
      const upTo = from + query.limit
      return { sources: all.slice(from, upTo), next: upTo < all.length ? String(upTo) : null }
    })
  }
