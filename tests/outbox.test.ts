import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { aChannel, changing, openOutboxDesk, raising } from './helpers/outbox-desk.ts'
import { aDeskTelling, NOON } from './helpers/desk-telling.ts'
import { aTempFolder } from './helpers/temp-folder.ts'
import { aReceiver } from './helpers/webhook-receiver.ts'

const CHILD = fileURLToPath(new URL('helpers/tell-and-die.ts', import.meta.url))

const LANE = { urgent: false, limit: 9 }

const STEPS = [
  'after the event is logged',
  'before the message is kept',
  'after the message is kept',
  'before the answer is kept',
  'after the answer is kept',
]

async function runs(...args: string[]): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [CHILD, ...args], { stdio: 'inherit' })
  const [, signal]: unknown[] = await once(child, 'exit')
  return signal === 'SIGKILL' ? signal : null
}

test.each(STEPS)(
  'T2: killed %s, the desk tells each alert, and under one id only',
  async (step) => {
    const receiver = await aReceiver()
    const dataDir = aTempFolder()
    const first = await openOutboxDesk(dataDir)
    await first.alerts.set(aChannel({ way: { kind: 'webhook', url: receiver.url } }), 'a shared secret', null, 'ana')
    await first.close()

    expect(await runs(dataDir, 'alert-1', step)).toBe('SIGKILL')
    const after = await openOutboxDesk(dataDir)
    after.outbox.wake()
    await after.outbox.idle()

    const bodies = new Map(receiver.received.map(({ headers, body }) => [headers['webhook-id'], body]))
    expect(bodies.size).toBe(1)
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1)
    expect(receiver.received[0]?.message.alerts.map(({ id }) => id)).toEqual(['alert-1'])
    expect((await after.store.messages({ state: 'all', limit: 9 })).map(({ state }) => state)).toEqual(['sent'])
    await after.close()
  },
  60_000,
)

test('T1: who is to be told stands beside the event, whoever logs it, or neither does', async () => {
  const desk = await aDeskTelling()
  await desk.log(raising({ id: 'a' }))
  expect(await desk.store.openFacts('night', LANE)).toMatchObject([{ alertId: 'a', seq: 1, urgent: false }])
  const broken = desk.store.append({
    at: '2024-11-11T12:00:00.000Z',
    events: [raising({ id: 'b' })],
    rows: (events) => [
      ...desk.alerts.beside(events, () => []),
      { row: 'fact', fact: { channelId: 'night', alertId: 'b', groupKey: '', urgent: false, seq: Number.NaN } },
    ],
  })
  await expect(broken).rejects.toThrow('NOT NULL')
  expect(await desk.store.head()).toBe(1)
  expect(await desk.store.openFacts('night', LANE)).toHaveLength(1)
  await desk.close()
})

test('T3, T4: a storm of 5,000 alerts with a kill in it makes a handful of messages, the kill first', async () => {
  const desk = await aDeskTelling()
  const storm = Array.from({ length: 5_000 }, (_, nth) =>
    raising({ id: `d${nth}`, storyId: `s${nth % 800}`, seq: nth }),
  )
  await desk.log(...storm, raising({ id: 'kill', kind: 'kill', storyId: 's1' }))
  await desk.tell()
  desk.clock.now += 60_001
  await desk.tell()

  const { received } = desk.receiver
  expect(received[0]?.message).toMatchObject({ urgent: true, alerts: [{ id: 'kill' }] })
  expect(received.length).toBeLessThanOrEqual(7)
  expect(received.reduce((sum, { message }) => sum + message.count, 0)).toBe(5_001)
  expect(await desk.store.openFacts('night', LANE)).toEqual([])
  await desk.close()
}, 60_000)

test('T4: the first alert of a story and kind goes at once, what follows within a minute together', async () => {
  const desk = await aDeskTelling()
  await desk.log(raising({ id: 'a' }))
  await desk.tell()
  await desk.log(raising({ id: 'b' }), raising({ id: 'c' }))
  await desk.tell()
  await desk.log(raising({ id: 'other', storyId: 'story-2' }))
  await desk.tell()
  const ids = () => desk.receiver.received.map(({ message }) => message.alerts.map(({ id }) => id).toSorted())
  expect(ids()).toEqual([['a'], ['other']])
  desk.clock.now += 60_001
  await desk.tell()
  expect(ids()).toEqual([['a'], ['other'], ['b', 'c']])
  await desk.close()
})

test('T5: what is resolved before anybody was told is told to nobody, what was told is, once', async () => {
  const desk = await aDeskTelling()
  await desk.log(
    raising({ id: 'unheard' }),
    changing({ id: 'unheard', state: 'resolved' }),
    raising({ id: 'heard', storyId: 'story-2' }),
  )
  await desk.tell()
  const told = () => desk.receiver.received.map(({ message }) => message.alerts.map(({ id, state }) => [id, state]))
  expect(told()).toEqual([[['heard', 'open']]])
  const rejected = changing({ id: 'heard', storyId: 'story-2', state: 'resolved', reason: 'misread', seq: 3 })
  await desk.log(rejected)
  await desk.log(rejected)
  desk.clock.now += 60_001
  await desk.tell()
  expect(told()).toEqual([[['heard', 'open']], [['heard', 'resolved']]])
  expect(desk.receiver.received[1]?.message.subject).toContain('resolved: misread')
  await desk.close()
})

