import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type ChangesPage, changesPage } from '../../shared/change.ts'
import type { Since } from '../../shared/mine.ts'
import { id, instant } from '../../shared/scalar.ts'
import type { ChangesAsked } from '../log/changes-since.ts'
import type { Guard } from './guard.ts'
import { given } from './page.ts'

/** What changed for one person. */
export type Changes = (asked: Omit<ChangesAsked, 'now'>) => Promise<ChangesPage>

const place = z.coerce.number().int().nonnegative()

const listed = {
  tags: ['log'],
  summary: 'What changed since the caller looked, since their shift began, or since a time: by story, from the log',
  description:
    'Without `since` or `after` it is what the caller has chosen (`GET /mine`). `next` is the `cursor` of what lies before the page; a story that goes on there is told of again.',
  querystring: z.object({
    since: z.union([z.enum(['look', 'shift']), instant]).optional(),
    after: place.optional().describe('A place in the log: what came after it'),
    story: id.optional(),
    cursor: place.optional(),
    limit: z.coerce.number().int().min(1).max(500).default(200),
  }),
  response: { 200: changesPage },
}

const sinceOf = (asked: string | undefined): Since | undefined => {
  if (asked === undefined) return undefined
  return asked === 'look' || asked === 'shift' ? { from: asked } : { from: 'time', at: new Date(asked).toISOString() }
}

export const changeRoutes =
  ({ changes, guard }: { changes: Changes; guard: Guard }): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/changes', { schema: listed, onRequest: guard.needs('viewer') }, async (request) => {
      const { since, after, story: storyId, cursor: before, limit } = request.query
      const userId = guard.callerOf(request).identity.id
      return changes({ userId, limit, ...given({ since: sinceOf(since), after, storyId, before }) })
    })
  }
