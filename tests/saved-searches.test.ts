import { expect, test } from 'vitest'
import type { Command } from '../shared/protocol/command.ts'
import { MOST_SEARCHES } from '../shared/saved-search.ts'
import type { Identity } from '../shared/role.ts'
import type { Store } from '../db/store.ts'
import { aDesk } from './helpers/live-test.ts'
import { startDesk, TestClock } from './helpers/start-desk.ts'

const ana: Identity = { id: 'user-ana', name: 'Ana', role: 'viewer' }
const ben: Identity = { id: 'user-ben', name: 'Ben', role: 'editor' }
const eva: Identity = { id: 'user-eva', name: 'Eva', role: 'editor' }

/** A desk, whoever speaks to it, and what stands saved: of everybody, and of Ben. */
async function aDeskOf() {
  const { desk, store, log } = await startDesk({ clock: new TestClock('2024-11-11T09:00:00.000Z') })
  let calls = 0
  const say = (command: Command, by = ben) => desk.command({ id: `command-${++calls}`, ...command }, by)
  const names = async () => ({ desk: await namesOf(store, 'searches'), ben: await namesOf(store, 'mine:user-ben') })
  return { say, names, store, log }
}

async function namesOf(store: Store, topic: 'searches' | 'mine:user-ben'): Promise<string[]> {
  const { screen } = await store.screen(topic)
  return screen.kind === 'searches' || screen.kind === 'mine' ? screen.searches.map(({ name }) => name) : []
}

type Saved = Extract<Command, { name: 'save-search' }>['args']
const save = (over: Partial<Saved> = {}): Command => ({
  name: 'save-search',
  args: { searchId: 'search-1', name: 'Denials', q: 'stance:denial', of: 'mine', ...over },
})
const look = (upTo: number): Command => ({ name: 'look-at-search', args: { searchId: 'search-1', upTo } })
const remove = (searchId = 'search-1'): Command => ({ name: 'remove-search', args: { searchId } })

test('Q11: a search of one’s own is saved, renamed, removed, and back when it is saved again', async () => {
  const { say, names, log } = await aDeskOf()
  await say(save())
  await say(save({ name: 'All denials' }))
  expect(await names()).toEqual({ desk: [], ben: ['All denials'] })
  await say(remove())
  expect((await names()).ben).toEqual([])
  await say(remove())
  expect(log.head()).toBe(3)
  await say(save({ name: 'All denials' }))
  await say(save({ name: 'All denials' }))
  expect([log.head(), (await names()).ben]).toEqual([4, ['All denials']])
})

test('Q12: what is shared is everybody’s and in the log with who and when, and no longer one’s own; and back', async () => {
  const { say, names, store } = await aDeskOf()
  await say(save())
  await say(save({ of: 'desk' }))
  expect(await names()).toEqual({ desk: ['Denials'], ben: [] })
  const [, gone, shared] = await store.eventsAfter(0, 10)
  expect(gone).toMatchObject({ type: 'mine-changed', mine: { what: 'search-removed' } })
  expect(shared).toMatchObject({ type: 'search-changed', change: 'saved', by: 'user-ben', search: { author: 'Ben' } })
  await say(save({ of: 'mine' }))
  expect(await names()).toEqual({ desk: [], ben: ['Denials'] })
})

test('Q12: the desk’s searches are for editors to save, change and remove', async () => {
  const { say, names } = await aDeskOf()
  await say(save({ of: 'desk' }))
  for (const tried of [save({ of: 'desk', name: 'Mine now' }), save(), remove()])
    expect(await say(tried, ana)).toMatchObject({ ok: false, code: 'forbidden' })
  expect(await say(save({ searchId: 'search-2' }), ana)).toMatchObject({ ok: true })
  expect((await names()).desk).toEqual(['Denials'])
  await say(remove())
  expect((await names()).desk).toEqual([])
})

test('Q12: a change of the desk’s search over somebody else’s newer one is refused with the name', async () => {
  const { say } = await aDeskOf()
  await say(save({ of: 'desk' }))
  await say(save({ of: 'desk', name: 'Kremlin' }), eva)
  const late = await say(save({ of: 'desk', name: 'Denied', basedOn: 1 }))
  expect(late).toMatchObject({ ok: false, code: 'conflict', message: expect.stringContaining('Eva') })
  expect(await say(save({ of: 'desk', name: 'Denied', basedOn: 2 }))).toMatchObject({ ok: true })
})

test('Q11: nobody saves more than can be found again', async () => {
  const { say } = await aDeskOf()
  for (let n = 0; n < MOST_SEARCHES; n += 1) await say(save({ searchId: `search-${n}` }))
  expect(await say(save({ searchId: 'one-more' }))).toMatchObject({ ok: false, code: 'too-many' })
  expect(await say(save({ searchId: 'search-7', name: 'Renamed' }))).toMatchObject({ ok: true })
})

test('Q13: how far one has seen the finds of a saved search is kept, where that is more than before', async () => {
  const { say, store, log } = await aDeskOf()
  await say(save({ of: 'desk' }))
  await say(look(1), ana)
  await say(look(1), ana)
  await say(look(0), ana)
  await say({ name: 'look-at-search', args: { searchId: 'unknown', upTo: 1 } }, ana)
  expect(log.head()).toBe(2)
  expect(await say(look(99), ana)).toMatchObject({ ok: false, code: 'conflict' })
  expect((await store.screen('mine:user-ana')).screen).toMatchObject({
    searchLooks: [{ searchId: 'search-1', upTo: 1 }],
  })
})

test('Q12: every screen hears of the desk’s saved searches at once, and no wall may', async () => {
  const { screen, append } = await aDesk()
  const [one, wall] = [screen(), screen({ token: 'wall' })]
  one.follow('searches')
  expect((await one.next('reset')).screen).toEqual({ kind: 'searches', searches: [] })
  await one.next('frame')
  const search = { id: 'search-1', name: 'Denials', q: 'stance:denial', author: 'Ben' }
  await append({ type: 'search-changed', search, change: 'saved' })
  expect((await one.next('frame')).events).toMatchObject([{ type: 'search-changed', search }])
  wall.follow('searches')
  expect(await wall.next('refused')).toMatchObject({ code: 'forbidden' })
})
