import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Refusal } from '../../shared/error-code.ts'
import { type Explanation, explanation } from '../../shared/explanation.ts'
import { id } from '../../shared/scalar.ts'
import type { Guard } from './guard.ts'

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

export const entryRoutes =
  ({ explain, guard }: { explain: Explain; guard: Guard }): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/entries/:id', { schema: shown, onRequest: guard.needs('viewer') }, async ({ params }) => {
      const told = await explain(params.id)
      if (told === null) throw new Refusal('not-found', `there is no entry ${params.id}`)
      return told
    })
  }
