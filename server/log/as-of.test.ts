import { expect, test } from 'vitest'
import type { LogEvent } from '../../shared/event.ts'
import { anEntry, aStory } from '../../tests/helpers/build.ts'
import { byAuto } from '../../tests/store/build.ts'
import { storyAsOf } from './as-of.ts'

const MOMENTS = ['08:58', '09:10', '14:05']
const BODIES = [
  { type: 'story-opened', story: aStory() },
  { type: 'entry-logged', entry: anEntry({ id: 'entry-1' }) },
  { type: 'story-changed', story: aStory({ title: 'The call' }), change: 'renamed' },
] as const
const EVENTS = BODIES.map((body, n): LogEvent => ({
  ...byAuto(body),
  seq: 10 + n,
  at: `2024-11-11T${MOMENTS[n]}:00.000Z`,
}))

const store = {
  eventsOfStory: async (id: string, upTo: number) => EVENTS.filter(({ seq }) => id === 'story-1' && seq <= upTo),
  seqAt: async (at: string) => EVENTS.findLast((event) => Date.parse(event.at) <= Date.parse(at))?.seq ?? 0,
}

test('L5: what was known of a story at a place in the log', async () => {
  const before = await storyAsOf(store, 'story-1', 11)
  expect(before).toMatchObject({
    story: { title: 'Trump–Putin phone call', seq: 10 },
    entries: [{ id: 'entry-1', seq: 11 }],
  })
  expect(await storyAsOf(store, 'story-1', 12)).toMatchObject({ story: { title: 'The call' } })
})

test('L5: what was known of a story at an instant', async () => {
  expect(await storyAsOf(store, 'story-1', '2024-11-11T09:00:00Z')).toMatchObject({ story: { seq: 10 }, entries: [] })
  expect(await storyAsOf(store, 'story-1', '2024-11-11T12:05:00+03:00')).toMatchObject({ entries: [] })
  expect(await storyAsOf(store, 'story-1', '2024-11-11T12:15:00+03:00')).toMatchObject({ entries: [{ id: 'entry-1' }] })
})

test('L5: before it began, and where there is none by that id, a story is null', async () => {
  expect(await storyAsOf(store, 'story-1', '2024-11-11T08:00:00Z')).toMatchObject({ id: 'story-1', story: null })
  expect(await storyAsOf(store, 'story-2', 12)).toMatchObject({ id: 'story-2', story: null, entries: [] })
})
