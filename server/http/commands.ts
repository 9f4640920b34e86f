import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { COMMAND_ROLE } from '../../shared/command-role.ts'
import { EditedMeanwhile } from '../../shared/edit.ts'
import { Refusal } from '../../shared/error-code.ts'
import { commandCall } from '../../shared/protocol/command.ts'
import { allows } from '../../shared/role.ts'
import { seq } from '../../shared/scalar.ts'
import type { Desk } from '../desk/desk.ts'
import type { Guard } from './guard.ts'

const called = {
  tags: ['stories'],
  summary: 'Change something: every change that a screen can make',
  description:
    'A repeated `id` is answered again, not done twice. `unchanged` says that everything stood as wished. With `basedOn`, the place in the log up to which its editor had seen what it changes (an entry, claim, note, story, proposal or alert), it is refused (409 `edited-meanwhile`, with `edits`: who, what, when) where somebody else has changed that since.',
  body: commandCall,
  response: { 200: z.object({ ok: z.literal(true), seq, unchanged: z.literal(true).optional() }) },
}

export const commandRoutes =
  ({ desk, guard }: { desk: Desk; guard: Guard }): FastifyPluginAsyncZod =>
  async (app) => {
    app.post('/commands', { schema: called, onRequest: guard.needs('viewer') }, async (request) => {
      const { identity } = guard.callerOf(request)
      const needs = COMMAND_ROLE[request.body.name]
      if (!allows(identity.role, needs)) throw new Refusal('forbidden', `this needs the role ${needs}`)
      const answer = await desk.command(request.body, identity)
      if (!answer.ok && answer.edits !== undefined) throw new EditedMeanwhile(answer.edits)
      if (!answer.ok) throw new Refusal(answer.code, answer.message)
      return answer
    })
  }
