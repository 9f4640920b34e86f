import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { entry } from '../../shared/entry.ts'
import { Refusal } from '../../shared/error-code.ts'
import { itemLine, itemVersion } from '../../shared/item.ts'
import { withoutPrivateNotes } from '../../shared/public-note.ts'
import { allows } from '../../shared/role.ts'
import { id } from '../../shared/scalar.ts'
import { analysis } from '../../shared/statement.ts'
import type { Guard } from './guard.ts'
import { given, next, page } from './page.ts'
import { readSearch, searched } from './searched.ts'

const itemsQuery = page.extend({
  ...searched.partial().shape,
  q: searched.shape.q.min(1).optional(),
  story: id.optional(),
  source: id.optional(),
})

const listed = {
  tags: ['copy'],
  summary: 'Items, the newest first, or those that match a search',
  querystring: itemsQuery,
  response: { 200: z.object({ items: z.array(itemLine), next }) },
}

const shown = {
  tags: ['copy'],
  summary: 'An item: all its versions, what was logged from it, and what was found in its current version',
  description: 'Notes to editors that are not public are told to editors and admins alone.',
  params: z.object({ id }),
  response: {
    200: z.object({
      item: itemLine,
      versions: z.array(itemVersion),
      entries: z.array(entry),
      analysis: analysis.nullable(),
    }),
  },
}

/** Reading copy. */
export const itemRoutes =
  ({ store, guard, now }: { store: Store; guard: Guard; now: () => string }): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', guard.needs('viewer'))

    app.get('/items', { schema: listed }, async ({ query }) => {
      const { q, zone, ...rest } = query
      const search = q === undefined ? {} : { search: readSearch({ q, zone }, now()) }
      const { rows, next: after } = await store.items({ ...given(rest), ...search })
      return { items: rows, next: after }
    })

    app.get('/items/:id', { schema: shown }, async (request) => {
      const { params } = request
      const edits = allows(guard.callerOf(request).identity.role, 'editor')
      const item = await store.itemLine(params.id)
      if (item === null) throw new Refusal('not-found', `there is no item ${params.id}`)
      const [versions, entries, found] = await Promise.all([
        store.itemVersions(item.itemId),
        store.entriesOfItem(item.itemId),
        store.itemAnalysis(item.itemId, item.version),
      ])
      return { item, versions: edits ? versions : versions.map(withoutPrivateNotes), entries, analysis: found }
    })
  }
