import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import { emptyStory, fold } from '../../shared/fold.ts'
import { id } from '../../shared/scalar.ts'
import { printQuery } from '../../shared/search/print-query.ts'
import { concerns } from '../../shared/topics-of.ts'
import { asksBasic } from '../access/basic.ts'
import { findsTold, type FindsTold } from '../outgoing/finds-told.ts'
import { OUT, OUT_FORMATS, type OutFormat } from '../outgoing/formats.ts'
import type { Place } from '../outgoing/listing.ts'
import { storyTold, type StoryTold } from '../outgoing/story-told.ts'
import { asOf, seqOf } from './as-of.ts'
import { answerConditional } from './conditional.ts'
import type { Guard } from './guard.ts'
import { page } from './page.ts'
import { placeOf } from './place-of.ts'
import { readSearch, searched } from './searched.ts'

const format = z.enum(OUT_FORMATS)

const response = {
  200: {
    description: 'In the form that was asked for',
    content: Object.fromEntries(
      [...new Set(OUT_FORMATS.map((name) => OUT[name].type.split(';')[0] ?? ''))].map((type) => [
        type,
        { schema: z.string() },
      ]),
    ),
  },
  304: z.null().describe('It has not changed'),
}

const HOW =
  'With ETag and Last-Modified. Readers of feeds that know a password alone give a key as the password of HTTP Basic.'

const ofStory = {
  tags: ['stories'],
  summary: 'A story as a feed, as agency copy, as linked data, as a table or as text; now or as of an earlier moment',
  description: HOW,
  params: z.object({ id, format }),
  querystring: z.object({ asOf }),
  response,
}

const ofSearch = {
  tags: ['copy'],
  summary: 'What a search finds, the newest first, as a feed, as agency copy, as linked data, as a table or as text',
  description: `${HOW} What waits for an embargo is left out.`,
  params: z.object({ format }),
  querystring: searched.extend({ limit: page.shape.limit }),
  response,
}

const ASKS = asksBasic('a key is the password, the name is not asked for')

interface OutgoingGiven {
  store: Store
  guard: Guard
  publicUrl: string | null
  now: () => string
}

/** A story as its own log tells it to its followers, at one place in the log. */
async function readStoryTold(store: Store, storyId: string, upTo: number, place: Place): Promise<StoryTold> {
  const events = (await store.eventsOfStory(storyId, upTo)).filter((event) => concerns(event, `story:${storyId}`))
  const screen = fold(emptyStory(storyId), events)
  const { story } = screen
  if (story === null) throw new Refusal('not-found', `there is no story ${storyId}`)
  return storyTold({ ...screen, story }, events, place)
}

async function readFinds(
  { store, now }: OutgoingGiven,
  { q, zone, limit }: { q: string; zone: string; limit: number },
  place: Place,
): Promise<{ told: FindsTold; changedAt: string }> {
  const search = readSearch({ q, zone }, now())
  const indexed = await store.indexedTo()
  const { rows } = await store.search({ ...search, order: 'newest', limit })
  const versions = await Promise.all(rows.map(({ item }) => store.itemVersion(item.itemId, item.version)))
  const byItem = new Map(versions.flatMap((version) => (version === null ? [] : [[version.itemId, version] as const])))
  // What is found is known to be the same only where nothing has been logged since.
  const [last] = indexed === 0 ? [] : await store.eventsAfter((await store.head()) - 1, 1)
  const changedAt = last?.at ?? now()
  const versionOf = (itemId: string) => byItem.get(itemId) ?? null
  return { told: findsTold(rows, { q: printQuery(search.query), versionOf, lastAt: changedAt }, place), changedAt }
}

/** A file is kept under the name of what it tells. */
function asFile(reply: FastifyReply, name: OutFormat, title: string): void {
  const { extension } = OUT[name]
  if (extension === null) return
  const plain =
    title
      .normalize('NFKD')
      .replaceAll(/[^\w]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 60) || 'on-record'
  void reply.header('content-disposition', `inline; filename="${plain}.${extension}"`)
}

/** Stories and searches in the forms that other systems read. */
export const outgoingRoutes =
  (given: OutgoingGiven): FastifyPluginAsyncZod =>
  async (app) => {
    const { store, guard, publicUrl, now } = given
    // Readers of feeds give a password only once they are asked for it.
    app.addHook('onRequest', async (_request, reply) => void reply.header('www-authenticate', ASKS))
    app.addHook('onRequest', guard.needs('viewer'))
    app.addHook('onRequest', async (_request, reply) => void reply.removeHeader('www-authenticate'))
    // Its reader may keep it, and asks each time whether it still holds; nobody between may.
    app.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'private, no-cache'))

    app.get('/stories/:id/as/:format', { schema: ofStory }, async (request, reply) => {
      const { params, query } = request
      const upTo = query.asOf === undefined ? await store.head() : await seqOf(store, query.asOf)
      const told = await readStoryTold(store, params.id, upTo, placeOf(request, publicUrl))
      asFile(reply, params.format, told.story.title)
      const { type, story } = OUT[params.format]
      return answerConditional(request, reply, {
        body: story(told),
        type,
        changedAt: told.listing.updatedAt,
        now: now(),
      })
    })

    app.get('/search/as/:format', { schema: ofSearch }, async (request, reply) => {
      const { params, query } = request
      const { told, changedAt } = await readFinds(given, query, placeOf(request, publicUrl))
      asFile(reply, params.format, query.q)
      const { type, finds } = OUT[params.format]
      return answerConditional(request, reply, { body: finds(told), type, changedAt, now: now() })
    })
  }
