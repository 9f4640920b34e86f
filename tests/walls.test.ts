import { expect, test } from 'vitest'
import type { Wall } from '../shared/wall.ts'
import { createKey } from '../server/access/keys.ts'
import { must } from '../shared/must.ts'
import type { Command } from '../shared/protocol/command.ts'
import { startDesk, type StartedDesk, TestClock } from './helpers/start-desk.ts'
import { act, denial, ferries, twoStories } from './helpers/two-stories.ts'

const NEXT = { name: 'turn-wall', args: { wallId: 'main', to: 'next' } } as const

async function wallOf({ store }: StartedDesk, id = 'main'): Promise<Wall> {
  const { screen } = await store.screen(`wall:${id}`)
  if (screen.kind !== 'wall') throw new Error('another screen')
  return screen.wall
}

/** Resolves when the wall is changed next. */
const changes = ({ log }: StartedDesk): Promise<Wall> =>
  new Promise((resolve) => {
    const off = log.subscribe((events) => {
      const last = events.findLast((event) => event.type === 'wall-changed')
      if (last?.type !== 'wall-changed') return
      off()
      resolve(last.wall)
    })
  })

const set = (desk: StartedDesk, programme: Partial<Wall['programme']>, name = 'Newsroom') =>
  act(desk, { name: 'set-wall', args: { wallId: 'main', name, programme } })

test('W22: a wall is named and given its programme, piece by piece, also over a restart', async () => {
  const { desk, sea, land } = await twoStories()
  await set(desk, { order: 'hand', stories: [sea, land], dwell: 30 })
  await set(desk, { sound: true, zones: ['Asia/Tokyo'] }, 'Newsroom, left')
  await desk.stop()
  const again = await startDesk({ dataDir: desk.dataDir })
  const { name, programme } = await wallOf(again)
  expect([name, programme]).toMatchObject([
    'Newsroom, left',
    { order: 'hand', stories: [sea, land], dwell: 30, sound: true, zones: ['Asia/Tokyo'] },
  ])
  expect(await again.store.check()).toEqual([])
})

test('W22: what there is not is refused', async () => {
  const { desk } = await twoStories()
  expect(await set(desk, { order: 'hand', stories: ['none'] })).toMatchObject({ ok: false, code: 'not-found' })
  expect(await set(desk, { zones: ['Mars/Base'] })).toMatchObject({ ok: false, code: 'bad-fields' })
  expect(await act(desk, { name: 'put-on-wall', args: { wallId: 'main', storyId: 'none' } })).toMatchObject({
    ok: false,
  })
})

test('W22: put on, pinned, turned and let go', async () => {
  const { desk, sea, land } = await twoStories()
  await set(desk, { order: 'hand', stories: [sea, land] })
  await act(desk, { name: 'put-on-wall', args: { wallId: 'main', storyId: land } })
  expect(await wallOf(desk)).toMatchObject({ storyId: land, held: true })
  await act(desk, NEXT)
  expect(await wallOf(desk)).toMatchObject({ storyId: sea, held: true })
  await act(desk, { name: 'hold-wall', args: { wallId: 'main', held: false } })
  expect(await wallOf(desk)).toMatchObject({ storyId: sea, held: false })
  await act(desk, { name: 'remove-wall', args: { wallId: 'main' } })
  expect(await wallOf(desk)).toMatchObject({ storyId: null, removed: true, name: 'Newsroom' })
  await set(desk, {})
  expect(await wallOf(desk)).toMatchObject({ removed: false })
})

test('W23: a wall that a screen follows is turned by the desk, when its time is over and no sooner', async () => {
  const clock = new TestClock('2024-11-11T09:00:00.000Z')
  const { desk, sea, land } = await twoStories({ clock })
  await set(desk, { order: 'hand', stories: [sea, land], dwell: 30 })
  expect(await wallOf(desk)).toMatchObject({ storyId: null })
  const first = changes(desk)
  desk.desk.watchWalls(new Set(['main']))
  expect(await first).toMatchObject({ storyId: sea })
  clock.set('2024-11-11T09:00:29.000Z')
  desk.desk.watchWalls(new Set(['main']))
  const second = changes(desk)
  clock.set('2024-11-11T09:00:31.000Z')
  desk.desk.watchWalls(new Set(['main']))
  expect(await second).toMatchObject({ storyId: land })
})

test('W23: a search that was set on a wall tells its stories, as soon as it is set', async () => {
  const { desk, land } = await twoStories()
  while ((await desk.store.indexNext(100)) > 0);
  desk.desk.watchWalls(new Set(['main']))
  await set(desk, { order: 'hand' })
  const found = changes(desk)
  await set(desk, { order: 'search', q: 'dam' })
  expect(await found).toMatchObject({ programme: { q: 'dam' } })
  expect(await changes(desk)).toMatchObject({ storyId: land })
  expect(await act(desk, NEXT)).toMatchObject({ ok: true })
})

test('W23: a new denial takes the wall over for its time, from the story that was put up for all', async () => {
  const clock = new TestClock('2024-11-11T09:00:00.000Z')
  const desk = await startDesk({ clock })
  await desk.post(ferries)
  await desk.desk.settled()
  const sea = must((await desk.store.stories({ limit: 1 })).rows[0], 'a story').id
  await desk.post({ ...ferries, guid: 'mine', headline: 'Osker Moor mine opens a new shaft', body: 'It opened today.' })
  await desk.desk.settled()
  await set(desk, { takeOver: 60 })
  const first = changes(desk)
  desk.desk.watchWalls(new Set(['main']))
  await first
  const taken = changes(desk)
  await desk.post(denial)
  await desk.desk.settled()
  expect(await taken).toMatchObject({ storyId: sea, interrupted: { backTo: expect.anything() } })
  const back = changes(desk)
  clock.set('2024-11-11T09:02:00.000Z')
  desk.desk.watchWalls(new Set(['main']))
  expect(await back).toMatchObject({ interrupted: null })
})

