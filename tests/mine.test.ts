import { expect, test } from 'vitest'
import type { Command } from '../shared/protocol/command.ts'
import type { Identity } from '../shared/role.ts'
import type { MineScreen } from '../shared/screen.ts'
import type { Store } from '../db/store.ts'
import { aStory } from './helpers/build.ts'
import { aDesk } from './helpers/live-test.ts'
import { startDesk, TestClock } from './helpers/start-desk.ts'

const ana: Identity = { id: 'user-ana', name: 'Ana', role: 'viewer' }
const BEGIN = '2024-11-11T09:00:00.000Z'
const looked = { type: 'mine-changed', userId: 'viewer', mine: { what: 'look', storyId: 'story-1', upTo: 1 } } as const

async function mineOf(store: Store, userId: string): Promise<MineScreen> {
  const { screen } = await store.screen(`mine:${userId}`)
  if (screen.kind !== 'mine') throw new Error('another screen')
  return screen
}

/** A desk with one story of three events, and Ana before it. */
async function anaAtADesk() {
  const clock = new TestClock(BEGIN)
  const { desk, store, log } = await startDesk({ clock })
  const story = { type: 'story-opened', story: aStory(), by: 'auto', reason: null } as const
  for (let n = 0; n < 3; n += 1) await log.append({ events: [story], rows: [] })
  let calls = 0
  const say = (command: Command) => desk.command({ id: `command-${++calls}`, ...command }, ana)
  return { clock, store, log, say }
}

const look = (upTo: number) => ({ name: 'look', args: { storyId: 'story-1', upTo } }) as const

test('F20: what belongs to one person is followed by that one alone', async () => {
  const { screen } = await aDesk()
  const [own, another, wall] = [screen(), screen({ token: 'editor' }), screen({ token: 'wall' })]
  own.follow('mine:viewer')
  expect((await own.next('reset')).screen).toMatchObject({ kind: 'mine', userId: 'viewer', looks: [] })
  for (const [one, topic] of [
    [another, 'mine:viewer'],
    [wall, 'mine:wall'],
  ] as const) {
    one.follow(topic)
    expect(await one.next('refused')).toMatchObject({ topic, code: 'forbidden' })
  }
})

test('F20: a look on one device reaches the same person’s other one, and no other screen', async () => {
  const { screen, append } = await aDesk()
  const [first, second, other] = [screen(), screen(), screen({ token: 'editor' })]
  first.follow('mine:viewer')
  second.follow('mine:viewer')
  // Each reset is followed by a frame that joins it to the live ones.
  for (const one of [first, second]) await one.next('frame')
  for (const topic of ['desk', 'mine:editor', 'story:story-1'] as const) {
    other.follow(topic)
    await other.next('frame')
  }
  await append(looked)
  expect((await second.next('frame')).events).toMatchObject([{ type: 'mine-changed', userId: 'viewer' }])
  await other.caughtUp()
  expect(other.heard.frame.flatMap(({ events }) => events)).toEqual([])
})

test('L10: a look that tells nothing new is no event: seen before, or a moment after the last', async () => {
  const { clock, store, log, say } = await anaAtADesk()
  expect(await say(look(2))).toEqual({ ok: true, seq: 4 })
  clock.set('2024-11-11T09:01:00.000Z')
  await say(look(2))
  await say(look(1))
  expect(log.head()).toBe(4)
  await say(look(3))
  await say(look(4))
  expect(log.head()).toBe(5)
  expect((await mineOf(store, ana.id)).looks).toMatchObject([{ storyId: 'story-1', upTo: 3, seq: 5 }])
})

test('L10: a look beyond the end of the log is refused', async () => {
  const { say } = await anaAtADesk()
  expect(await say(look(99))).toMatchObject({ ok: false, code: 'conflict' })
})

test('L11: a person says when their shift began and since when they want to be told, in no future', async () => {
  const { store, say } = await anaAtADesk()
  const since = { from: 'time', at: '2024-11-11T09:00:00+02:00' } as const
  await say({ name: 'begin-shift', args: { began: BEGIN } })
  await say({ name: 'choose-since', args: { since } })
  const tomorrow = await say({ name: 'begin-shift', args: { began: '2024-11-12T09:00:00Z' } })
  expect(tomorrow).toMatchObject({ ok: false, code: 'bad-fields' })
  const utc = { from: 'time', at: '2024-11-11T07:00:00.000Z' }
  expect(await mineOf(store, ana.id)).toMatchObject({ shift: BEGIN, since: utc, looks: [] })
  expect(await mineOf(store, 'ben')).toMatchObject({ shift: null, since: { from: 'look' } })
})

test('L15: everything is set aside as seen, no further than the log, and taken back to what stood before', async () => {
  const { clock, store, log, say } = await anaAtADesk()
  const seen = async () => (await mineOf(store, ana.id)).seenAll
  await say({ name: 'see-all', args: { upTo: 2 } })
  clock.set('2024-11-11T09:05:00.000Z')
  await say({ name: 'see-all', args: { upTo: 1 } })
  await say({ name: 'see-all', args: { upTo: 3 } })
  expect(await seen()).toMatchObject({ upTo: 3, at: expect.stringContaining('09:05') })
  expect(await say({ name: 'see-all', args: { upTo: 99 } })).toMatchObject({ ok: false, code: 'conflict' })
  await say({ name: 'unsee-all', args: { seen: { upTo: 2, at: BEGIN } } })
  expect(await seen()).toEqual({ upTo: 2, at: BEGIN })
  await say({ name: 'unsee-all', args: { seen: null } })
  expect([await seen(), log.head()]).toEqual([null, 7])
})

test('L16: a person’s columns stand on all their devices', async () => {
  const { store, log, say } = await anaAtADesk()
  const columns = [{ q: 'kremlin', width: 2, saved: null }]
  await say({ name: 'arrange-columns', args: { columns } })
  await say({ name: 'arrange-columns', args: { columns } })
  expect([(await mineOf(store, ana.id)).columns, log.head()]).toEqual([columns, 4])
  expect((await mineOf(store, 'ben')).columns).toBe(null)
})
