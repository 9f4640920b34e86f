import { expect, test } from 'vitest'
import { z } from 'zod'
import { fold } from '../../shared/fold.ts'
import { emptyStory } from '../../shared/fold-story.ts'
import { logEvent } from '../../shared/event.ts'
import { aLine, anEntry, aStory } from '../../tests/helpers/build.ts'
import { append } from '../../tests/store/build.ts'
import { openTestDesk } from './testing/desk.ts'

const page = z.object({ events: z.array(logEvent), next: z.number().nullable() })

test('C116, L5: a story’s log comes page by page, folds to its screen, and tells nothing of copy under embargo', async () => {
  const { inject, as, store } = await openTestDesk()
  const held = aLine({
    itemId: 'item-2',
    guid: 'guid-2',
    storyId: 'story-1',
    held: { version: 1, headline: 'Secret', until: null },
  })
  await append(
    store,
    { type: 'story-opened', story: aStory() },
    { type: 'item-arrived', item: aLine({ storyId: 'story-1' }) },
    { type: 'item-held', item: held },
    { type: 'entry-logged', entry: anEntry() },
    { type: 'story-opened', story: aStory({ id: 'story-2' }) },
  )
  const headers = await as('viewer')
  const read = async (after: number) =>
    page.parse((await inject({ url: `/api/v1/stories/story-1/events?limit=2&after=${after}`, headers })).json())
  const first = await read(0)
  const second = await read(first.next ?? 0)
  expect(second.next).toBe(null)
  const events = [...first.events, ...second.events]
  expect(events.map((e) => e.type)).toEqual(['story-opened', 'item-arrived', 'entry-logged'])
  expect(fold(emptyStory('story-1'), events)).toEqual((await store.screen('story:story-1')).screen)
})
