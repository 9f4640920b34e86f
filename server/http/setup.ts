import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { account, newAccount } from '../access/account.ts'
import type { Accounts } from '../access/accounts.ts'
import type { Setup } from '../access/setup.ts'
import { type Limit, obey, refuseForeign } from './guard.ts'

export interface SetupGiven {
  setup: Setup
  accounts: Accounts
  limitSignIns: Limit
  publicUrl: string | null
}

const finished = {
  tags: ['access'],
  summary: 'Make the first admin with the one-time link, and sign in',
  body: newAccount.omit({ role: true }).extend({ token: z.string().min(1).max(200) }),
  response: { 201: account },
}

export const setupRoutes =
  ({ setup, accounts, limitSignIns, publicUrl }: SetupGiven): FastifyPluginAsyncZod =>
  async (app) => {
    app.post('/setup', { schema: finished }, async (request, reply) => {
      await obey(limitSignIns, request.ip, request, reply)
      refuseForeign(request, 'demo', publicUrl)
      const { token, ...admin } = request.body
      const made = await setup.finish(token, admin)
      const cookies = await accounts.signIn(admin.email, admin.password)
      return reply.code(201).header('set-cookie', cookies).send(made)
    })
  }
