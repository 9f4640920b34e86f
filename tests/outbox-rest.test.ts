import { expect, test } from 'vitest'
import { aDeskTelling, NOON } from './helpers/desk-telling.ts'
import { aChannel, changing, raising } from './helpers/outbox-desk.ts'

const LANE = { urgent: false, limit: 9 }

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
  expect(await desk.store.openFacts('night', LANE)).toEqual([])
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

test('T3, T23: a kill is told however much waits for the end of a rest', async () => {
  const desk = await aDeskTelling(undefined, { now: NOON }, { holdOf: () => 3_600_000 })
  const waiting = { channelId: 'night', alertId: 'a', groupKey: '', urgent: false, seq: 1 }
  await desk.log(raising({ id: 'a' }))
  await desk.store.append({
    at: '2024-11-11T12:00:00.000Z',
    events: [],
    rows: Array.from({ length: 10_001 }, () => ({ row: 'fact', fact: waiting })),
  })
  await desk.log(raising({ id: 'kill', kind: 'kill' }))
  await desk.tell()
  expect(desk.receiver.received.map(({ message }) => message.alerts.map(({ id }) => id))).toEqual([['kill']])
  await desk.close()
})

test('T5, T20: who knows an alert already is called upon anew as the next on the ladder, once, and is told why', async () => {
  const desk = await aDeskTelling()
  await desk.log(raising({ id: 'a' }))
  await desk.tell()
  const escalations = [{ at: '2024-11-11T12:05:00.000Z', to: 'Night', channels: ['night'] }]
  desk.clock.now += 300_000
  await desk.log({ ...changing({ id: 'a', escalations }), reason: 'nobody has answered' })
  await desk.tell()
  const more = changing({ id: 'a', escalations, carriers: 9 })
  await desk.log(more, { ...more, by: 'u1', reason: 'nobody has answered' })
  desk.clock.now += 60_001
  await desk.tell()
  expect(desk.receiver.received.map(({ message: { subject, urgent } }) => [subject, urgent])).toEqual([
    ['Denial: Kremlin: “pure fiction”', false],
    ['Denial: Kremlin: “pure fiction” (nobody has answered)', true],
  ])
  expect(await desk.store.openFacts('night', { urgent: true, limit: 9 })).toEqual([])
  await desk.close()
})

test('T4: a clock that is set back does not hold back what follows', async () => {
  const desk = await aDeskTelling()
  await desk.log(raising({ id: 'a' }))
  await desk.tell()
  desk.clock.now -= 3_600_000
  await desk.log(raising({ id: 'b' }))
  await desk.tell()
  expect(desk.receiver.received.map(({ message }) => message.alerts.map(({ id }) => id))).toEqual([['a'], ['b']])
  await desk.close()
})

const namedBy = (ruleIds: readonly string[]): string[] => (ruleIds.includes('duma') ? ['chief'] : [])

test('T1, T13: whom a rule names is told of what it raises, whatever kinds they asked for, and of what becomes of it', async () => {
  const desk = await aDeskTelling(undefined, { now: NOON }, { namedBy })
  const way = { kind: 'webhook' as const, url: desk.receiver.url }
  await desk.alerts.set(aChannel({ id: 'chief', way, kinds: [] }), 'a shared secret', null, 'ana')
  await desk.alerts.remove('night')
  await desk.log(
    raising({ id: 'a', rules: ['duma'] }),
    raising({ id: 'muted', rules: ['duma'], muted: true, storyId: 's3' }),
    raising({ id: 'b', rules: ['other'], storyId: 's2' }),
  )
  await desk.tell()
  await desk.log(changing({ id: 'a', rules: ['duma'], state: 'resolved' }))
  desk.clock.now += 60_001
  await desk.tell()
  const told = desk.receiver.received.map(({ message }) => message.alerts.map(({ id, state }) => `${id} ${state}`))
  expect(told).toEqual([['a open'], ['a resolved']])
  await desk.close()
})
