import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { samplePlay } from '../../shared/sample.ts'
import type { Sample } from '../sample/sample.ts'
import type { Guard } from './guard.ts'

const response = { 200: samplePlay }
const tags = ['desk']

const told = { tags, response, summary: 'How far the sample wire has come on this desk' }
const played = {
  tags,
  response,
  summary: 'Play the sample wire into this desk, or go on with it',
  description: 'At a speed to watch. Refused (`conflict`) on a desk that has copy of its own.',
}
const stopped = { tags, response, summary: 'Stop the sample wire; played again, it goes on' }
const away = {
  tags,
  response,
  summary: 'Put the sample away: its stories are closed and its alerts answered',
  description: 'By ordinary commands, under the name of who asks. Its copy stays on the wire, marked as sample.',
}

/** The sample wire: everybody sees how far it is, editors play it. */
export const sampleRoutes =
  ({ sample, guard }: { sample: Sample; guard: Guard }): FastifyPluginAsyncZod =>
  async (app) => {
    const edits = guard.needs('editor')
    app.get('/sample', { schema: told, onRequest: guard.needs('viewer') }, async () => sample.play())
    app.post('/sample/play', { schema: played, onRequest: edits }, async () => sample.start())
    app.post('/sample/stop', { schema: stopped, onRequest: edits }, async () => sample.stop())
    app.post('/sample/put-away', { schema: away, onRequest: edits }, async (request) =>
      sample.putAway(guard.callerOf(request).identity),
    )
  }
