import { createHash } from 'node:crypto'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { mergeLists, type World } from '../../shared/merge-lists.ts'
import { outlet } from '../../shared/outlet.ts'
import { MOST_ROWS, party } from '../../shared/party.ts'
import type { Desk } from '../desk/desk.ts'
import { listsOfCsv, outletsCsv, partiesCsv } from '../lists/lists-csv.ts'
import type { Guard } from './guard.ts'
import { commanded } from './list-edition.ts'

const lists = z.object({ parties: z.array(party), outlets: z.array(outlet) })

const world = {
  tags: ['lists'],
  summary: 'The world list, that a new desk begins with',
  description: 'Screens read the desk’s own rows (topic `lists`) over it. It changes with the product alone.',
  headers: z.object({ 'if-none-match': z.string().optional() }),
  response: { 200: lists, 304: z.null() },
}
const exported = {
  tags: ['lists'],
  summary: 'The lists in force, to keep or to edit elsewhere',
  description: 'As JSON both lists, as CSV one of them; `import` takes both again.',
  querystring: z.object({
    format: z.enum(['json', 'csv']).default('json'),
    list: z.enum(['parties', 'outlets']).default('parties'),
  }),
  response: {
    200: {
      description: 'The lists',
      content: { 'application/json': { schema: lists }, 'text/csv': { schema: z.string() } },
    },
  },
}
const imported = {
  tags: ['lists'],
  summary: 'Take in rows: one commit of what differs, or nothing',
  description: 'JSON as exported (either list may be left out), or `text/csv` as exported.',
  body: z.object({
    parties: z.array(party).max(MOST_ROWS).default([]),
    outlets: z.array(outlet).max(MOST_ROWS).default([]),
    reason: z.string().trim().max(500).optional(),
  }),
  response: { 200: z.object({ ok: z.literal(true) }) },
}

interface ListRoutesGiven {
  store: Store
  desk: Desk
  guard: Guard
  world: World
  newId: () => string
}

export const listRoutes =
  ({ store, desk, guard, world: worldList, newId }: ListRoutesGiven): FastifyPluginAsyncZod =>
  async (app) => {
    const tag = `"${createHash('sha256').update(JSON.stringify(worldList)).digest('base64url').slice(0, 22)}"`
    // A table in place of JSON: read as what the JSON would be.
    app.addContentTypeParser('text/csv', { parseAs: 'string' }, async (_request: unknown, body: string | Buffer) =>
      listsOfCsv(String(body)),
    )

    app.get('/lists/world', { schema: world, onRequest: guard.needs('viewer') }, async ({ headers }, reply) => {
      void reply.header('etag', tag).header('cache-control', 'private, no-cache')
      if (headers['if-none-match'] === tag) return reply.code(304).send(null)
      return { parties: [...worldList.parties], outlets: [...worldList.outlets] }
    })

    app.get('/lists/export', { schema: exported, onRequest: guard.needs('viewer') }, async ({ query }, reply) => {
      const { screen } = await store.screen('lists')
      if (screen.kind !== 'lists') throw new Error('the store gave another screen')
      const { parties, outlets } = mergeLists(worldList, screen)
      const extension = query.format === 'csv' ? `${query.list}.csv` : 'lists.json'
      void reply.header('content-disposition', `attachment; filename="${extension}"`)
      if (query.format === 'json') return { parties: [...parties], outlets: [...outlets] }
      return reply
        .type('text/csv; charset=utf-8')
        .send(query.list === 'parties' ? partiesCsv(parties) : outletsCsv(outlets))
    })

    app.post('/lists/import', { schema: imported, onRequest: guard.needs('editor') }, async (request) => {
      const { reason, ...rows } = request.body
      const args = { ...rows, ...(reason === undefined ? {} : { reason }) }
      await commanded(desk, { name: 'import-lists', args }, guard.callerOf(request).identity, newId)
      return { ok: true as const }
    })
  }
