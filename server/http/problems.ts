import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorCode } from '../../shared/error-code.ts'
import { problemOf, PROBLEMS, type Thrown } from './problem.ts'

/** For the log: an address that is a secret by itself is told by its pattern. */
const loggedUrl = ({ url, routeOptions }: FastifyRequest): string =>
  routeOptions.url?.includes(':token') === true ? routeOptions.url : url

/** The one place where errors become HTTP: every failure is answered as a problem document. */
export function answerProblem(error: Thrown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error)
  if (problem.code === 'internal')
    request.log.error({ err: error, method: request.method, url: loggedUrl(request) }, 'failed')
  // Closing now would cut off a sender that still writes before it reads the answer: the rest of its body is read and dropped.
  if (problem.code === 'too-large') void reply.removeHeader('connection')
  if (problem.code === 'unauthenticated')
    void reply.header('www-authenticate', reply.getHeader('www-authenticate') ?? 'Bearer')
  return reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem))
}

const asked = {
  tags: ['desk'],
  summary: 'What the code of a problem means',
  params: z.object({ code: errorCode }),
  response: { 200: z.object({ code: errorCode, status: z.int(), title: z.string() }) },
}

export const problemRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/problems/:code', { schema: asked }, async ({ params: { code } }) => ({ code, ...PROBLEMS[code] }))
}
