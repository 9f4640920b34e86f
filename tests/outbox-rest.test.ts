import { expect, test } from 'vitest'
import { aDeskTelling, NOON } from './helpers/desk-telling.ts'
import { aChannel, changing, raising } from './helpers/outbox-desk.ts'

test('T23: a person’s channel is left alone in their quiet hours, told after them what is open still; a kill is told at once', async () => {
  const rest = { left: 3_600_000 }
  const desk = await aDeskTelling(undefined, { now: NOON }, { holdOf: () => rest.left })
  await desk.log(raising({ id: 'open' }), raising({ id: 'answered', storyId: 's2' }))
  await desk.log(changing({ id: 'answered', storyId: 's2', state: 'acknowledged', acknowledgedBy: 'ben', seq: 2 }))
  await desk.log(raising({ id: 'kill', kind: 'kill', storyId: 's3' }))
  await desk.tell()
  const told = () => desk.receiver.received.map(({ message }) => message.alerts.map(({ id }) => id))
  expect(told()).toEqual([['kill']])
  rest.left = 0
  desk.clock.now += 3_600_000
  await desk.tell()
  expect(told()).toEqual([['kill'], ['open']])
  expect(await desk.store.openFacts('night', 9)).toEqual([])
  await desk.close()
})

test('T20, T22: a muted alert is told nobody, and whoever is next on the ladder at once, answer included', async () => {
  const desk = await aDeskTelling()
  await desk.log(raising({ id: 'muted', muted: true }))
  await desk.alerts.set(
    aChannel({ id: 'chief', way: { kind: 'webhook', url: desk.receiver.url }, kinds: [] }),
    'a shared secret',
    null,
    'ana',
  )
  await desk.log(raising({ id: 'a', storyId: 's2', seq: 2 }))
  await desk.tell()
  const told = () =>
    desk.receiver.received.map(({ message }) => message.alerts.map(({ id, state }) => `${id} ${state}`))
  expect(told()).toEqual([['a open']])
  const escalations = [{ at: '2024-11-11T12:05:00.000Z', to: 'Chief', channels: ['chief'] }]
  const next = changing({ id: 'a', storyId: 's2', seq: 2, escalations })
  await desk.log({ ...next, reason: 'nobody has answered' })
  await desk.tell()
  expect(told()).toEqual([['a open'], ['a open']])
  expect(await desk.messages()).toMatchObject([{ channelId: 'chief', urgent: true }, { channelId: 'night' }])
  await desk.log(changing({ id: 'a', storyId: 's2', seq: 2, escalations, state: 'acknowledged' }))
  desk.clock.now += 60_001
  await desk.tell()
  expect(told().slice(2)).toEqual([['a acknowledged'], ['a acknowledged']])
  await desk.close()
})

test('T21: one that is put off is said to be, and told again when it rings again', async () => {
  const desk = await aDeskTelling()
  await desk.log(raising({ id: 'a' }))
  await desk.tell()
  await desk.log(changing({ id: 'a', snoozedUntil: '2024-11-11T13:00:00.000Z', snoozedBy: 'Ben' }))
  desk.clock.now += 60_001
  await desk.tell()
  await desk.log(changing({ id: 'a', rungAt: '2024-11-11T13:00:00.000Z' }))
  desk.clock.now += 60_001
  await desk.tell()
  expect(desk.receiver.received.map(({ message }) => message.subject)).toEqual([
    'Denial: Kremlin: “pure fiction”',
    'Denial: Kremlin: “pure fiction” (put off by Ben until 2024-11-11T13:00:00.000Z)',
    'Denial: Kremlin: “pure fiction”',
  ])
  await desk.close()
})
