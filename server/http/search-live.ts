import { Readable } from 'node:stream'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import { id } from '../../shared/scalar.ts'
import type { Guard } from './guard.ts'
import { placeOf } from './place-of.ts'
import { searchStands, standAt } from './saved-search.ts'
import { searchStream } from './search-stream.ts'
import { zoneAsked } from './searched.ts'
import { startOf, STREAM_HEADERS } from './stream.ts'
import type { Streams } from './streams.ts'

const followed = {
  tags: ['copy'],
  summary: 'What becomes of the finds of a saved search, as an event stream',
  description:
    'From now on, or from a place in the log: the `id` of each message is such a place, and `Last-Event-ID` goes before `after`. `finds` has `{items, gone}`: new and changed items as JSON Feed 1.1 has them, with the ids that they bear in every other form, and the ids of items that it had found and finds no longer. `changed` has `{name, q}`: the search has other words, and its finds are to be read anew. `removed` ends the stream. Copy under embargo is not told.',
  params: z.object({ id }),
  querystring: z.object({ after: z.coerce.number().int().nonnegative().optional(), zone: zoneAsked.optional() }),
  headers: z.object({ 'last-event-id': z.string().optional() }),
  response: {
    200: {
      description: 'The stream',
      content: { 'text/event-stream': { schema: z.unknown().describe('Server-sent events') } },
    },
  },
}

export interface SearchLiveGiven {
  store: Store
  guard: Guard
  streams: Streams
  onIndexed: (listener: () => void) => () => void
  publicUrl: string | null
  /** The zone in which days are meant where the request names none. */
  deskZone: string
  now: () => string
}

/** W9: a saved search, followed. */
export const searchLiveRoutes =
  ({ store, guard, streams, onIndexed, publicUrl, deskZone, now }: SearchLiveGiven): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/searches/:id/live', { schema: followed, onRequest: guard.needs('viewer') }, async (request, reply) => {
      const { params, query, headers } = request
      const { identity } = guard.callerOf(request)
      // Before anything is read: a right that ends meanwhile, or a reader that leaves, ends the stream.
      const stream = streams.add(identity.id)
      reply.raw.once('close', () => stream.abort())
      const after = startOf(query.after ?? (await store.indexedTo()), headers['last-event-id'], await store.head())
      const stands = () => searchStands(store, identity.id, params.id)
      if (standAt(await stands(), after) === null)
        throw new Refusal('not-found', `there is no saved search ${params.id}`)
      const finds = searchStream({
        store,
        onIndexed,
        stands,
        zone: query.zone ?? deskZone,
        now,
        place: placeOf(request, publicUrl),
        after,
        until: stream.signal,
      })
      return reply.headers(STREAM_HEADERS).send(Readable.from(finds))
    })
  }
