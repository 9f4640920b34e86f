import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { embedCode } from '../../shared/embed-code.ts'
import type { Place } from '../outgoing/listing.ts'
import { placeOf } from './place-of.ts'
import type { ShareDoor } from './share-door.ts'
import type { SharedStories } from './shared-story.ts'

const side = z.coerce.number().int().min(100).max(4_000)

const described = {
  tags: ['shared'],
  summary: 'How a link is embedded (oembed.com)',
  security: [],
  querystring: z.object({
    url: z.url({ protocol: /^https?$/ }).max(2_000),
    format: z.string().max(10).default('json'),
    maxwidth: side.default(760),
    maxheight: side.default(600),
  }),
}

interface Size {
  maxwidth: number
  maxheight: number
}

const richOf = (title: string, token: string, { base }: Place, { maxwidth, maxheight }: Size) => ({
  version: '1.0',
  type: 'rich',
  provider_name: 'On Record',
  provider_url: base,
  title,
  width: maxwidth,
  height: maxheight,
  html: embedCode({ base, path: `/s/${token}`, width: maxwidth, height: maxheight }),
})

interface OembedGiven {
  enter: ShareDoor
  stories: SharedStories
  publicUrl: string | null
}

export const oembedRoutes =
  ({ enter, stories, publicUrl }: OembedGiven): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/oembed', { schema: described }, async (request, reply) => {
      const { url, format, ...size } = request.query
      // The standard's answer to a form that is not given.
      if (format !== 'json') return reply.code(501).send()
      const token = /^\/s\/([^/]+)$/.exec(new URL(url).pathname)?.[1] ?? ''
      const row = await enter(token, request, reply)
      const place = placeOf(request, publicUrl)
      const {
        told: { listing },
      } = await stories.read(row, place)
      void reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin')
      void reply.header('cache-control', 'no-store').type('application/json; charset=utf-8')
      return reply.send(JSON.stringify(richOf(listing.title, token, place, size)))
    })
  }
