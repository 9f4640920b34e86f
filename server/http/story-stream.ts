import { Readable } from 'node:stream'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { LogEvent } from '../../shared/event.ts'
import { id } from '../../shared/scalar.ts'
import { concerns } from '../../shared/topics-of.ts'
import { eventStream, eventText } from './event-stream.ts'
import type { LogRoutesGiven } from './log.ts'
import { startOf, STREAM_HEADERS } from './stream.ts'

const followed = {
  tags: ['stories'],
  summary: 'The log of a story as an event stream, what was and then what comes',
  description: 'The `id` of each message is the event’s `seq`; `Last-Event-ID` goes before `after`.',
  params: z.object({ id }),
  querystring: z.object({ after: z.coerce.number().int().nonnegative().default(0) }),
  headers: z.object({ 'last-event-id': z.string().optional() }),
  response: {
    200: {
      description: 'The stream',
      content: { 'text/event-stream': { schema: z.unknown().describe('Server-sent events') } },
    },
  },
}

/** What was told of a story is read along its own index; from there on the log is followed. */
async function* storyStream({ log, store }: LogRoutesGiven, storyId: string, after: number, until: AbortSignal) {
  const mayRead = (event: LogEvent): boolean => concerns(event, `story:${storyId}`)
  const head = log.head()
  const past = (await store.eventsOfStory(storyId, head, undefined, after)).filter(mayRead)
  if (past.length > 0) yield past.map(eventText).join('')
  yield* eventStream({ log, store, after: head, until, mayRead })
}

export const storyStreamRoutes =
  (given: LogRoutesGiven): FastifyPluginAsyncZod =>
  async (app) => {
    const { guard, log, streams } = given
    app.get('/stories/:id/live', { schema: followed, onRequest: guard.needs('viewer') }, async (request, reply) => {
      const start = startOf(request.query.after, request.headers['last-event-id'], log.head())
      const stream = streams.add(guard.callerOf(request).identity.id)
      reply.raw.once('close', () => stream.abort())
      const events = storyStream(given, request.params.id, start, stream.signal)
      return reply.headers(STREAM_HEADERS).send(Readable.from(events))
    })
  }
