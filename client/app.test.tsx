import { createMemoryHistory } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Screen } from '../shared/screen.ts'
import type { Topic } from '../shared/topic.ts'
import { aLine, anAlert, anEntry, aStory, aWall, logged } from '../tests/helpers/build.ts'
import { FakeStore } from '../tests/helpers/fake-store.ts'
import { App } from './app.tsx'
import { makeRouter } from './router.tsx'

const story = aStory({ id: 's', title: 'Phone call', contested: true })
const line = aLine({ itemId: 'i', sourceName: 'Reuters', headline: 'Kremlin denies call', storyId: 's' })
const entry = anEntry({
  id: 'e',
  storyId: 's',
  claimId: 'c',
  party: 'Kremlin',
  text: 'Pure fiction, said Peskov.',
  firstItemId: 'i',
  carriedBy: ['i'],
})
const claim = {
  id: 'c',
  storyId: 's',
  text: 'They spoke by phone.',
  madeAt: line.publishedAt,
  seq: 1,
  firstItemId: 'i',
  by: 'auto',
  wordings: [],
  wordedBy: null,
  mergedInto: null,
  dropped: false,
}

const screens = (): [Topic, Screen][] => [
  ['desk', { kind: 'desk', stories: [story], wire: [line], alerts: [], walls: [] }],
  ['story:s', { kind: 'story', id: 's', story, claims: [claim], entries: [entry], items: [line], alerts: [] }],
  ['shown:s', { kind: 'shown', id: 's', story, claims: [claim], entries: [entry], items: [line], alerts: [] }],
  ['wall:main', { kind: 'wall', wall: aWall(), stories: [story], alerts: [] }],
]

async function shown(path: string, store: FakeStore): Promise<string> {
  const router = makeRouter(createMemoryHistory({ initialEntries: [path] }))
  await router.load()
  return renderToString(<App router={router} store={store} />)
}

test('the desk opens with the hottest story: its claim, who stands where, its entries, and the wire', async () => {
  const html = await shown('/', new FakeStore(screens(), 7))
  for (const words of ['Phone call', 'Contested', 'They spoke by phone.', 'DENIED ON RECORD', 'said Peskov.'])
    expect(html).toContain(words)
  expect(html).toContain('Kremlin denies call')
})

test('F6: the desk says that it is live, or stale, and keeps what it shows', async () => {
  const store = new FakeStore(screens(), 7)
  expect(await shown('/', store)).toContain('live')
  store.turn({ at: 'stale', since: 0 })
  const html = await shown('/', store)
  expect(html).toContain('stale')
  expect(html).toContain('Phone call')
})

test('F2: what a frame brings is shown', async () => {
  const store = new FakeStore(screens(), 7)
  const { seq: _seq, raisedAt: _at, ...alert } = anAlert({ headline: 'Kremlin: “pure fiction”', storyId: 's' })
  store.tell(logged(8, { type: 'alert-raised', alert }))
  expect(await shown('/', store)).toContain('Kremlin: “pure fiction”')
})

test('C186: an empty desk says so, and tells nobody what others may do before it knows who asks', async () => {
  const html = await shown(
    '/',
    new FakeStore([['desk', { kind: 'desk', stories: [], wire: [], alerts: [], walls: [] }]], 0),
  )
  expect(html).toContain('Nothing on record yet')
  expect(html).not.toContain('Editors bring copy in')
})

test('the wall shows the hottest story and says that it is stale when it is', async () => {
  const store = new FakeStore(screens(), 7)
  expect(await shown('/wall', store)).toContain('Kremlin denies it')
  store.turn({ at: 'stale', since: 0 })
  expect(await shown('/wall', store)).toContain('Stale since')
})