test('T6: a try that failed is repeated later, under its id; Retry-After is honoured, by kills too', async () => {
  const answers = [{ status: 503 }, { status: 429, headers: { 'retry-after': '120' } }]
  const desk = await aDeskTelling((nth) => answers[nth - 1] ?? { status: 200 })
  await desk.log(raising({ id: 'a' }))
  await desk.tell()
  expect((await desk.messages())[0]).toMatchObject({
    state: 'waiting',
    notBefore: new Date(NOON + 5_000).toISOString(),
  })
  desk.clock.now += 5_001
  await desk.tell()
  expect(desk.receiver.received).toHaveLength(2)
  await desk.log(raising({ id: 'kill', kind: 'kill' }))
  desk.clock.now += 119_000
  await desk.tell()
  expect(desk.receiver.received).toHaveLength(2)
  desk.clock.now += 1_001
  await desk.tell()
  const ids = desk.receiver.received.map(({ message }) => message.alerts.map(({ id }) => id).join())
  expect(ids).toEqual(['a', 'a', 'kill', 'a'])
  const [first, again, , last] = desk.receiver.received.map(({ headers }) => headers['webhook-id'])
  expect([again, last]).toEqual([first, first])
  await desk.close()
})

test('T3: a kill passes what backs off', async () => {
  const desk = await aDeskTelling((nth) => ({ status: nth === 1 ? 500 : 200 }))
  await desk.log(raising({ id: 'a' }))
  await desk.tell()
  await desk.log(raising({ id: 'kill', kind: 'kill' }))
  await desk.tell()
  expect(desk.receiver.received.map(({ message }) => message.alerts[0]?.id)).toEqual(['a', 'kill'])
  await desk.close()
})

test('T6, T11: what is refused for good is dead, told with its answer, and sent again by hand', async () => {
  const desk = await aDeskTelling((nth) => ({ status: nth === 1 ? 404 : 200 }))
  await desk.log(raising({ id: 'a' }))
  await desk.tell()
  const [dead] = await desk.store.toldOf('a')
  expect(dead).toMatchObject({ state: 'dead', channelName: 'Night desk', attempts: [{ ok: false, answer: '404' }] })
  expect((await desk.alerts.all())[0]?.health).toMatchObject({ dead: 1, last: { answer: '404' } })
  await desk.alerts.resend(dead?.id ?? '', desk.outbox)
  await desk.outbox.idle()
  const [sent] = await desk.store.toldOf('a')
  expect(sent).toMatchObject({ state: 'sent', attempts: [{ answer: '404' }, { ok: true, answer: '200' }] })
  await expect(desk.alerts.resend(dead?.id ?? '', desk.outbox)).rejects.toThrow('it is sent')
  await desk.close()
})

test('T1: a channel is told of the kinds that it asked for, and always of kills; not while it is off', async () => {
  const desk = await aDeskTelling()
  const way = { kind: 'webhook' as const, url: desk.receiver.url }
  await desk.alerts.set(aChannel({ way, kinds: ['correction'] }), null, null, 'ana')
  await desk.log(raising({ id: 'a' }), raising({ id: 'b', kind: 'correction' }), raising({ id: 'c', kind: 'kill' }))
  expect((await desk.store.openFacts('night', LANE)).map(({ alertId }) => alertId)).toEqual(['b'])
  expect(await desk.store.openFacts('night', { urgent: true, limit: 9 })).toMatchObject([{ alertId: 'c' }])
  await desk.alerts.set(aChannel({ way, on: false }), null, null, 'ana')
  await desk.log(raising({ id: 'd', kind: 'kill' }))
  expect(await desk.store.openFacts('night', { urgent: true, limit: 9 })).toHaveLength(1)
  await desk.close()
})

test('T2, T47: a message is worded by its channel’s template when it is made, and stays so at every try', async () => {
  const desk = await aDeskTelling((nth) => ({ status: nth === 1 ? 503 : 200 }))
  const way = { kind: 'webhook' as const, url: desk.receiver.url }
  const set = (subject: string) =>
    desk.alerts.set(aChannel({ way, template: { subject, body: '{headline} ({story})' } }), null, null, 'ana')
  await set('NIGHT {kind}{more}')
  await desk.log(raising({ id: 'a' }))
  await desk.tell()
  await set('DAY {kind}')
  desk.clock.now += 5_001
  await desk.tell()
  const words = desk.receiver.received.map(({ message: { subject, text } }) => [subject, text])
  const once = ['NIGHT Denial', 'Kremlin: “pure fiction” (Trump–Putin phone call)']
  expect(words).toEqual([once, once])
  await desk.close()
})
