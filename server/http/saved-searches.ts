import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { commandArgs } from '../../shared/protocol/command.ts'
import { deskSearch, ownSearch } from '../../shared/saved-search.ts'
import { id, seq } from '../../shared/scalar.ts'
import type { Desk } from '../desk/desk.ts'
import { mineOf } from '../desk/mine-decision.ts'
import type { Guard } from './guard.ts'
import { commanded } from './list-edition.ts'
import { readSearch, searched } from './searched.ts'

/** New finds are told no further. */
const MOST_NEW = 100

const tags = ['copy']
/** Up to where the caller has seen its finds; null for one that they have not looked at. */
const seen = { looked: seq.nullable() }

const listed = {
  tags,
  summary: 'Saved searches: the caller’s own, and those of the whole desk',
  response: { 200: z.object({ mine: z.array(ownSearch.extend(seen)), desk: z.array(deskSearch.extend(seen)) }) },
}

const oneSearch = z.object({ id: commandArgs['save-search'].shape.searchId })

const put = {
  tags,
  summary: 'Save a search under a name, or put a saved one otherwise',
  description:
    '`of` says whose it is: `mine` or `desk`; to save or change one of the desk takes an editor. The sender names it: `id` has at most 100 characters.',
  params: oneSearch,
  body: commandArgs['save-search'].omit({ searchId: true }),
  response: { 204: z.null() },
}

const removed = {
  tags,
  summary: 'Remove a saved search; saved again under its id it is back',
  params: oneSearch,
  response: { 204: z.null() },
}

const newer = {
  tags,
  summary: 'Which finds of a search came after a place in the log: the latest 100',
  querystring: searched.extend({ after: z.coerce.number().int().nonnegative() }),
  /** `indexed` is the last event that is in the answer: what is new goes on from there. */
  response: { 200: z.object({ itemIds: z.array(id), indexed: seq }) },
}

interface SavedSearchesGiven {
  store: Store
  desk: Desk
  guard: Guard
  now: () => string
  newId: () => string
}

/** Searches under a name, and how many finds are new. */
export const savedSearchRoutes =
  ({ store, desk, guard, now, newId }: SavedSearchesGiven): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', guard.needs('viewer'))

    app.get('/searches', { schema: listed }, async (request) => {
      const { searches, searchLooks } = await mineOf(store, guard.callerOf(request).identity.id)
      const { screen } = await store.screen('searches')
      if (screen.kind !== 'searches') throw new Error('the store gave another screen')
      const looked = (searchId: string) => searchLooks.find((look) => look.searchId === searchId)?.upTo ?? null
      return {
        mine: searches.map((search) => ({ ...search, looked: looked(search.id) })),
        desk: screen.searches.map((search) => ({ ...search, looked: looked(search.id) })),
      }
    })

    app.put('/searches/:id', { schema: put }, async (request, reply) => {
      const args = { searchId: request.params.id, ...request.body }
      await commanded(desk, { name: 'save-search', args }, guard.callerOf(request).identity, newId)
      return reply.code(204).send(null)
    })

    app.delete('/searches/:id', { schema: removed }, async (request, reply) => {
      const args = { searchId: request.params.id }
      await commanded(desk, { name: 'remove-search', args }, guard.callerOf(request).identity, newId)
      return reply.code(204).send(null)
    })

    app.get('/search/new', { schema: newer }, async ({ query: { after, ...asked } }) => {
      const indexed = await store.indexedTo()
      const itemIds = await store.newFinds({ ...readSearch(asked, now()), most: MOST_NEW, after })
      return { itemIds, indexed }
    })
  }
