import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { id } from '../../shared/scalar.ts'
import { account, accountChange, newAccount } from '../access/account.ts'
import type { Accounts } from '../access/accounts.ts'
import type { Guard } from './guard.ts'

interface UserRoutesGiven {
  accounts: Accounts
  guard: Guard
  /** Takes away every open connection of an identity. */
  cutOff: (identityId: string) => void
}

const listed = {
  tags: ['access'],
  summary: 'The people of the desk',
  response: { 200: z.object({ users: z.array(account), next: z.null() }) },
}
const made = {
  tags: ['access'],
  summary: 'Make a user',
  body: newAccount,
  response: { 201: account },
}
const changed = {
  tags: ['access'],
  summary: 'Give a user another role, or disable one',
  params: z.object({ id }),
  body: accountChange,
  response: { 200: account },
}

export const userRoutes =
  ({ accounts, guard, cutOff }: UserRoutesGiven): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', guard.needs('admin'))
    app.get('/users', { schema: listed }, async () => ({ users: await accounts.list(), next: null }))
    app.post('/users', { schema: made }, async ({ body }, reply) => reply.code(201).send(await accounts.create(body)))
    app.patch('/users/:id', { schema: changed }, async ({ params, body }) => {
      const after = await accounts.change(params.id, body)
      cutOff(params.id)
      return after
    })
  }
