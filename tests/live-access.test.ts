import { expect, test } from 'vitest'
import type { CommandCall } from '../shared/protocol/command.ts'
import { PROTOCOL_VERSION } from '../shared/protocol/version.ts'
import { aLine, anEntry, aStory, aWall } from './helpers/build.ts'
import { aDesk } from './helpers/live-test.ts'

test('F1: a client of another protocol version is told so, whatever else it says', async () => {
  const { screen } = await aDesk()
  const old = screen()
  old.follow('desk', null, PROTOCOL_VERSION + 1)
  expect(await old.next('refused')).toMatchObject({ code: 'protocol-mismatch' })
})

test('F1: a follow that does not fit the schema is refused, and the line stays', async () => {
  const { screen } = await aDesk()
  const bad = screen()
  bad.untyped.emit('follow', { topic: 'everything', cursor: null, protocol: PROTOCOL_VERSION })
  expect(await bad.next('refused')).toMatchObject({ code: 'bad-fields', topic: null })
  bad.follow('desk')
  expect((await bad.next('reset')).topic).toBe('desk')
})

test('F5: a command is passed on under who sent it, and answered', async () => {
  const calls: [CommandCall, string][] = []
  const { screen } = await aDesk({
    command: async (call, by) => {
      calls.push([call, by.id])
      return { ok: true, seq: 7 }
    },
  })
  const call = { id: 'command-1', name: 'acknowledge-alert', args: { alertId: 'alert-1' } } as const
  expect(await screen({ token: 'editor' }).socket.emitWithAck('command', call)).toEqual({ ok: true, seq: 7 })
  expect(calls).toEqual([[call, 'editor']])
})

test('F5: a viewer’s command is answered with forbidden and not passed on', async () => {
  let passed = 0
  const { screen } = await aDesk({ command: async () => ({ ok: true, seq: ++passed }) })
  const call = { id: 'command-1', name: 'close-story', args: { storyId: 'story-1' } } as const
  expect(await screen().socket.emitWithAck('command', call)).toMatchObject({ ok: false, code: 'forbidden' })
  expect(passed).toBe(0)
})

test.each([
  ['unknown-command', { id: 'command-1', name: 'delete-everything', args: {} }],
  ['bad-fields', { id: 'command-1', name: 'close-story', args: {} }],
  ['bad-fields', 'close'],
])('F5: a bad command is answered with %s', async (code, call) => {
  const { screen } = await aDesk()
  const { untyped } = screen({ token: 'editor' })
  expect(await untyped.emitWithAck('command', call)).toMatchObject({ ok: false, code })
})

test('D5, W21: what is held under an embargo reaches desks only', async () => {
  const { screen, append } = await aDesk()
  const screens = {
    desk: screen(),
    'story:story-1': screen(),
    'wall:main': screen({ token: 'wall' }),
    'shown:story-1': screen(),
    wire: screen(),
  } as const
  const topics = ['desk', 'story:story-1', 'wall:main', 'shown:story-1'] as const
  for (const topic of topics) {
    screens[topic].follow(topic)
    await screens[topic].next('reset')
  }
  const held = { version: 1, until: '2030-01-01T00:00:00Z', headline: 'not yet' }
  await append(
    { type: 'item-held', item: aLine({ held, storyId: 'story-1' }) },
    { type: 'story-opened', story: aStory() },
  )
  const told = async (topic: (typeof topics)[number]): Promise<string[]> => {
    const { upTo, events } = await screens[topic].next('frame')
    return upTo === 2 ? events.map(({ type }) => type) : told(topic)
  }
  expect(await Promise.all(topics.map(told))).toEqual([
    ['item-held', 'story-opened'],
    ['story-opened'],
    ['story-opened'],
    ['story-opened'],
  ])
  screens.wire.follow('wire')
  expect((await screens.wire.next('reset')).screen).toMatchObject({ items: [] })
})

const ALL_TOPICS = [
  'desk',
  'alerts',
  'lists',
  'proposals',
  'sources',
  'story:story-1',
  'notes:story-1',
  'mine:wall',
  'wall:canteen',
  'shown:story-2',
  'wire',
  'wall:main',
  'shown:story-1',
] as const

test('W20: topic by topic, a screen follows its wall and what that shows, and nothing else', async () => {
  const { screen, append } = await aDesk()
  await append({ type: 'wall-changed', wall: aWall({ storyId: 'story-1' }) })
  const answers: [string, boolean][] = []
  for (const topic of ALL_TOPICS) {
    const one = screen({ token: 'wall' })
    one.follow(topic)
    const answer = new Promise<boolean>((resolve) => {
      one.untyped.once('reset', () => resolve(true))
      one.untyped.once('refused', () => resolve(false))
    })
    answers.push([topic, await answer])
  }
  expect(answers).toEqual(ALL_TOPICS.map((topic) => [topic, topic === 'wall:main' || topic === 'shown:story-1']))
})

