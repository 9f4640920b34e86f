import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'
import { seq } from '../../shared/scalar.ts'
import type { Desk } from '../desk/desk.ts'
import type { Log } from '../log/log.ts'

const asked = {
  tags: ['desk'],
  summary: 'Whether the desk works; `pending` is copy accepted but not yet analysed (0 = settled)',
  response: {
    200: z.object({
      status: z.literal('ok'),
      version: z.string(),
      protocol: z.int(),
      logId: z.string(),
      head: seq,
      pending: z.int().nonnegative(),
    }),
  },
}

/** Open to everybody: it holds figures, no copy. */
export const healthRoutes =
  ({ log, desk, version }: { log: Log; desk: Desk; version: string }): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/health', { schema: asked }, async () => ({
      status: 'ok' as const,
      version,
      protocol: PROTOCOL_VERSION,
      logId: log.logId,
      head: log.head(),
      pending: desk.pending(),
    }))
  }
