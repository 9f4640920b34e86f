import { expect, test } from 'vitest'
import { must } from '../shared/must.ts'
import { act, screenOf, twoStories } from './helpers/two-stories.ts'

test('S42: the latest split by hand is taken back: entries, alarms and items stand as they stood', async () => {
  const { desk, sea } = await twoStories()
  const before = await screenOf(desk, sea)
  const moved = must(
    before.items.find(({ guid }) => guid === 'denial'),
    'the denial',
  )
  await act(desk, { name: 'split-story', args: { storyId: sea, itemIds: [moved.itemId], reason: 'another ferry' } })
  const madeId = must((await desk.store.itemLine(moved.itemId))?.storyId, 'a new story')
  expect(await act(desk, { name: 'unsplit-story', args: { storyId: sea } })).toMatchObject({ ok: true })
  const after = await screenOf(desk, sea)
  expect(after.entries).toEqual(before.entries)
  expect(after.alerts).toEqual(before.alerts)
  expect(after.items.map(({ itemId }) => itemId).toSorted()).toEqual(before.items.map((i) => i.itemId).toSorted())
  expect((await screenOf(desk, madeId)).story).toMatchObject({ state: 'withdrawn', mergedInto: sea })
  const { rows } = await desk.store.stories({ limit: 9 })
  expect(rows.map(({ id }) => id)).not.toContain(madeId)
  expect(await desk.store.check()).toEqual([])
})

test('S42: a story of which nothing was split is left as it is', async () => {
  const { desk, land } = await twoStories()
  const head = desk.log.head()
  expect(await act(desk, { name: 'unsplit-story', args: { storyId: land } })).toMatchObject({ code: 'conflict' })
  expect(await act(desk, { name: 'unsplit-story', args: { storyId: 'nowhere' } })).toMatchObject({ ok: false })
  expect(desk.log.head()).toBe(head)
})
