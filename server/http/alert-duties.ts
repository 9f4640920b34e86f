import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { duty, dutyRow, ladder, ladderRow, mute, muted } from '../../shared/duty.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { Command } from '../../shared/protocol/command.ts'
import { actor, id } from '../../shared/scalar.ts'
import type { AlertingScreen } from '../../shared/screen.ts'
import type { Desk } from '../desk/desk.ts'
import type { Guard } from './guard.ts'
import { basedOn, commanded, ifMatch, reasonGiven } from './list-edition.ts'

const tags = ['alerts']
const person = z.object({ userId: actor })

const mutes = { tags, summary: 'What is muted', response: { 200: z.object({ mutes: z.array(mute) }) } }
const mutePut = {
  tags,
  summary: 'Mute a story, a party or a source until a time, for a month at most; kills ring all the same',
  body: muted.extend(reasonGiven),
  response: { 201: z.object({ mute }) },
}
const unmuted = {
  tags,
  summary: 'Have it ring again from now on',
  params: z.object({ id }),
  response: { 204: z.null() },
}
const duties = {
  tags,
  summary: 'When people can be told of alerts, and who is told next where nobody answers',
  response: { 200: z.object({ duties: z.array(dutyRow), ladder: ladderRow.nullable() }) },
}
const dutyPut = {
  tags,
  summary: 'Set somebody’s quiet hours and hours on call: one’s own, or, as an editor, anybody’s',
  description:
    'Hours come again each week by the clock of `zone`; days are 1 for Monday to 7 for Sunday, and a time that is no later than its beginning is on the next day. `channels` are those of the desk that are this person’s own.',
  params: person,
  headers: ifMatch,
  body: duty.omit({ userId: true }).extend(reasonGiven),
  response: { 200: dutyRow },
}
const dutyRemoved = { tags, summary: 'Forget somebody’s hours', params: person, response: { 204: z.null() } }
const ladderPut = {
  tags,
  summary: 'Set who is told next of an alert that nobody has answered',
  headers: ifMatch,
  body: ladder.extend(reasonGiven),
  response: { 200: ladderRow },
}

export interface AlertDutiesGiven {
  store: Pick<Store, 'screen'>
  desk: Desk
  guard: Guard
  newId: () => string
}

async function screenOf(store: Pick<Store, 'screen'>): Promise<AlertingScreen> {
  const { screen } = await store.screen('alerting')
  if (screen.kind !== 'alerting') throw new Error('the store gave another screen')
  return screen
}

function there<T>(found: T | null | undefined, what: string): T {
  if (found === null || found === undefined) throw new Refusal('not-found', `there is no ${what} any more`)
  return found
}

/** What does not ring, and when, and for whom. */
export const alertDutyRoutes =
  ({ store, desk, guard, newId }: AlertDutiesGiven): FastifyPluginAsyncZod =>
  async (app) => {
    const view = { onRequest: guard.needs('viewer') }
    const edit = { onRequest: guard.needs('editor') }
    const act = async (request: Parameters<Guard['callerOf']>[0], command: Command): Promise<AlertingScreen> => {
      await commanded(desk, command, guard.callerOf(request).identity, newId)
      return screenOf(store)
    }

    app.get('/alert-mutes', { schema: mutes, ...view }, async () => ({ mutes: (await screenOf(store)).mutes }))
    app.post('/alert-mutes', { schema: mutePut, ...edit }, async (request, reply) => {
      const { what, value } = request.body
      const screen = await act(request, { name: 'mute', args: request.body })
      const set = there(
        screen.mutes.find((m) => m.what === what && m.value === value),
        'mute',
      )
      return reply.code(201).send({ mute: set })
    })
    app.delete('/alert-mutes/:id', { schema: unmuted, ...edit }, async (request, reply) => {
      await act(request, { name: 'unmute', args: { muteId: request.params.id } })
      return reply.code(204).send(null)
    })

    app.get('/alert-duties', { schema: duties, ...view }, async () => {
      const screen = await screenOf(store)
      return { duties: screen.duties, ladder: screen.ladder }
    })
    app.put('/alert-duties/:userId', { schema: dutyPut, ...view }, async (request) => {
      const { reason, ...rest } = request.body
      const { userId } = request.params
      const args = {
        duty: { ...rest, userId },
        basedOn: basedOn(request.headers),
        ...(reason !== undefined && { reason }),
      }
      const screen = await act(request, { name: 'put-duty', args })
      return there(
        screen.duties.find((row) => row.duty.userId === userId),
        'such person',
      )
    })
    app.delete('/alert-duties/:userId', { schema: dutyRemoved, ...view }, async (request, reply) => {
      await act(request, { name: 'remove-duty', args: request.params })
      return reply.code(204).send(null)
    })
    app.put('/alert-ladder', { schema: ladderPut, ...edit }, async (request) => {
      const { reason, ...rest } = request.body
      const args = { ladder: rest, basedOn: basedOn(request.headers), ...(reason !== undefined && { reason }) }
      return there((await act(request, { name: 'put-ladder', args })).ladder, 'ladder')
    })
  }
