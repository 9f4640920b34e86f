import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import { id } from '../../shared/scalar.ts'
import { type ScreenFacts, wallLine } from '../../shared/wall-line.ts'
import type { Guard } from './guard.ts'
import { wallLines } from './wall-lines.ts'

const listed = {
  tags: ['walls'],
  summary: 'The walls with their screens: what each shows, when it was last heard of, how it is doing',
  response: {
    200: z.object({
      walls: z.array(wallLine),
      /** The client that the desk gives out now. */
      build: z.string(),
      next: z.null(),
    }),
  },
}
const revoked = {
  tags: ['walls'],
  summary: 'Take a screen off its wall: its token is void at once',
  params: z.object({ id }),
  response: { 204: z.null() },
}

interface WallRoutesGiven {
  store: Store
  guard: Guard
  now: () => string
  cutOff: (identityId: string) => void
  wallScreens: () => ScreenFacts[]
  /** The client that the desk gives out. */
  build: string
}

/** Walls are set up by commands; this tells how they are doing, and takes screens off. */
export const wallRoutes =
  ({ store, guard, now, cutOff, wallScreens, build }: WallRoutesGiven): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', guard.needs('editor'))

    app.get('/walls', { schema: listed }, async () => {
      const { screen } = await store.screen('desk')
      const walls = screen.kind === 'desk' ? screen.walls : []
      return { walls: wallLines(walls, await store.keys(), wallScreens()), build, next: null }
    })

    app.delete('/wall-screens/:id', { schema: revoked }, async ({ params }, reply) => {
      const screen = (await store.keys()).find((key) => key.id === params.id && key.role === 'wall')
      if (screen === undefined || !(await store.revokeKey(screen.id, now())))
        throw new Refusal('not-found', 'there is no such screen in force')
      cutOff(screen.id)
      return reply.code(204).send(null)
    })
  }
