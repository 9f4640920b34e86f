import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import { emptyStory, fold } from '../../shared/fold.ts'
import { id } from '../../shared/scalar.ts'
import { concerns } from '../../shared/topics-of.ts'
import { asksBasic } from '../access/basic.ts'
import type { FindsTold } from '../outgoing/finds-told.ts'
import { OUT, OUT_FORMATS, type OutFormat } from '../outgoing/formats.ts'
import type { Place } from '../outgoing/listing.ts'
import { storyTold, type StoryTold } from '../outgoing/story-told.ts'
import { asOf, seqOf } from './as-of.ts'
import { answerConditional } from './conditional.ts'
import { readFinds } from './finds-out.ts'
import type { Guard } from './guard.ts'
import { page } from './page.ts'
import { placeOf } from './place-of.ts'
import { needSavedSearch } from './saved-search.ts'
import { searched, zoneAsked } from './searched.ts'

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

const ofSaved = {
  tags: ['copy'],
  summary: 'What a saved search finds, the newest first, in the same forms; it follows the search when that is changed',
  description: `${HOW} The desk’s, and to a person who is signed in their own. What waits for an embargo is left out. Days are those of the desk’s zone, where none is named.`,
  params: z.object({ id, format }),
  querystring: z.object({ zone: zoneAsked.optional(), limit: page.shape.limit }),
  response,
}

const ASKS = asksBasic('a key is the password, the name is not asked for')

interface OutgoingGiven {
  store: Store
  guard: Guard
  publicUrl: string | null
  /** The zone in which the days of saved searches are meant. */
  deskZone: string
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
    const { store, guard, publicUrl, deskZone, now } = given
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

    const answerFinds = (
      request: FastifyRequest,
      reply: FastifyReply,
      name: OutFormat,
      { told, changedAt }: { told: FindsTold; changedAt: string },
    ): Promise<FastifyReply> => {
      asFile(reply, name, told.listing.title)
      const { type, finds } = OUT[name]
      return answerConditional(request, reply, { body: finds(told), type, changedAt, now: now() })
    }

    app.get('/search/as/:format', { schema: ofSearch }, async (request, reply) => {
      const asked = { ...request.query, saved: null, now: now() }
      return answerFinds(
        request,
        reply,
        request.params.format,
        await readFinds(store, asked, placeOf(request, publicUrl)),
      )
    })

    app.get('/searches/:id/as/:format', { schema: ofSaved }, async (request, reply) => {
      const { params, query } = request
      const saved = await needSavedSearch(store, guard.callerOf(request).identity.id, params.id)
      const asked = { q: saved.q, zone: query.zone ?? deskZone, saved, limit: query.limit, now: now() }
      return answerFinds(request, reply, params.format, await readFinds(store, asked, placeOf(request, publicUrl)))
    })
  }
