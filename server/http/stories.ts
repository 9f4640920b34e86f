import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import { logEvent } from '../../shared/event.ts'
import { id, seq } from '../../shared/scalar.ts'
import { storyScreen } from '../../shared/screen.ts'
import { story } from '../../shared/story.ts'
import { concerns } from '../../shared/topics-of.ts'
import { asOf, seqOf } from './as-of.ts'
import type { Guard } from './guard.ts'
import { given, next, page } from './page.ts'

/** A story's screen at a place in the log, folded from its events. */
export type StoryAsOf = (storyId: string, at: number) => Promise<z.infer<typeof storyScreen>>

const listed = {
  tags: ['stories'],
  summary: 'Stories, the latest first',
  description: 'With `title`, those whose title has every word of it, in one page.',
  querystring: page.extend({ title: z.string().trim().min(1).max(300).optional() }),
  response: { 200: z.object({ stories: z.array(story), next }) },
}

const shown = {
  tags: ['stories'],
  summary: 'A story with its claims, entries, items and alerts, now or as of an earlier time or place in the log',
  params: z.object({ id }),
  querystring: z.object({ asOf }),
  response: {
    200: storyScreen.omit({ kind: true, id: true }).extend({ story, logId: z.string(), seq }),
  },
}

const events = {
  tags: ['stories'],
  summary: 'The log of a story, in order: what its screen at any moment is folded from',
  description: '`next` is the `after` of the next page.',
  params: z.object({ id }),
  querystring: z.object({
    after: z.coerce.number().int().nonnegative().default(0),
    limit: z.coerce.number().int().min(1).max(2_000).default(1_000),
  }),
  response: { 200: z.object({ logId: z.string(), events: z.array(logEvent), next: seq.nullable() }) },
}

interface StoryRoutesGiven {
  store: Store
  storyAsOf: StoryAsOf
  guard: Guard
}

async function read({ store, storyAsOf }: StoryRoutesGiven, storyId: string, at: string | undefined) {
  if (at !== undefined) {
    const upTo = await seqOf(store, at)
    return { screen: await storyAsOf(storyId, upTo), seq: upTo }
  }
  const cut = await store.screen(`story:${storyId}`)
  if (cut.screen.kind !== 'story') throw new Error('the store gave another screen')
  return { screen: cut.screen, seq: cut.seq }
}

export const storyRoutes =
  (routes: StoryRoutesGiven): FastifyPluginAsyncZod =>
  async (app) => {
    const { store, guard } = routes
    app.addHook('onRequest', guard.needs('viewer'))

    app.get('/stories', { schema: listed }, async ({ query }) => {
      const { title, ...asked } = query
      if (title !== undefined) return { stories: await store.findStories(title, asked.limit), next: null }
      const { rows, next: after } = await store.stories(given(asked))
      return { stories: rows, next: after }
    })

    app.get('/stories/:id', { schema: shown }, async ({ params, query }) => {
      const { screen, seq: at } = await read(routes, params.id, query.asOf)
      if (screen.story === null)
        throw new Refusal(
          'not-found',
          `there is no story ${params.id}${query.asOf === undefined ? '' : ' at that time'}`,
        )
      const { claims, entries, items, alerts } = screen
      return { story: screen.story, claims, entries, items, alerts, logId: store.logId, seq: at }
    })

    app.get('/stories/:id/events', { schema: events }, async ({ params, query: { after, limit } }) => {
      // What is told to followers of the story, and nothing else: no word of copy under embargo.
      const told = (await store.eventsOfStory(params.id, await store.head())).filter(
        (event) => event.seq > after && concerns(event, `story:${params.id}`),
      )
      const page = told.slice(0, limit)
      return { logId: store.logId, events: page, next: told.length > limit ? (page.at(-1)?.seq ?? null) : null }
    })
  }
