import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { claim } from '../../shared/claim.ts'
import { Refusal } from '../../shared/error-code.ts'
import { type Command, commandArgs } from '../../shared/protocol/command.ts'
import { id } from '../../shared/scalar.ts'
import type { Desk } from '../desk/desk.ts'
import type { Guard } from './guard.ts'
import { commanded } from './list-edition.ts'

const tags = ['stories']
const params = z.object({ id })
const answer = { response: { 200: z.object({ claim }) } }

const made = {
  tags,
  summary: 'Make a claim of a story, in words; the command `drop-claim` takes it back',
  params,
  body: commandArgs['new-claim'].omit({ storyId: true }),
  response: { 201: z.object({ claim }) },
}
const reworded = {
  tags,
  summary: 'Word a claim anew; copy in its words before is about it still',
  params,
  body: commandArgs['reword-claim'].omit({ claimId: true }),
  ...answer,
}
const merged = {
  tags,
  summary: 'Merge a claim into another of its story: its entries move along, and so does later copy in its words',
  params,
  body: commandArgs['merge-claims'].omit({ claimId: true }),
  ...answer,
}
const unmerged = {
  tags,
  summary: 'Take a merger of claims back, exactly',
  params,
  body: commandArgs['unmerge-claim'].omit({ claimId: true }),
  ...answer,
}
const dropped = {
  tags,
  summary: 'Take a claim off its story on which no entry stands; the command `restore-claim` takes that back',
  params,
  ...answer,
}

interface ClaimRoutesGiven {
  store: Pick<Store, 'claim'>
  desk: Desk
  guard: Guard
  newId: () => string
}

/** What people change of claims. */
export const claimRoutes =
  ({ store, desk, guard, newId }: ClaimRoutesGiven): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', guard.needs('editor'))

    /** Has the desk do it, and answers the claim as it stands after. */
    const done = async (request: Parameters<Guard['callerOf']>[0], command: Command, claimId: string) => {
      await commanded(desk, command, guard.callerOf(request).identity, newId)
      const found = await store.claim(claimId)
      if (found === null) throw new Refusal('not-found', `there is no claim ${claimId}`)
      return { claim: found }
    }

    app.post('/stories/:id/claims', { schema: made }, async (request, reply) => {
      const claimId = request.body.claimId ?? newId()
      const args = { ...request.body, claimId, storyId: request.params.id }
      return reply.code(201).send(await done(request, { name: 'new-claim', args }, claimId))
    })
    app.patch('/claims/:id', { schema: reworded }, (request) => {
      const { id: claimId } = request.params
      return done(request, { name: 'reword-claim', args: { ...request.body, claimId } }, claimId)
    })
    app.post('/claims/:id/merge', { schema: merged }, (request) => {
      const { id: claimId } = request.params
      return done(request, { name: 'merge-claims', args: { ...request.body, claimId } }, claimId)
    })
    app.post('/claims/:id/unmerge', { schema: unmerged }, (request) => {
      const { id: claimId } = request.params
      return done(request, { name: 'unmerge-claim', args: { ...request.body, claimId } }, claimId)
    })
    app.delete('/claims/:id', { schema: dropped }, (request) => {
      const { id: claimId } = request.params
      return done(request, { name: 'drop-claim', args: { claimId } }, claimId)
    })
  }
