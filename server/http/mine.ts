import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { seq } from '../../shared/scalar.ts'
import { mineScreen } from '../../shared/screen.ts'
import type { Guard } from './guard.ts'

const shown = {
  tags: ['access'],
  summary:
    'What belongs to the caller on all their devices: last looks, shift, since when they want to be told, columns, saved searches',
  description:
    '`look`, `choose-since`, `begin-shift`, `see-all`, `unsee-all`, `arrange-columns`, `save-search`, `remove-search` and `look-at-search` (POST /commands) change it. Nobody else is shown it.',
  response: { 200: mineScreen.omit({ kind: true }).extend({ logId: z.string(), seq }) },
}

export const mineRoutes =
  ({ store, guard }: { store: Store; guard: Guard }): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/mine', { schema: shown, onRequest: guard.needs('viewer') }, async (request) => {
      const { screen, logId, seq: at } = await store.screen(`mine:${guard.callerOf(request).identity.id}`)
      if (screen.kind !== 'mine') throw new Error('the store gave another screen')
      const { kind: _kind, ...mine } = screen
      return { ...mine, logId, seq: at }
    })
  }
