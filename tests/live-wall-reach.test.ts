import { expect, test } from 'vitest'
import type { Programme, Wall } from '../shared/wall.ts'
import { anAlert, aStory, aWall } from './helpers/build.ts'
import { aDesk } from './helpers/live-test.ts'

const PRIVATE = 'what the lobby must not read'
const NAMED = 'what somebody chose for it'

const changed = (programme: Partial<Programme>, over: Partial<Wall> = {}) => ({
  type: 'wall-changed' as const,
  wall: aWall({ ...over, programme: { ...aWall().programme, ...programme } }),
})
const byHand = (...stories: string[]) => changed({ order: 'hand', stories }, { storyId: stories[0] ?? null })
const story = (id: string, title: string) => ({ type: 'story-opened' as const, story: aStory({ id, title }) })

async function aWallByHand() {
  const desk = await aDesk()
  await desk.append(byHand('shown'), story('shown', 'Ferries'), story('other', PRIVATE))
  const one = desk.screen({ token: 'wall' })
  one.follow('wall:main')
  return { ...desk, one, first: await one.next('reset') }
}

test('W40: neither reset, frame nor catch-up tells a wall the words of what it does not show', async () => {
  const { one, first, append, screen } = await aWallByHand()
  expect(JSON.stringify(first)).toContain('Ferries')
  expect(JSON.stringify(first)).not.toContain(PRIVATE)
  await append(story('third', PRIVATE), {
    type: 'alert-raised',
    alert: anAlert({ kind: 'search', headline: PRIVATE, storyTitle: PRIVATE }),
  })
  let told = await one.next('frame')
  while (told.events.length < 2) told = await one.next('frame')
  expect(JSON.stringify(told)).not.toContain(PRIVATE)
  const late = screen({ token: 'wall' })
  late.follow('wall:main', first.cursor)
  const caught = await late.next('frame')
  expect([caught.events.length, JSON.stringify(caught).includes(PRIVATE)]).toEqual([2, false])
})

test('W40: a wall that is given another story is told its words at once, from wherever it comes', async () => {
  const { one, first, append, screen } = await aWallByHand()
  await append(story('third', NAMED))
  await append(byHand('third'))
  const anew = await one.next('reset')
  expect([JSON.stringify(anew).includes(NAMED), JSON.stringify(anew).includes('Ferries')]).toEqual([true, false])
  const late = screen({ token: 'wall' })
  late.follow('wall:main', first.cursor)
  expect(JSON.stringify(await late.next('reset'))).toContain(NAMED)
})

test('W40: turning among the stories of its programme costs no reset', async () => {
  const { one, append } = await aWallByHand()
  await append(byHand('shown', 'other'))
  await one.next('reset')
  await append({ ...byHand('shown', 'other'), wall: { ...byHand('shown', 'other').wall, storyId: 'other' } })
  let told = await one.next('frame')
  while (told.events.length === 0) told = await one.next('frame')
  expect(told.events.map(({ type }) => type)).toEqual(['wall-changed'])
})
