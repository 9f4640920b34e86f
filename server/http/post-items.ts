import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Refusal } from '../../shared/error-code.ts'
import { isNews, type ItemOutcome, plainItem, postReceipt } from '../../shared/item.ts'
import { format, type Format } from '../../shared/format.ts'
import type { Desk } from '../desk/desk.ts'
import type { Guard } from './guard.ts'

export interface PostItemsGiven {
  desk: Desk
  guard: Guard
  /** Hears how many copies came with a source's own key. */
  pushed: (source: string, copies: number) => void
  /** What a body would become; nothing is kept of it. Throws `Refusal` as a post does. */
  readCopy: (copy: { contentType: string; body: Uint8Array }) => { format: Format; items: readonly Found[] }
  /** Counts what became of each item. */
  counted: (outcome: ItemOutcome) => void
}

const posted = {
  tags: ['copy'],
  summary: 'Post one item or many, in any supported format',
  description:
    'Answered when the copy is on disk. What cannot be read is kept for inspection and answered with the place of each fault.',
  consumes: [
    'application/json',
    'text/plain',
    'text/html',
    'application/xml',
    'application/rss+xml',
    'application/atom+xml',
    'application/feed+json',
    'message/rfc822',
    'application/octet-stream',
  ],
  // Describes plain JSON; the copy itself is taken as it comes and read by the desk.
  body: z.union([plainItem, z.array(plainItem)]),
  response: { 201: z.object({ items: z.array(postReceipt) }) },
}

const found = plainItem.extend({
  /** What its time rests on: the hour that the copy gives, the day that it gives, or its arrival. Absent where its format does not tell. */
  dated: z.enum(['time', 'day', 'arrival']).optional(),
})
type Found = z.infer<typeof found>

const previewed = {
  tags: ['copy'],
  summary: 'What a body would become; nothing is taken in',
  consumes: posted.consumes,
  body: posted.body,
  response: { 200: z.object({ format, items: z.array(found) }) },
}

const bytesOf = (body: unknown): Uint8Array => (body instanceof Uint8Array ? body : new Uint8Array())

const asItCame = () => (value: unknown) => ({ value })

/**
 * Taking copy. The body reaches the desk raw, to be kept before anything looks at it. A key that names a source posts
 * for that source alone.
 */
export const postItems =
  ({ desk, guard, counted, pushed, readCopy }: PostItemsGiven): FastifyPluginAsyncZod =>
  async (app) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

    app.post(
      '/items',
      { schema: posted, onRequest: guard.needs('ingest'), validatorCompiler: asItCame },
      async (request, reply) => {
        const encoding = request.headers['content-encoding'] ?? 'identity'
        if (encoding !== 'identity')
          throw new Refusal('unsupported-type', `content encoding ${encoding} is not supported`)
        const body: unknown = request.body
        const { source } = guard.callerOf(request)
        const items = await desk.post({
          contentType: request.headers['content-type'] ?? '',
          body: bytesOf(body),
          source,
        })
        for (const { outcome } of items) counted(outcome)
        if (source !== null) pushed(source, items.filter(({ outcome }) => isNews(outcome)).length)
        return reply.code(201).send({ items })
      },
    )
    app.post(
      '/items/preview',
      { schema: previewed, onRequest: guard.needs('editor'), validatorCompiler: asItCame },
      async ({ headers, body }) => {
        const read = readCopy({ contentType: headers['content-type'] ?? '', body: bytesOf(body) })
        return { format: read.format, items: [...read.items] }
      },
    )
  }
