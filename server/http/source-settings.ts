import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { SAMPLE } from '../../shared/sample-guid.ts'
import { Refusal } from '../../shared/error-code.ts'
import { format } from '../../shared/format.ts'
import { instant } from '../../shared/scalar.ts'
import { sourceRun } from '../../shared/source-run.ts'
import { routeSecret, sourceSettings } from '../../shared/source-settings.ts'
import type { Store } from '../../db/store.ts'
import { unsetSource } from '../../shared/unset-source.ts'
import { unsetSources } from '../source/unset-sources.ts'
import { writeOpml, readOpml } from '../source/opml.ts'
import type { Preview } from '../source/preview.ts'
import { sourcePreview } from '../../shared/source-preview.ts'
import type { SourceDesk, Standing } from '../source/source-desk.ts'
import type { Guard } from './guard.ts'
import { basedOn, etagOf, ifMatch } from './list-edition.ts'

const standing = z.object({
  settings: sourceSettings,
  edition: z.int().positive(),
  changedAt: instant,
  /** A password, key or token is kept; it is never told. */
  hasSecret: z.boolean(),
  run: sourceRun.omit({ cursor: true }),
  usual: z.number().nullable(),
  /** Payloads that wait with their faults. */
  waiting: z.int().nonnegative(),
})
const one = z.object({ id: sourceSettings.shape.id })
const given = z.object({ settings: sourceSettings.omit({ id: true }), secret: routeSecret.nullable().default(null) })

const listed = {
  tags: ['sources'],
  summary: 'Sources that the desk has set up, and how they are doing',
  response: {
    200: z.object({
      sources: z.array(standing),
      /** Payloads that wait and are of none of them: posted with another key, or of a source that was removed. */
      elsewhere: z.int().nonnegative(),
      /** Who brings copy by a key alone, or has one for it, without being set up. */
      unset: z.array(unsetSource),
      /** The formats that a source can be said to speak. */
      formats: z.array(format),
    }),
  },
}
const shown = { tags: ['sources'], summary: 'One of them', params: one, response: { 200: standing } }
const put = {
  tags: ['sources'],
  summary: 'Set up a source, or change it',
  description:
    'With `If-Match` it is refused (409 `conflict`) where somebody has changed it since that edition. Without `secret` the one that is kept stays, while the same host is asked.',
  params: one,
  headers: ifMatch,
  body: given,
  response: { 200: standing },
}
const removed = {
  tags: ['sources'],
  summary: 'Remove a source; what it has brought stays',
  params: one,
  response: { 204: z.null() },
}
const tested = {
  tags: ['sources'],
  summary: 'What a source would bring now; nothing is taken in',
  body: z.object({ settings: sourceSettings, secret: routeSecret.nullable().default(null) }),
  response: { 200: sourcePreview },
}
const exported = {
  tags: ['sources'],
  summary: 'The feeds among them as OPML 2.0',
  response: { 200: { description: 'The list', content: { 'text/x-opml': { schema: z.string() } } } },
}
const imported = {
  tags: ['sources'],
  summary: 'Set up every feed of an OPML list that the desk does not have',
  body: z.object({ opml: z.string().max(2_000_000) }),
  response: { 200: z.object({ added: z.array(z.string()) }) },
}

export interface SourceSettingsGiven {
  sources: SourceDesk
  /** Payloads that wait, by source. */
  waiting: () => Promise<ReadonlyMap<string, number>>
  preview: Preview
  guard: Guard
  /** Who has delivered copy at all, and which keys there are. */
  store: Pick<Store, 'keys' | 'sources' | 'sourcesWithin'>
}

const shownOf = ({ run: { cursor: _cursor, ...run }, ...rest }: Standing, waiting: ReadonlyMap<string, number>) => ({
  ...rest,
  run,
  waiting: waiting.get(rest.settings.id) ?? 0,
})

function reads(
  app: Parameters<FastifyPluginAsyncZod>[0],
  { sources, waiting, guard, store }: SourceSettingsGiven,
): void {
  const onRequest = guard.needs('editor')
  app.get('/source-settings', { schema: listed, onRequest }, async () => {
    const counts = await waiting()
    const rows = sources.all().map((row) => shownOf(row, counts))
    const ofThem = rows.reduce((sum, { waiting: count }) => sum + count, 0)
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const set = new Set(rows.map(({ settings }) => settings.id))
    const sample = new Set(await store.sourcesWithin(SAMPLE))
    const unset = unsetSources({ delivered: await store.sources(), keys: await store.keys(), set, sample })
    return { sources: rows, elsewhere: all - ofThem, unset, formats: format.options }
  })
  app.get('/source-settings/opml', { schema: exported, onRequest }, async (_request, reply) =>
    reply
      .type('text/x-opml; charset=utf-8')
      .header('content-disposition', 'attachment; filename="on-record.opml"')
      .send(writeOpml(sources.all().map(({ settings }) => settings))),
  )
  app.get('/source-settings/:id', { schema: shown, onRequest }, async ({ params }, reply) => {
    const found = sources.one(params.id)
    if (found === null) throw new Refusal('not-found', `there is no source ${params.id}`)
    void reply.header('etag', etagOf(found.edition))
    return shownOf(found, await waiting())
  })
}

function changes(app: Parameters<FastifyPluginAsyncZod>[0], routes: SourceSettingsGiven): void {
  const { sources, waiting, preview, guard } = routes
  const onRequest = guard.needs('admin')
  app.put('/source-settings/:id', { schema: put, onRequest }, async (request, reply) => {
    const { settings, secret } = request.body
    const by = guard.callerOf(request).identity.id
    const set = await sources.set({ ...settings, id: request.params.id }, secret, basedOn(request.headers), by)
    void reply.header('etag', etagOf(set.edition))
    return shownOf(set, await waiting())
  })
  app.delete('/source-settings/:id', { schema: removed, onRequest }, async (request, reply) => {
    await sources.remove(request.params.id, guard.callerOf(request).identity.id)
    return reply.code(204).send(null)
  })
  app.post('/source-settings/test', { schema: tested, onRequest }, async ({ body }) =>
    preview(body.settings, body.secret),
  )
  app.post('/source-settings/opml', { schema: imported, onRequest }, async (request) => {
    const known = sources.all().map(({ settings }) => settings)
    const by = guard.callerOf(request).identity.id
    const added: string[] = []
    for (const settings of readOpml(request.body.opml, known)) {
      await sources.set(settings, null, 0, by)
      added.push(settings.id)
    }
    return { added }
  })
}

/** Setting up sources: read by editors, changed by admins. */
export const sourceSettingsRoutes =
  (routes: SourceSettingsGiven): FastifyPluginAsyncZod =>
  async (app) => {
    reads(app, routes)
    changes(app, routes)
  }
