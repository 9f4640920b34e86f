import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { person } from '../../shared/story.ts'
import type { Accounts } from '../access/accounts.ts'
import type { Guard } from './guard.ts'

const listed = {
  tags: ['access'],
  summary: 'Whom a story can be given to, by name: the people of the desk, and whoever asks',
  response: { 200: z.object({ people: z.array(person), next: z.null() }) },
}

export const peopleRoutes =
  ({ accounts, guard }: { accounts: Pick<Accounts, 'list'>; guard: Guard }): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/people', { schema: listed, onRequest: guard.needs('editor') }, async (request) => {
      const { id, name } = guard.callerOf(request).identity
      const users = (await accounts.list()).filter((one) => !one.disabled && one.id !== id)
      const all = [{ id, name }, ...users.map((one) => ({ id: one.id, name: one.name }))]
      return { people: all.toSorted((a, b) => a.name.localeCompare(b.name)), next: null }
    })
  }
