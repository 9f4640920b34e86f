import { existsSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problemOfCode } from './problem.ts'

const NOT_BUILT = `<!doctype html><meta charset="utf-8"><title>On Record</title>
<p>The desk runs, but its screens are not built yet. Run <code>npm run build</code> and load this page again.</p>`

const isPage = ({ method, url, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  !/^\/(api|socket\.io)(\/|$|\?)/.test(url) &&
  (headers.accept?.includes('text/html') ?? false)

/** Files whose names carry a digest of their content never change; all others are asked for again. */
const lifetime = (path: string): string =>
  path.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache'

const ENTRY = /<script[^>]*\ssrc="[^"]*\/([^"/]+)"/

/** The client that is given out, by the name of its entry script, which carries a digest; empty where none is built. */
export function buildIn(root: string): string {
  const page = join(root, 'index.html')
  return existsSync(page) ? (ENTRY.exec(readFileSync(page, 'utf8'))?.[1] ?? '') : ''
}

/** The screens: built files, and the one page for every address that the client's router knows. */
export async function serveClient(app: FastifyInstance, root: string): Promise<void> {
  const built = existsSync(join(root, 'index.html'))
  if (built)
    await app.register(fastifyStatic, {
      root,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => void reply.header('cache-control', lifetime(path)),
    })
  const notFound = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (!isPage(request)) {
      const problem = problemOfCode('not-found', `there is nothing at ${request.method} ${request.url}`)
      return reply.code(404).type('application/problem+json').send(problem)
    }
    return built ? reply.sendFile('index.html') : reply.code(503).type('text/html; charset=utf-8').send(NOT_BUILT)
  }
  app.setNotFoundHandler(notFound)
}
