import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { historyPage, type HistoryPage } from '../../shared/history.ts'
import { allows } from '../../shared/role.ts'
import { id } from '../../shared/scalar.ts'
import type { Guard } from './guard.ts'

/** What was done to a story before a place in the log; notes are told to editors. */
export type ReadHistory = (asked: {
  storyId: string
  before: number
  limit: number
  editor: boolean
}) => Promise<HistoryPage>

const listed = {
  tags: ['stories'],
  summary: 'What people and the desk did to a story: who, when, why, what before and what after; the newest first',
  description: '`next` is the `before` of the page that follows. `undo` is the command that takes a line back.',
  params: z.object({ id }),
  querystring: z.object({
    before: z.coerce.number().int().positive().default(Number.MAX_SAFE_INTEGER),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: { 200: historyPage },
}

export const historyRoutes =
  ({ history, guard }: { history: ReadHistory; guard: Guard }): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/stories/:id/history', { schema: listed, onRequest: guard.needs('viewer') }, async (request) => {
      const editor = allows(guard.callerOf(request).identity.role, 'editor')
      return history({ storyId: request.params.id, ...request.query, editor })
    })
  }
