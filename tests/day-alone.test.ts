import { expect, test } from 'vitest'
import { z } from 'zod'
import { findsTold } from '../server/outgoing/finds-told.ts'
import { OUT } from '../server/outgoing/formats.ts'
import { storyTold } from '../server/outgoing/story-told.ts'
import { g2Faults, orShapeAlone } from '../server/outgoing/testing/newsml-g2-schema.ts'
import { ninjsFaults } from '../server/outgoing/testing/ninjs-schema.ts'
import { fold } from '../shared/fold.ts'
import { must } from '../shared/must.ts'
import { toldTo } from '../shared/topics-of.ts'
import { startDesk } from './helpers/start-desk.ts'
import { denial, ferries, screenOf } from './helpers/two-stories.ts'

const PLACE = { base: 'https://desk.example', selfUrl: 'https://desk.example/feed' }
const DAY = '2024-11-09'

/** The ferries, reported in copy that gives its day alone, and denied at an hour. */
async function begun() {
  const desk = await startDesk()
  const topics = ['desk', 'wire', 'wall:main'] as const
  const before = await Promise.all(topics.map((topic) => desk.store.screen(topic)))
  await desk.post({ ...ferries, publishedAt: `${DAY}T00:00:00+02:00`, dayAlone: true })
  await desk.post(denial)
  await desk.desk.settled()
  const events = await desk.store.eventsAfter(0, 99)
  for (const [n, topic] of topics.entries()) {
    const heard = events.map((event) => toldTo(topic, event))
    expect(fold(must(before[n], topic).screen, heard)).toEqual((await desk.store.screen(topic)).screen)
  }
  const [story] = (await desk.store.stories({ limit: 1 })).rows
  return { desk, storyId: must(story, 'a story').id }
}

test('P14: copy that gives its day alone is kept by that day, on every screen and in every version', async () => {
  const { desk, storyId } = await begun()
  const { items } = await screenOf(desk, storyId)
  const told = items.map(({ guid, publishedAt, dayAlone }) => [guid, publishedAt, dayAlone])
  expect(told).toContainEqual(['ferries', `${DAY}T12:00:00Z`, true])
  expect(told).toContainEqual(['denial', expect.any(String), false])
  const { itemId } = must(
    items.find(({ guid }) => guid === 'ferries'),
    'the report',
  )
  expect(await desk.store.itemVersion(itemId, 1)).toMatchObject({ publishedAt: `${DAY}T12:00:00Z`, dayAlone: true })
  const party = must((await screenOf(desk, storyId)).entries[0], 'an entry').party
  const { rows } = await desk.store.saidBy({ party, limit: 9 })
  expect(rows).toMatchObject([{ publishedAt: `${DAY}T12:00:00Z`, dayAlone: true }])
  expect(await desk.store.check()).toEqual([])
})

test(`W54: what rests on copy that gives its day alone goes out under that day, and so does the copy${orShapeAlone}`, async () => {
  const { desk, storyId } = await begun()
  const screen = await screenOf(desk, storyId)
  const story = storyTold(
    { ...screen, story: must(screen.story, 'a story') },
    await desk.store.eventsOfStory(storyId, await desk.store.head()),
    PLACE,
  )
  const line = must(
    screen.items.find(({ guid }) => guid === 'ferries'),
    'the report',
  )
  const version = await desk.store.itemVersion(line.itemId, 1)
  const hit = { item: line, story: null, entries: [], headline: [], snippet: { text: '', marks: [] }, place: 1 }
  const named = { q: 'ferries', saved: null, versionOf: () => version, lastAt: line.receivedAt }
  const finds = findsTold([hit], named, PLACE)
  for (const format of ['csv', 'markdown', 'json-ld', 'newsml-g2'] as const)
    for (const text of [OUT[format].story(story), OUT[format].finds(finds)]) {
      expect(text).toContain(DAY)
      expect(text).not.toContain(`${DAY}T`)
    }
  for (const document of [OUT['newsml-g2'].story(story), OUT['newsml-g2'].finds(finds)]) {
    expect(g2Faults(document)).toEqual([])
    expect(document).toContain(`<contentCreated>${DAY}</contentCreated>`)
  }
  for (const document of [OUT.ninjs.story(story), OUT.ninjs.finds(finds)]) {
    expect(document).not.toContain(`${DAY}T`)
    expect(document).toContain(`Dated ${DAY}, at an hour that the copy does not give`)
    expect(ninjsFaults(z.looseObject({}).parse(JSON.parse(document)))).toEqual([])
  }
  for (const format of ['rss', 'atom', 'json-feed'] as const)
    for (const text of [OUT[format].story(story), OUT[format].finds(finds)])
      expect(text).toContain(`Dated ${DAY}, at an hour that the copy does not give`)
})
