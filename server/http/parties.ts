import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import { mergeLists, type World } from '../../shared/merge-lists.ts'
import { party, partyRow, type PartyRow } from '../../shared/party.ts'
import type { Desk } from '../desk/desk.ts'
import type { Guard } from './guard.ts'
import { basedOn, commanded, edition, etagOf, ifMatch, isNamed, oneRow, pageAt, places } from './list-edition.ts'
import { next } from './page.ts'

const given = party.omit({ id: true }).extend({
  office: party.shape.office.default(null),
  aliases: party.shape.aliases.default({}),
  spokespeople: party.shape.spokespeople.default([]),
  belongsTo: party.shape.belongsTo.default(null),
  note: party.shape.note.default(''),
  reason: z.string().trim().max(500).optional(),
})

const listed = {
  tags: ['lists'],
  summary: 'Parties in force: the desk’s own rows over those of the world list',
  querystring: places,
  response: { 200: z.object({ parties: z.array(party), next }) },
}
const shown = {
  tags: ['lists'],
  summary: 'A party, and every word of the desk on it; its `ETag` names the edition',
  params: oneRow,
  response: { 200: z.object({ party: party.nullable(), edition, history: z.array(partyRow) }) },
}
const put = {
  tags: ['lists'],
  summary: 'List or change a party',
  description:
    'With `If-Match` it is refused (409 `conflict`) where somebody has changed the row since that edition. Answers the row as it is read after, with the ETag of that; null where it has been taken off meanwhile.',
  params: oneRow,
  headers: ifMatch,
  body: given,
  response: { 200: z.object({ party: party.nullable() }) },
}
const removed = {
  tags: ['lists'],
  summary: 'Take a party off the list; the command `restore-party` takes that back',
  params: oneRow,
  headers: ifMatch,
  response: { 204: z.null() },
}

interface PartyRoutesGiven {
  store: Store
  desk: Desk
  guard: Guard
  world: World
  newId: () => string
}

/** The desk's last word on a row, where it is in force. */
const standing = ([last]: readonly PartyRow[]): PartyRow | null => (last && last.change !== 'restored' ? last : null)

/** What is in force of a row, and all that the desk has said of it. */
async function read({ store, world }: Pick<PartyRoutesGiven, 'store' | 'world'>, id: string) {
  const history = await store.partyHistory(id)
  const own = standing(history)
  const found = own ? own.party : (world.parties.find((row) => row.id === id) ?? null)
  return { party: found, own, history }
}

export const partyRoutes =
  (routes: PartyRoutesGiven): FastifyPluginAsyncZod =>
  async (app) => {
    const { store, desk, guard, world, newId } = routes
    const view = { onRequest: guard.needs('viewer') }
    const edit = { onRequest: guard.needs('editor') }

    app.get('/parties', { schema: listed, ...view }, async ({ query }) => {
      const { screen } = await store.screen('lists')
      if (screen.kind !== 'lists') throw new Error('the store gave another screen')
      const all = mergeLists(world, screen).parties.filter((row) =>
        isNamed(query.q, row.id, [row.name, ...Object.values(row.aliases).flat()]),
      )
      const { rows, next: after } = pageAt(all, query)
      return { parties: rows, next: after }
    })

    app.get('/parties/:id', { schema: shown, ...view }, async ({ params }, reply) => {
      const { party: found, own, history } = await read(routes, params.id)
      if (found === null && history.length === 0) throw new Refusal('not-found', `${params.id} is on no list`)
      void reply.header('etag', etagOf(own?.seq ?? 0))
      return { party: found, edition: own, history }
    })

    app.put('/parties/:id', { schema: put, ...edit }, async (request, reply) => {
      const { reason, ...row } = request.body
      const { id } = request.params
      const args = {
        party: { id, ...row },
        basedOn: basedOn(request.headers),
        ...(reason === undefined ? {} : { reason }),
      }
      await commanded(desk, { name: 'put-party', args }, guard.callerOf(request).identity, newId)
      // Row and ETag of one read: another edit may stand by now, and its edition is not this request's content.
      const { party: found, own } = await read(routes, id)
      void reply.header('etag', etagOf(own?.seq ?? 0))
      return { party: found }
    })

    app.delete('/parties/:id', { schema: removed, ...edit }, async (request, reply) => {
      const args = { id: request.params.id, basedOn: basedOn(request.headers) }
      await commanded(desk, { name: 'remove-party', args }, guard.callerOf(request).identity, newId)
      return reply.code(204).send(null)
    })
  }
