import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import { mergeLists, type World } from '../../shared/merge-lists.ts'
import { outlet, outletRow, type OutletRow } from '../../shared/outlet.ts'
import type { Desk } from '../desk/desk.ts'
import type { Guard } from './guard.ts'
import { basedOn, commanded, edition, etagOf, ifMatch, isNamed, oneRow, pageAt, places } from './list-edition.ts'
import { next } from './page.ts'

const given = outlet.omit({ id: true }).extend({
  aliases: outlet.shape.aliases.default({}),
  domains: outlet.shape.domains.default([]),
  sources: outlet.shape.sources.default([]),
  family: outlet.shape.family.default(null),
  language: outlet.shape.language.default(null),
  isAgency: outlet.shape.isAgency.default(false),
  note: outlet.shape.note.default(''),
  reason: z.string().trim().max(500).optional(),
})

const listed = {
  tags: ['lists'],
  summary: 'Outlets in force: the desk’s own rows over those of the world list',
  querystring: places,
  response: { 200: z.object({ outlets: z.array(outlet), next }) },
}
const shown = {
  tags: ['lists'],
  summary: 'An outlet, and every word of the desk on it; its `ETag` names the edition',
  params: oneRow,
  response: { 200: z.object({ outlet: outlet.nullable(), edition, history: z.array(outletRow) }) },
}
const put = {
  tags: ['lists'],
  summary: 'List or change an outlet',
  description:
    'With `If-Match` it is refused (409 `conflict`) where somebody has changed the row since that edition. Answers the row as it is read after, with the ETag of that; null where it has been taken off meanwhile.',
  params: oneRow,
  headers: ifMatch,
  body: given,
  response: { 200: z.object({ outlet: outlet.nullable() }) },
}
const removed = {
  tags: ['lists'],
  summary: 'Take an outlet off the list; the command `restore-outlet` takes that back',
  params: oneRow,
  headers: ifMatch,
  response: { 204: z.null() },
}

interface OutletRoutesGiven {
  store: Store
  desk: Desk
  guard: Guard
  world: World
  newId: () => string
}

/** The desk's last word on a row, where it is in force. */
const standing = ([last]: readonly OutletRow[]): OutletRow | null => (last && last.change !== 'restored' ? last : null)

/** What is in force of a row, and all that the desk has said of it. */
async function read({ store, world }: Pick<OutletRoutesGiven, 'store' | 'world'>, id: string) {
  const history = await store.outletHistory(id)
  const own = standing(history)
  const found = own ? own.outlet : (world.outlets.find((row) => row.id === id) ?? null)
  return { outlet: found, own, history }
}

export const outletRoutes =
  (routes: OutletRoutesGiven): FastifyPluginAsyncZod =>
  async (app) => {
    const { store, desk, guard, world, newId } = routes
    const view = { onRequest: guard.needs('viewer') }
    const edit = { onRequest: guard.needs('editor') }

    app.get('/outlets', { schema: listed, ...view }, async ({ query }) => {
      const { screen } = await store.screen('lists')
      if (screen.kind !== 'lists') throw new Error('the store gave another screen')
      const all = mergeLists(world, screen).outlets.filter((row) =>
        isNamed(query.q, row.id, [row.name, ...Object.values(row.aliases).flat()]),
      )
      const { rows, next: after } = pageAt(all, query)
      return { outlets: rows, next: after }
    })

    app.get('/outlets/:id', { schema: shown, ...view }, async ({ params }, reply) => {
      const { outlet: found, own, history } = await read(routes, params.id)
      if (found === null && history.length === 0) throw new Refusal('not-found', `${params.id} is on no list`)
      void reply.header('etag', etagOf(own?.seq ?? 0))
      return { outlet: found, edition: own, history }
    })

    app.put('/outlets/:id', { schema: put, ...edit }, async (request, reply) => {
      const { reason, ...row } = request.body
      const { id } = request.params
      const args = {
        outlet: { id, ...row },
        basedOn: basedOn(request.headers),
        ...(reason === undefined ? {} : { reason }),
      }
      await commanded(desk, { name: 'put-outlet', args }, guard.callerOf(request).identity, newId)
      // Row and ETag of one read: another edit may stand by now, and its edition is not this request's content.
      const { outlet: found, own } = await read(routes, id)
      void reply.header('etag', etagOf(own?.seq ?? 0))
      return { outlet: found }
    })

    app.delete('/outlets/:id', { schema: removed, ...edit }, async (request, reply) => {
      const args = { id: request.params.id, basedOn: basedOn(request.headers) }
      await commanded(desk, { name: 'remove-outlet', args }, guard.callerOf(request).identity, newId)
      return reply.code(204).send(null)
    })
  }
