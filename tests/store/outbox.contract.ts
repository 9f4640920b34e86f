import { expect, test } from 'vitest'
import type { AlertFeedRow } from '../../db/alert-feed-store.ts'
import type { ChannelRow, NewFact, OutboxMessage } from '../../db/outbox-store.ts'
import type { Store } from '../../db/store.ts'
import { alertChannel } from '../../shared/alert-channel.ts'
import { alertMessage } from '../../shared/alert-message.ts'
import { anAlert, AT } from '../helpers/build.ts'
import type { Engine } from './engine.ts'

const LATER = '2024-11-11T09:00:05.000Z'

const aRow = (id: string): ChannelRow => ({
  settings: alertChannel.parse({ id, name: `the ${id}`, way: { kind: 'webhook', url: 'https://a.example/' } }),
  secret: 'v1.sealed',
  changedAt: AT,
  changedBy: 'ana',
  edition: 1,
})
const aFact = (over: Partial<NewFact> = {}): NewFact => ({
  channelId: 'night',
  alertId: 'a',
  groupKey: 'denial story-1',
  urgent: false,
  seq: 1,
  ...over,
})
const aMessage = (id: string, over: Partial<OutboxMessage> = {}): OutboxMessage => ({
  id,
  place: 1,
  channelId: 'night',
  channelName: 'Night desk',
  groupKey: 'denial story-1',
  urgent: false,
  body: alertMessage.parse({ id, madeAt: AT, urgent: false, test: false, subject: id, alerts: [], count: 1 }),
  state: 'waiting',
  tries: 0,
  madeAt: AT,
  endedAt: null,
  notBefore: null,
  asked: false,
  ...over,
})
const LANE = { urgent: false, limit: 9 }
const tried = (ok: boolean) => ({ at: LATER, took: 7, ok, answer: ok ? '204' : '410' })

async function owed(store: Store, ...facts: NewFact[]): Promise<void> {
  await store.append({ at: AT, events: [], rows: facts.map((fact) => ({ row: 'fact', fact })) })
}