test('W20: what a wall does not show any more is told to its screens no longer', async () => {
  const { screen, append } = await aDesk()
  await append({ type: 'wall-changed', wall: aWall({ storyId: 'story-1' }) })
  const one = screen({ token: 'wall' })
  one.follow('wall:main')
  await one.next('reset')
  one.follow('shown:story-1')
  await one.next('reset')
  await append({ type: 'wall-changed', wall: aWall({ storyId: 'story-2' }) })
  await append({ type: 'entry-logged', entry: anEntry() }, { type: 'wall-changed', wall: aWall() })
  const heard: string[] = []
  for (let last = 0; last < 4;) {
    const { topic, upTo, events } = await one.next('frame')
    if (events.length > 0) heard.push(topic)
    if (topic === 'wall:main') last = upTo
  }
  expect(heard).not.toContain('shown:story-1')
})

test('W20: the wire is for the screens of a wall that shows it', async () => {
  const { screen, append } = await aDesk()
  const programme = { ...aWall().programme, panel: 'wire' as const }
  await append({ type: 'wall-changed', wall: aWall({ storyId: 'story-1', programme }) })
  const one = screen({ token: 'wall' })
  one.follow('shown:story-1')
  expect(await one.next('refused')).toMatchObject({ topic: 'shown:story-1', code: 'forbidden' })
  one.follow('wire')
  expect((await one.next('reset')).topic).toBe('wire')
})

test.each([
  ['wall', 'desk'],
  ['wall', 'alerts'],
  ['wall', 'wall:other'],
  ['ingest', 'story:story-1'],
  ['ingest', 'wall:main'],
] as const)('F1: a key with role %s may not follow %s', async (token, topic) => {
  const { screen } = await aDesk()
  const one = screen({ token })
  one.follow(topic)
  expect(await one.next('refused')).toMatchObject({ topic, code: 'forbidden' })
})

test.each([
  ['wall', 'wall:main'],
  ['viewer', 'wall:main'],
] as const)('F1: a key with role %s may follow %s', async (token, topic) => {
  const { screen } = await aDesk()
  const one = screen({ token })
  one.follow(topic)
  expect((await one.next('reset')).topic).toBe(topic)
})

test('F1: who shows no key that holds is turned away with the reason', async () => {
  const { screen } = await aDesk()
  const error = await screen({ token: 'nobody' }).line('connect_error')
  expect(error).toMatchObject({ data: { code: 'unauthenticated' } })
})

test('X3: a foreign Origin is refused before the upgrade', async () => {
  const { screen, gateway } = await aDesk({ allowOrigin: ({ origin }) => origin !== 'https://elsewhere.example' })
  const error = await screen({ headers: { origin: 'https://elsewhere.example' } }).line('connect_error')
  expect(error).toMatchObject({ type: 'TransportError' })
  expect(gateway.connections()).toBe(0)
})

test('X2: a revoked key’s open connections are cut', async () => {
  const { screen, gateway } = await aDesk()
  const [revoked, other] = [screen({ token: 'editor' }), screen()]
  for (const one of [revoked, other]) {
    one.follow('desk')
    await one.next('reset')
  }
  const cut = revoked.line('disconnect')
  gateway.disconnect('editor')
  await cut
  await other.caughtUp()
  expect(other.socket.connected).toBe(true)
})

test('X2: who is being let in while the desk closes stays outside', async () => {
  const [asking, mayEnter] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const { screen, gateway } = await aDesk({
    asked: () => {
      asking.resolve()
      return mayEnter.promise
    },
  })
  const late = screen()
  await asking.promise
  const cut = late.line('disconnect')
  gateway.close()
  mayEnter.resolve()
  const ends = await Promise.race([cut, late.line('connect_error')])
  expect([ends, gateway.connections()]).toEqual([expect.anything(), 0])
})

test('X2: who is being let in while its key is revoked stays outside', async () => {
  const [asking, mayEnter] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const { screen, gateway } = await aDesk({
    asked: () => {
      asking.resolve()
      return mayEnter.promise
    },
  })
  const late = screen({ token: 'wall' })
  await asking.promise
  const cut = late.line('disconnect')
  gateway.disconnect('wall')
  mayEnter.resolve()
  await cut
  expect(gateway.connections()).toBe(0)
})
