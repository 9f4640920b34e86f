import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Work, work } from '../../shared/protocol/works.ts'
import type { Guard } from './guard.ts'

const oneImport = z.object({ id: z.string().min(1).max(100) })
const tags = ['copy']

const told = {
  tags,
  summary: 'Tell screens how far an import is that posts items one batch after the other',
  description: 'It is shown until it is told to have ended, or for a minute without news.',
  params: oneImport,
  body: work.pick({ done: true, of: true, bytes: true, size: true }).extend({ name: z.string().trim().max(200) }),
  response: { 204: z.null() },
}

const ended = { tags, summary: 'An import has ended', params: oneImport, response: { 204: z.null() } }

interface ImportsGiven {
  works: { put: (work: Omit<Work, 'at'>) => void; end: (id: string) => void }
  guard: Guard
}

/** How far imports are. The posts themselves go the way of every post. */
export const importRoutes =
  ({ works, guard }: ImportsGiven): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', guard.needs('ingest'))

    app.put('/imports/:id', { schema: told }, async (request, reply) => {
      const own = `import ${guard.callerOf(request).identity.id} ${request.params.id}`
      works.put({ ...request.body, id: own, source: null })
      return reply.code(204).send(null)
    })

    app.delete('/imports/:id', { schema: ended }, async (request, reply) => {
      works.end(`import ${guard.callerOf(request).identity.id} ${request.params.id}`)
      return reply.code(204).send(null)
    })
  }
