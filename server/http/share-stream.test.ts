import { expect, test } from 'vitest'
import { aLine, anEntry, aStory } from '../../tests/helpers/build.ts'
import { aDesk } from '../../tests/helpers/live-test.ts'
import { append } from '../../tests/store/build.ts'
import { shareLine } from '../../shared/share.ts'
import { shareStream } from './share-stream.ts'
import { openTestDesk } from './testing/desk.ts'

const ROW = {
  id: 'share-1',
  storyId: 'story-1',
  view: 'timeline',
  asOf: null,
  name: '',
  passphrase: null,
  expiresAt: '2026-03-01T11:00:00.000Z',
  createdAt: '2026-03-01T09:00:00.000Z',
  createdBy: 'editor',
  revokedAt: null,
} as const

test('W16: a link is told that its story has changed, not what, and nothing of other stories', async () => {
  const desk = await aDesk()
  const end = new AbortController()
  const stream = shareStream({ ...desk, now: () => '2026-03-01T10:00:00.000Z' }, ROW, end.signal)
  expect(await stream.next()).toEqual({ done: false, value: ': live\n\n' })
  const told = stream.next()
  await desk.append({ type: 'story-opened', story: aStory({ id: 'story-2', title: 'OTHER' }) })
  await desk.append({ type: 'item-arrived', item: aLine({ itemId: 'item-2', guid: 'g2', storyId: 'story-2' }) })
  await desk.append({ type: 'story-opened', story: aStory() }, { type: 'entry-logged', entry: anEntry() })
  expect(await told).toEqual({ done: false, value: 'id: 4\ndata: changed\n\n' })
  end.abort()
  expect(await stream.next()).toEqual({ done: true, value: undefined })
})

test('W16: it ends when the link has run out', async () => {
  const desk = await aDesk()
  let now = '2026-03-01T10:59:59.000Z'
  const stream = shareStream({ ...desk, now: () => now }, ROW, new AbortController().signal)
  await stream.next()
  now = '2026-03-01T11:00:00.000Z'
  const told = stream.next()
  await desk.append({ type: 'story-opened', story: aStory() })
  expect(await told).toEqual({ done: true, value: undefined })
})

test('W16: it ends at once when the link is revoked', async () => {
  const { app, store, as, inject } = await openTestDesk()
  await append(store, { type: 'story-opened', story: aStory() })
  const headers = await as('editor')
  const made = await inject({ method: 'POST', url: '/api/v1/stories/story-1/shares', headers, payload: {} })
  const { id, path } = shareLine.parse(made.json())
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const response = await fetch(`${url}${path}/live`)
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
  const whole = response.text()
  await inject({ method: 'DELETE', url: `/api/v1/shares/${id}`, headers })
  expect(await whole).toBe(': live\n\n')
  expect((await fetch(`${url}${path}/live`)).status).toBe(404)
})
