import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import { mergeLists, type World } from '../../shared/merge-lists.ts'
import { rowStamp } from '../../shared/party.ts'
import type { Command } from '../../shared/protocol/command.ts'
import type { Desk } from '../desk/desk.ts'
import type { Guard } from './guard.ts'
import { basedOn, commanded, edition, etagOf, ifMatch, isNamed, oneRow, pageAt, places } from './list-edition.ts'
import { next } from './page.ts'

interface Listed {
  id: string
  name: string
  aliases: Record<string, string[]>
}
type Stamp = z.infer<typeof rowStamp>

/** One of the desk's lists, as its routes need to know it. */
export interface RowList<Row extends Listed, Own extends Stamp, Body> {
  path: 'parties' | 'outlets'
  /** The member that holds a row in answers, and its noun with the article. */
  member: 'party' | 'outlet'
  noun: string
  row: z.ZodType<Row>
  /** A row with its stamp, as the history has it. */
  own: z.ZodType<Own>
  /** What a request says of a row; what it does not say is empty. */
  body: z.ZodType<Body>
  rowsOf: (world: World) => readonly Row[]
  contentOf: (own: Own) => Row | null
  history: (store: Store, id: string) => Promise<Own[]>
  put: (id: string, body: Body, basedOn: number | null) => Command
  remove: (args: { id: string; basedOn: number | null }) => Command
}

export interface RowRoutesGiven {
  store: Store
  desk: Desk
  guard: Guard
  world: World
  newId: () => string
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

/** What the routes take and answer, in the list's own words. */
function schemas<Row extends Listed, Own extends Stamp, Body>(list: RowList<Row, Own, Body>) {
  const { path, member, noun, row, own, body } = list
  const tags = ['lists']
  return {
    listed: {
      tags,
      summary: `${capital(path)} in force: the desk’s own rows over those of the world list`,
      querystring: places,
      response: { 200: z.object({ [path]: z.array(row), next }) },
    },
    shown: {
      tags,
      summary: `${capital(noun)}, and every word of the desk on it; its \`ETag\` names the edition`,
      params: oneRow,
      response: { 200: z.object({ [member]: row.nullable(), edition, history: z.array(own) }) },
    },
    put: {
      tags,
      summary: `List or change ${noun}`,
      description:
        'With `If-Match` it is refused (409 `conflict`) where somebody has changed the row since that edition. Answers the row as it is read after, with the ETag of that; null where it has been taken off meanwhile.',
      params: oneRow,
      headers: ifMatch,
      body,
      response: { 200: z.object({ [member]: row.nullable() }) },
    },
    removed: {
      tags,
      summary: `Take ${noun} off the list; the command \`restore-${member}\` takes that back`,
      params: oneRow,
      headers: ifMatch,
      response: { 204: z.null() },
    },
  }
}

/** Reads, puts and removes the rows of one list; who may, by the matrix of roles. */
export const rowRoutes =
  <Row extends Listed, Own extends Stamp, Body>(
    list: RowList<Row, Own, Body>,
    { store, desk, guard, world, newId }: RowRoutesGiven,
  ): FastifyPluginAsyncZod =>
  async (app) => {
    const { path, member } = list
    const { listed, shown, put, removed } = schemas(list)
    const view = { onRequest: guard.needs('viewer') }
    const edit = { onRequest: guard.needs('editor') }

    /** What is in force of a row, and all that the desk has said of it. */
    const read = async (id: string) => {
      const history = await list.history(store, id)
      const [last] = history
      const own = last && last.change !== 'restored' ? last : null
      const found = own ? list.contentOf(own) : (list.rowsOf(world).find((row) => row.id === id) ?? null)
      return { found, own, history, etag: etagOf(own?.seq ?? 0) }
    }

    app.get(`/${path}`, { schema: listed, ...view }, async ({ query }) => {
      const { screen } = await store.screen('lists')
      if (screen.kind !== 'lists') throw new Error('the store gave another screen')
      const all = list
        .rowsOf(mergeLists(world, screen))
        .filter((row) => isNamed(query.q, row.id, [row.name, ...Object.values(row.aliases).flat()]))
      const { rows, next: after } = pageAt(all, query)
      return { [path]: rows, next: after }
    })

    app.get(`/${path}/:id`, { schema: shown, ...view }, async ({ params }, reply) => {
      const { found, own, history, etag } = await read(params.id)
      if (found === null && history.length === 0) throw new Refusal('not-found', `${params.id} is on no list`)
      void reply.header('etag', etag)
      return { [member]: found, edition: own, history }
    })

    app.put(`/${path}/:id`, { schema: put, ...edit }, async (request, reply) => {
      const { id } = request.params
      // The route has checked it: this gives it the list's own type again.
      const body = list.body.parse(request.body)
      const command = list.put(id, body, basedOn(request.headers))
      await commanded(desk, command, guard.callerOf(request).identity, newId)
      // Row and ETag of one read: another edit may stand by now, and its edition is not this request's content.
      const { found, etag } = await read(id)
      void reply.header('etag', etag)
      return { [member]: found }
    })

    app.delete(`/${path}/:id`, { schema: removed, ...edit }, async (request, reply) => {
      const command = list.remove({ id: request.params.id, basedOn: basedOn(request.headers) })
      await commanded(desk, command, guard.callerOf(request).identity, newId)
      return reply.code(204).send(null)
    })
  }
