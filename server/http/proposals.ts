import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { proposalState, standingProposal } from '../../shared/standing-proposal.ts'
import { WINDOW } from '../../shared/window.ts'
import type { Guard } from './guard.ts'

const listed = {
  tags: ['stories'],
  summary: 'What filing would have a person look at: stories to merge or to split, copy to take in',
  description: 'The newest first. `accept-proposal`, `decline-proposal` and `reopen-proposal` (POST /commands) answer.',
  querystring: z.object({ state: z.enum(['all', ...proposalState.options]).default('open') }),
  response: { 200: z.object({ proposals: z.array(standingProposal), next: z.null() }) },
}

export const proposalRoutes =
  ({ store, guard }: { store: Store; guard: Guard }): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/proposals', { schema: listed, onRequest: guard.needs('editor') }, async ({ query }) => {
      const all = await store.proposals(WINDOW.proposals)
      return { proposals: all.filter(({ state }) => query.state === 'all' || state === query.state), next: null }
    })
  }
