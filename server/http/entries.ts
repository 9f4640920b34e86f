import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { entry } from '../../shared/entry.ts'
import { Refusal } from '../../shared/error-code.ts'
import { type Explanation, explanation } from '../../shared/explanation.ts'
import { commandArgs } from '../../shared/protocol/command.ts'
import { id } from '../../shared/scalar.ts'
import type { Desk } from '../desk/desk.ts'
import type { Guard } from './guard.ts'
import { commanded } from './list-edition.ts'

/** An entry with its reasons; null when there is none by that id. */
export type Explain = (entryId: string) => Promise<Explanation | null>

const shown = {
  tags: ['stories'],
  summary: 'An entry with every reason for it',
  description:
    'The cue, the rule in words, where the words stand in the copy, which words make it whose (and by which rule on names or row of the lists), why it is on its claim, why it is new, why its item is in its story, and who changed it since, when and why.',
  params: z.object({ id }),
  response: { 200: explanation },
}

const added = {
  tags: ['stories'],
  summary: 'Log an entry by hand from words of an item',
  description:
    'The words stand at `start` to `end` (UTF-16 offsets in `headline + "\\n\\n" + body` of that version). The entry is confirmed and the caller’s own; what the party has said before becomes a restatement, a report after another’s a follow-up, and a new denial raises its alert. `reject-entry` takes it away.',
  params: z.object({ id }),
  body: commandArgs['add-entry'].omit({ itemId: true }),
  response: { 201: z.object({ entry }) },
}

interface EntryRoutesGiven {
  explain: Explain
  store: Pick<Store, 'entry'>
  desk: Desk
  guard: Guard
  newId: () => string
}

export const entryRoutes =
  ({ explain, store, desk, guard, newId }: EntryRoutesGiven): FastifyPluginAsyncZod =>
  async (app) => {
    app.post('/items/:id/entries', { schema: added, onRequest: guard.needs('editor') }, async (request, reply) => {
      const entryId = request.body.entryId ?? newId()
      const args = { ...request.body, entryId, itemId: request.params.id }
      await commanded(desk, { name: 'add-entry', args }, guard.callerOf(request).identity, newId)
      const logged = await store.entry(entryId)
      if (logged === null) throw new Refusal('not-found', `there is no entry ${entryId}`)
      return reply.code(201).send({ entry: logged })
    })
    app.get('/entries/:id', { schema: shown, onRequest: guard.needs('viewer') }, async ({ params }) => {
      const told = await explain(params.id)
      if (told === null) throw new Refusal('not-found', `there is no entry ${params.id}`)
      return told
    })
  }
