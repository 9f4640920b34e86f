import { Readable } from 'node:stream'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { type LogEvent, logEvent } from '../../shared/event.ts'
import { allows, type Identity } from '../../shared/role.ts'
import { seq } from '../../shared/scalar.ts'
import { topicsOf } from '../../shared/topics-of.ts'
import type { Log } from '../log/log.ts'
import type { Guard } from './guard.ts'
import { eventStream } from './event-stream.ts'
import { startOf, STREAM_HEADERS } from './stream.ts'
import { storyStreamRoutes } from './story-stream.ts'
import type { Streams } from './streams.ts'

const listed = {
  tags: ['log'],
  summary: 'The log of events after a place in it',
  description:
    'As JSON, one page. With `Accept: text/event-stream` it follows live: the `id` of each message is the event’s `seq`, and `Last-Event-ID` goes before `after`.',
  querystring: z.object({
    after: z.coerce.number().int().nonnegative().default(0),
    limit: z.coerce.number().int().min(1).max(5_000).default(500),
  }),
  headers: z.object({ accept: z.string().optional(), 'last-event-id': z.string().optional() }),
  response: {
    200: {
      description: 'A page of the log, or the stream',
      content: {
        'application/json': { schema: z.object({ logId: z.string(), head: seq, events: z.array(logEvent) }) },
        'text/event-stream': { schema: z.unknown().describe('Server-sent events') },
      },
    },
  },
}

/** A page of what its reader may see; empty at the end of the log only. */
async function readable(
  store: Pick<Store, 'eventsAfter'>,
  { after, limit, mayRead }: { after: number; limit: number; mayRead: (event: LogEvent) => boolean },
): Promise<LogEvent[]> {
  let from = after
  for (;;) {
    const events = await store.eventsAfter(from, limit)
    const told = events.filter(mayRead)
    const last = events.at(-1)
    if (told.length > 0 || last === undefined) return told
    from = last.seq
  }
}

/** What belongs to one person is that one's alone; what is proposed, and where copy comes from, is for editors. */
function isTold({ id, role }: Identity, topic: ReturnType<typeof topicsOf>[number]): boolean {
  if (topic.startsWith('mine:')) return topic === `mine:${id}`
  if (topic.startsWith('notes:')) return allows(role, 'editor')
  return (topic !== 'proposals' && topic !== 'sources') || allows(role, 'editor')
}

export interface LogRoutesGiven {
  log: Log
  store: Pick<Store, 'eventsAfter' | 'eventsOfStory'>
  guard: Guard
  streams: Streams
}

/** Held copy is in the log: it is for viewers of the desk, as the desk's own screens are. */
export const logRoutes =
  ({ log, store, guard, streams }: LogRoutesGiven): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('preClose', async () => streams.close())
    await app.register(storyStreamRoutes({ log, store, guard, streams }))

    app.get('/log', { schema: listed, onRequest: guard.needs('viewer') }, async (request, reply) => {
      const { after, limit } = request.query
      const { identity } = guard.callerOf(request)
      const mayRead = (event: LogEvent): boolean => topicsOf(event).every((topic) => isTold(identity, topic))
      if (!request.headers.accept?.includes('text/event-stream')) {
        return { logId: log.logId, head: log.head(), events: await readable(store, { after, limit, mayRead }) }
      }
      const start = startOf(after, request.headers['last-event-id'], log.head())
      const stream = streams.add(identity.id)
      reply.raw.once('close', () => stream.abort())
      const events = eventStream({ log, store, after: start, until: stream.signal, mayRead })
      return reply.headers(STREAM_HEADERS).send(Readable.from(events))
    })
  }
