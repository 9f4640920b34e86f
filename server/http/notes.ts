import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { note } from '../../shared/note.ts'
import { id } from '../../shared/scalar.ts'
import type { Guard } from './guard.ts'

const listed = {
  tags: ['stories'],
  summary: 'What editors wrote beside a story, removed notes too, marked',
  description: '`write-note`, `edit-note`, `remove-note` and `restore-note` (POST /commands) change them.',
  params: z.object({ id }),
  response: { 200: z.object({ notes: z.array(note), next: z.null() }) },
}

export const noteRoutes =
  ({ store, guard }: { store: Store; guard: Guard }): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/stories/:id/notes', { schema: listed, onRequest: guard.needs('editor') }, async ({ params }) => {
      const { screen } = await store.screen(`notes:${params.id}`)
      if (screen.kind !== 'notes') throw new Error('the store gave another screen')
      return { notes: screen.notes, next: null }
    })
  }