/** What waits to be told, and what was. */
export function outboxContract({ fresh, again }: Engine): void {
  test('T1, T2: what a channel is owed waits in its order, over a restart, until a message tells it', async () => {
    const store = await fresh()
    await owed(store, aFact(), aFact({ alertId: 'b' }), aFact({ channelId: 'day' }))
    const reopened = await again(store)
    const facts = await reopened.openFacts('night', LANE)
    expect(facts.map(({ alertId }) => alertId)).toEqual(['a', 'b'])
    const [first, second] = facts
    const marked = [
      { id: first?.id ?? 0, told: 'open' as const },
      { id: second?.id ?? 0, told: null },
    ]
    await reopened.keepMessage(aMessage('m1'), marked)
    expect(await reopened.openFacts('night', LANE)).toEqual([])
    expect(await reopened.waitingMessages('night')).toEqual([aMessage('m1')])
    expect(await reopened.lastTold('a', 'night')).toEqual({ state: 'open', madeAt: AT })
    expect(await reopened.lastTold('b', 'night')).toBe(null)
    expect((await reopened.openFacts('day', LANE)).length).toBe(1)
  })

  test('T3: what waits in one lane hides nothing that waits in the other', async () => {
    const store = await fresh()
    await owed(store, aFact(), aFact({ alertId: 'b' }), aFact({ alertId: 'kill', urgent: true }))
    const [ordinary, urgent] = [
      { urgent: false, limit: 1 },
      { urgent: true, limit: 1 },
    ]
    expect((await store.openFacts('night', ordinary)).map(({ alertId }) => alertId)).toEqual(['a'])
    expect((await store.openFacts('night', urgent)).map(({ alertId }) => alertId)).toEqual(['kill'])
  })

  test('T41: a try that ends after its channel was taken away wakes nothing', async () => {
    const store = await fresh()
    await store.putAlertChannel(aRow('night'))
    await store.keepMessage(aMessage('m1'), [])
    await store.dropAlertChannel('night')
    await store.putAttempt(aMessage('m1', { tries: 1, notBefore: LATER }), tried(false))
    expect(await store.waitingMessages('night')).toEqual([])
    await store.keepMessage(aMessage('m2', { place: 2 }), [])
    await store.dropAlertChannel('night')
    await store.putAttempt(aMessage('m2', { state: 'sent', tries: 1, endedAt: LATER }), tried(true))
    expect(await store.messages({ state: 'sent', limit: 9 })).toMatchObject([{ id: 'm2' }])
  })

  test('T6, T11: every try is kept with its answer; a dead message is no telling, and is woken once', async () => {
    const store = await fresh()
    await store.putAlertChannel(aRow('night'))
    await owed(store, aFact())
    const [fact] = await store.openFacts('night', LANE)
    await store.keepMessage(aMessage('m1'), [{ id: fact?.id ?? 0, told: 'open' }])
    await store.putAttempt(aMessage('m1', { state: 'dead', tries: 1, endedAt: LATER }), tried(false))
    expect(await store.lastTold('a', 'night')).toBe(null)
    expect(await store.toldOf('a')).toMatchObject([{ id: 'm1', channelName: 'Night desk', attempts: [tried(false)] }])
    expect(await store.channelHealth('night')).toEqual({ open: 0, waiting: 0, dead: 1, last: tried(false) })
    expect([await store.wakeMessage('m1'), await store.wakeMessage('m1')]).toEqual([true, false])
    await store.putAttempt(aMessage('m1', { state: 'sent', tries: 1, endedAt: LATER }), tried(true))
    const [told] = await store.messages({ state: 'sent', limit: 9 })
    expect(told?.attempts.map(({ answer }) => answer)).toEqual(['410', '204'])
  })

  test('T41: a channel that is taken off is owed nothing, and what it was told keeps its name', async () => {
    const store = await fresh()
    await store.putAlertChannel(aRow('night'))
    await owed(store, aFact(), aFact({ alertId: 'b' }))
    const [fact] = await store.openFacts('night', LANE)
    await store.keepMessage(aMessage('m1'), [{ id: fact?.id ?? 0, told: 'open' }])
    expect([await store.dropAlertChannel('night'), await store.dropAlertChannel('night')]).toEqual([true, false])
    expect([await store.openFacts('night', LANE), await store.waitingMessages('night')]).toEqual([[], []])
    expect(await store.toldOf('a')).toMatchObject([{ state: 'dead', channelName: 'Night desk' }])
    expect(await store.messages({ state: 'dead', limit: 9 })).toEqual([])
    expect(await store.alertChannels()).toEqual([])
  })

  test('T22, T45, T46: feeds are told the latest alerts of their kinds that are not muted, and belong to their person', async () => {
    const store = await fresh()
    const { seq: _seq, raisedAt: _at, ...alert } = anAlert({ id: 'a' })
    const by = { by: 'auto', reason: null }
    const kill = { ...alert, id: 'k', kind: 'kill' as const }
    const muted = { ...alert, id: 'm', muted: true }
    const events = [alert, kill, muted].map((one) => ({ type: 'alert-raised' as const, alert: one, ...by }))
    await store.append({ at: AT, events, rows: [] })
    const changed = { ...alert, seq: 1, raisedAt: AT, state: 'resolved' as const }
    await store.append({ at: LATER, events: [{ type: 'alert-changed', alert: changed, ...by }], rows: [] })
    const latest = async (kinds: ('denial' | 'kill')[]) =>
      (await store.latestAlerts(kinds, 9)).map(({ alert: { id }, changedAt }) => [id, changedAt])
    expect(await latest(['kill', 'denial'])).toEqual([
      ['k', AT],
      ['a', LATER],
    ])
    expect(await latest(['kill'])).toEqual([['k', AT]])

    const row = { id: 'f1', userId: 'ana', name: 'Phone', createdAt: AT, readAt: null, reader: null }
    const feed: AlertFeedRow = { ...row, kinds: ['kill'] }
    await store.addAlertFeed(feed)
    await store.noteFeedRead('f1', { readAt: LATER, reader: 'NetNewsWire' })
    expect(await store.alertFeedsOf('ana')).toEqual([{ ...feed, readAt: LATER, reader: 'NetNewsWire' }])
    expect(await store.alertFeedsOf('ben')).toEqual([])
    await store.dropAlertFeed('f1')
    expect(await store.alertFeed('f1')).toBe(null)
  })
}
