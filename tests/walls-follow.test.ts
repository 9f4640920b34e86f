import { expect, test } from 'vitest'
import { must } from '../shared/must.ts'
import { startDesk, type StartedDesk } from './helpers/start-desk.ts'
import { act, screenOf, twoStories } from './helpers/two-stories.ts'

async function wallOf({ store }: StartedDesk, id = 'main') {
  const { screen } = await store.screen(`wall:${id}`)
  if (screen.kind !== 'wall') throw new Error('another screen')
  return screen.wall
}

test('S41: a wall goes over to the story that took in its own, also after a restart, and back with it', async () => {
  const { desk, sea, land } = await twoStories()
  await act(desk, { name: 'put-on-wall', args: { wallId: 'main', storyId: sea } })
  await act(desk, { name: 'put-on-wall', args: { wallId: 'canteen', storyId: land } })
  await act(desk, { name: 'put-on-wall', args: { wallId: 'lobby', storyId: null } })
  await act(desk, { name: 'merge-stories', args: { storyId: sea, intoId: land } })
  expect(await wallOf(desk)).toMatchObject({ storyId: land, chosenId: sea })
  await desk.stop()
  const again = await startDesk({ dataDir: desk.dataDir })
  expect(await wallOf(again)).toMatchObject({ storyId: land, chosenId: sea })
  await act(again, { name: 'unmerge-story', args: { storyId: sea } })
  expect(await wallOf(again)).toMatchObject({ storyId: sea, chosenId: null })
  expect(await wallOf(again, 'canteen')).toMatchObject({ storyId: land, chosenId: null })
  expect(await wallOf(again, 'lobby')).toMatchObject({ storyId: null, chosenId: null })
  expect(await again.store.check()).toEqual([])
})

test('S41: a wall follows a story through two mergers and back through both', async () => {
  const { desk, sea, land } = await twoStories()
  const itemId = must((await screenOf(desk, sea)).items[0], 'an item').itemId
  await act(desk, { name: 'split-story', args: { storyId: sea, itemIds: [itemId] } })
  const third = must((await desk.store.itemLine(itemId))?.storyId, 'a third story')
  await act(desk, { name: 'put-on-wall', args: { wallId: 'main', storyId: sea } })
  await act(desk, { name: 'merge-stories', args: { storyId: sea, intoId: land } })
  await act(desk, { name: 'merge-stories', args: { storyId: land, intoId: third } })
  expect(await wallOf(desk)).toMatchObject({ storyId: third, chosenId: sea })
  await act(desk, { name: 'unmerge-story', args: { storyId: land } })
  expect(await wallOf(desk)).toMatchObject({ storyId: land, chosenId: sea })
  await act(desk, { name: 'unmerge-story', args: { storyId: sea } })
  expect(await wallOf(desk)).toMatchObject({ storyId: sea, chosenId: null })
})

test('S41: an emptied story that is put on a wall shows as the one that took it in', async () => {
  const { desk, sea, land } = await twoStories()
  await act(desk, { name: 'merge-stories', args: { storyId: sea, intoId: land } })
  await act(desk, { name: 'put-on-wall', args: { wallId: 'main', storyId: sea } })
  expect(await wallOf(desk)).toMatchObject({ storyId: land, chosenId: sea })
})