test('W20, W23: the desk puts a story on a wall that nobody has set up, for screens that may see no other', async () => {
  const { desk, sea, land } = await twoStories()
  const first = changes(desk)
  desk.desk.watchWalls(new Set(['main']), ['main'])
  expect([sea, land]).toContain((await first).storyId)
})

test('W23: a wall that a saved search feeds goes by that search as it reads now', async () => {
  const { desk, sea, land } = await twoStories()
  while ((await desk.store.indexNext(100)) > 0);
  const save = (q: string, basedOn?: number) =>
    act(desk, {
      name: 'save-search',
      args: { searchId: 'saved', name: 'Watched', q, of: 'desk', ...(basedOn && { basedOn }) },
    })
  const saved = await save('dam')
  await set(desk, { order: 'search', q: 'dam', searchId: 'saved' })
  const first = changes(desk)
  desk.desk.watchWalls(new Set(['main']))
  expect(await first).toMatchObject({ storyId: land })
  await save('ferries', saved.ok ? saved.seq : undefined)
  await expect.poll(async () => (await wallOf(desk)).storyId).toBe(sea)
})

test.each([
  ['America/Los_Angeles', true],
  ['UTC', false],
])('W23: a wall whose search says “today” means the day of the desk’s zone: %s', async (zone, found) => {
  const { desk } = await twoStories({ clock: new TestClock('2024-11-12T02:00:00.000Z'), zone })
  while ((await desk.store.indexNext(100)) > 0);
  await set(desk, { order: 'search', q: 'after:today' })
  // All copy is of the eleventh, which in Los Angeles is not over yet.
  expect(await act(desk, NEXT)).toMatchObject({ ok: found })
})

test('W22: a wall on which screens hang is not taken off the list before they are revoked', async () => {
  const { desk } = await twoStories()
  await set(desk, {})
  const wanted = { role: 'wall', source: null, name: 'Lobby, left', wall: 'main' } as const
  const { row } = await createKey(desk.store, wanted, { id: 'screen', at: '2024-11-11T09:00:00.000Z' })
  const remove = { name: 'remove-wall', args: { wallId: 'main' } } as const
  const refused = await act(desk, remove)
  expect(refused).toMatchObject({ ok: false, code: 'conflict', message: expect.stringContaining('Lobby, left') })
  await desk.store.revokeKey(row.id, '2024-11-11T09:01:00.000Z')
  expect(await act(desk, remove)).toMatchObject({ ok: true })
})

const save = (q: string, of: 'mine' | 'desk' = 'mine'): Command => ({
  name: 'save-search',
  args: { searchId: 'own', name: 'Mine', q, of },
})

test('W23: a wall that goes by a person’s own saved search follows it, and says that it is gone until it is back', async () => {
  const { desk } = await twoStories()
  const remove = { name: 'remove-search', args: { searchId: 'own' } } as const
  const goesBy = async () => {
    const { q, searchBy, searchGone } = (await wallOf(desk)).programme
    return [q, searchBy, searchGone]
  }
  await act(desk, save('dam'))
  expect(await set(desk, { order: 'search', q: 'dam', searchId: 'nobody’s' })).toMatchObject({ code: 'not-found' })
  await set(desk, { order: 'search', q: 'dam', searchId: 'own' })
  await act(desk, save('ferries'))
  expect(await goesBy()).toEqual(['ferries', 'u1', false])
  const eve = { id: 'u2', name: 'Eve', role: 'editor' } as const
  await desk.desk.command({ id: 'eve', ...save('weather') }, eve)
  expect(await goesBy()).toEqual(['ferries', 'u1', false])
  await act(desk, remove)
  expect(await goesBy()).toEqual(['ferries', 'u1', true])
  await act(desk, save('ferries'))
  expect(await goesBy()).toEqual(['ferries', 'u1', false])
  await act(desk, save('mine', 'desk'))
  expect(await goesBy()).toEqual(['mine', null, false])
  await act(desk, remove)
  expect(await goesBy()).toEqual(['mine', null, true])
  await set(desk, { q: 'weather' })
  expect((await wallOf(desk)).programme).toMatchObject({ q: 'weather', searchId: null, searchGone: false })
})

test('W23: a wall that is to go by a saved search takes its words, whatever a form that has stood open says, and is not detached from it by that', async () => {
  const { desk } = await twoStories()
  const goesBy = async () => {
    const { q, searchId, sound } = (await wallOf(desk)).programme
    return [q, searchId, sound]
  }
  await act(desk, save('dam'))
  await set(desk, { order: 'search', q: 'dam' })
  expect(await goesBy()).toEqual(['dam', null, false])
  await set(desk, { searchId: 'own' })
  expect(await goesBy()).toEqual(['dam', 'own', false])
  await set(desk, { searchId: null, q: 'weather' })
  await set(desk, { searchId: 'own', q: 'weather' })
  expect(await goesBy()).toEqual(['dam', 'own', false])
  await act(desk, save('ferries'))
  await set(desk, { searchId: 'own', q: 'dam', sound: true })
  expect(await goesBy()).toEqual(['ferries', 'own', true])
})
