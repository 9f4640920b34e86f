import { expect, test } from 'vitest'
import { must } from '../shared/must.ts'
import { analyse } from '../server/analysis/analyse.ts'
import type { Analyst } from '../server/desk/analyst.ts'
import { aStatement } from '../server/story/wire.builder.ts'
import { aPost } from './helpers/start-desk.ts'
import { act, ferries, screenOf, twoStories } from './helpers/two-stories.ts'

const found = (headline: string) =>
  headline === 'Harbour notice'
    ? [aStatement({ party: 'Harbour Board', stance: 'report', rule: 'attributes', about: 'the berth is closed' })]
    : null

test('S8: while a new version waits for its analysis, the moved item is read as the one before it says', async () => {
  let waiting = false
  const { promise, reject } = Promise.withResolvers<never>()
  const analyst: Analyst = {
    analyse: async (copy) => (waiting ? promise : analyse(copy)),
    learn: () => {},
    close: async () => {},
  }
  const { desk, sea, land } = await twoStories({ analyst })
  const { itemId } = must(
    (await screenOf(desk, sea)).items.find(({ guid }) => guid === 'ferries'),
    'the report',
  )
  waiting = true
  await desk.post({ ...ferries, version: 2, publishedAt: '2024-11-11T09:30:00Z', body: 'To be told.' })
  await act(desk, { name: 'file-item', args: { itemId, storyId: land } })
  const moved = (await screenOf(desk, land)).entries.filter((e) => e.carriedBy.includes(itemId))
  expect(moved.map((e) => e.evidence?.version)).toEqual([1])
  reject(new Error('it was never told'))
  await desk.desk.settled()
})

test('A14, S32: an attribution that the models find is no position in the story that its item is split into', async () => {
  const analyst: Analyst = {
    analyse: async (copy) => {
      const analysis = analyse(copy)
      return { ...analysis, statements: found(copy.headline) ?? analysis.statements }
    },
    learn: () => {},
    close: async () => {},
  }
  const { desk, sea } = await twoStories({ analyst })
  const [notice] = await desk.post(
    aPost({ guid: 'notice', headline: 'Harbour notice', body: 'The berth is closed.', source: 'x', sourceName: 'X' }),
  )
  const { itemId } = must(notice, 'a receipt')
  await desk.desk.settled()
  await act(desk, { name: 'file-item', args: { itemId, storyId: sea } })
  await act(desk, { name: 'split-story', args: { storyId: sea, itemIds: [itemId] } })
  const line = must(await desk.store.itemLine(itemId), 'the notice')
  expect(line.storyId).not.toBe(sea)
  expect((await screenOf(desk, line.storyId ?? '')).entries).toEqual([])
})
