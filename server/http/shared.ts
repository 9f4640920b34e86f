import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ShareRow, Store } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import { OUT, OUT_FORMATS } from '../outgoing/formats.ts'
import { storyPicture } from '../outgoing/picture/story-picture.ts'
import type { Reader } from '../outgoing/reader.ts'
import { sharePage } from '../outgoing/share-page.ts'
import type { StoryTold } from '../outgoing/story-told.ts'
import { answerConditional } from './conditional.ts'
import { oembedRoutes } from './oembed.ts'
import { Painter } from './picture/draw.ts'
import { placeOf } from './place-of.ts'
import { readerOfRequest, reading } from './reader-of.ts'
import { cacheOf } from './share-cache.ts'
import { type ShareDoorGiven, shareDoor } from './share-door.ts'
import { shareFiles } from './share-files.ts'
import { shareStream, type ShareStreamGiven, streamName } from './share-stream.ts'
import { SharedStories } from './shared-story.ts'
import { STREAM_HEADERS } from './stream.ts'
import type { Streams } from './streams.ts'

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'"
const HTML = 'text/html; charset=utf-8'
const params = z.object({ token: z.string().min(1).max(300) })
const described = (summary: string) => ({ tags: ['shared'], summary, security: [], params })
const read = (summary: string) => ({ ...described(summary), querystring: reading })
const feed = {
  ...described('The story of a link in the forms that other systems read'),
  params: params.extend({ format: z.enum(OUT_FORMATS) }),
}

const followed = {
  ...described('Tells when what a link shows has changed, as an event stream'),
  response: {
    200: {
      description: 'The stream',
      content: { 'text/event-stream': { schema: z.unknown().describe('Server-sent events') } },
    },
  },
}

interface SharedGiven extends ShareDoorGiven, Pick<ShareStreamGiven, 'log'> {
  store: Store
  publicUrl: string | null
  deskZone: string
  streams: Streams
}

/** Readers of one link who hear of it live at once; more read it by loading it again. */
const MOST_LIVE = 1_000

const pictured = {
  ...read('What a link shows, as the picture that pages of elsewhere show of it (PNG, 1200 × 630)'),
  response: { 200: { description: 'The picture', content: { 'image/png': { schema: z.unknown().describe('PNG') } } } },
}

type Write = (told: StoryTold, row: ShareRow, address: string) => string
type Asked = FastifyRequest<{ Params: z.infer<typeof params>; Querystring: z.infer<typeof reading> }>

const page =
  (embed: boolean, reader: Reader): Write =>
  (told, { view, asOf }, address) =>
    sharePage(told, { view, live: asOf === null, embed, address, reader })

/** Links to one story, for people without an account: page, embed, feeds. Nothing here asks who somebody is. */
export const sharedRoutes =
  (given: SharedGiven): FastifyPluginAsyncZod =>
  async (app) => {
    const { store, publicUrl, now } = given
    const enter = shareDoor(given)
    const stories = new SharedStories(store)

    const painter = new Painter()
    app.addHook('onClose', () => painter.close())
    // A refusal ends with what it is about, or when the desk has recovered: nobody keeps it.
    app.addHook('onSend', async (_request, reply) => {
      if (reply.statusCode >= 400) void reply.header('cache-control', 'no-store')
    })

    const readerFor = (request: Asked, reply: FastifyReply): Reader => readerOfRequest(request, reply, given.deskZone)

    /** @param draw makes what is sent of what was written, where that is something else */
    async function answer(
      request: FastifyRequest<{ Params: z.infer<typeof params> }>,
      reply: FastifyReply,
      { type, write, draw }: { type: string; write: Write; draw?: (body: string) => Promise<Buffer> },
    ) {
      const { token } = request.params
      const row = await enter(token, request, reply)
      const { base, selfUrl } = placeOf(request, publicUrl)
      const address = `${base}/s/${token}`
      const { told, changedAt } = await stories.read(row, { base, selfUrl, home: address })
      void reply.header('cache-control', cacheOf(row, publicUrl, now())).header('referrer-policy', 'no-referrer')
      const body = write(told, row, address)
      const made = draw === undefined ? {} : { made: () => draw(body) }
      return answerConditional(request, reply, { body, ...made, type, changedAt, now: now() })
    }

    app.get('/s/:token', { schema: read('What a link shows, as a page') }, async (request, reply) => {
      void reply.header('content-security-policy', `${POLICY}; frame-ancestors 'none'`)
      return answer(request, reply, { type: HTML, write: page(false, readerFor(request, reply)) })
    })

    app.get('/s/:token/embed', { schema: read('The same for a frame in any page') }, async (request, reply) => {
      void reply.header('content-security-policy', `${POLICY}; frame-ancestors *`).removeHeader('x-frame-options')
      void reply.header('cross-origin-resource-policy', 'cross-origin')
      return answer(request, reply, { type: HTML, write: page(true, readerFor(request, reply)) })
    })

    app.get('/s/:token/live', { schema: followed }, async (request, reply) => {
      const row = await enter(request.params.token, request, reply)
      const name = streamName(row.id)
      if (given.streams.count(name) >= MOST_LIVE) throw new Refusal('too-many', `over ${MOST_LIVE} read this link live`)
      const stream = given.streams.add(name)
      reply.raw.once('close', () => stream.abort())
      return reply.headers(STREAM_HEADERS).send(Readable.from(shareStream(given, row, stream.signal)))
    })

    app.get('/s/:token/as/:format', { schema: feed }, async (request, reply) => {
      const { type, story } = OUT[request.params.format]
      return answer(request, reply, { type, write: story })
    })

    app.get('/s/:token/picture.png', { schema: pictured }, async (request, reply) => {
      void reply.header('cross-origin-resource-policy', 'cross-origin')
      const reader = readerFor(request, reply)
      return answer(request, reply, {
        type: 'image/png',
        write: (told, { asOf }) => storyPicture({ told, live: asOf === null, typeset: painter.fonts.typeset, reader }),
        draw: (svg) => painter.png(svg),
      })
    })

    await app.register(oembedRoutes({ enter, stories, publicUrl }))
    await app.register(shareFiles)
  }
