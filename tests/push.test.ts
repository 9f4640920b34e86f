import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../db/sqlite/open.ts'
import { openAlertDesk } from '../server/open-alerts.ts'
import { readConfig } from '../server/config.ts'
import { serve } from '../server/serve.ts'
import type { PushAnswer, PushSubscriptionGiven } from '../shared/push-device.ts'
import { warmAnalyst } from './e2e/warm-analyst.ts'
import { aChannel, changing, openOutboxDesk, raising } from './helpers/outbox-desk.ts'
import { aPushService } from './helpers/push-service.ts'
import { aTempFolder } from './helpers/temp-folder.ts'

const NOON = Date.parse('2024-11-11T12:00:00Z')

/** A desk that tells one device, closed by its test. */
async function aDeskRinging(answer?: Parameters<typeof aPushService>[0]) {
  const clock = { now: NOON }
  const service = await aPushService(answer)
  const desk = await openOutboxDesk(aTempFolder(), { now: () => clock.now })
  onTestFinished(() => desk.close())
  const device = service.subscribe(desk.alerts.pushKey)
  const way = { kind: 'push' as const, userId: 'ana', person: 'Ana', language: 'en' }
  const set = (subscription: PushSubscriptionGiven) =>
    desk.alerts.set(aChannel({ id: 'phone', name: 'Phone', way }), JSON.stringify(subscription), null, 'ana')
  await set(device)
  const tell = async (...events: ReturnType<typeof raising>[]) => {
    if (events.length > 0) await desk.log.append({ events, rows: [] })
    desk.outbox.wake()
    await desk.outbox.idle()
  }
  return { ...desk, clock, service, device, tell }
}

test('T40, T42: an alert rings a device once, and what becomes of it comes under the same topic and tag', async () => {
  const { tell, clock, service, store } = await aDeskRinging()
  await tell(raising({ id: 'a' }))
  await tell()
  clock.now += 60_001
  await tell(changing({ id: 'a', state: 'resolved', reason: 'misread', seq: 1 }))
  const topics = service.pushed.map(({ headers }) => headers.topic)
  expect(service.pushed.flatMap(({ told }) => told.notes.map(({ tag, rings }) => [tag, rings]))).toEqual([
    ['a', true],
    ['a', false],
  ])
  expect(new Set(topics).size).toBe(1)
  expect(await store.toldOf('a')).toMatchObject([
    { channelName: 'Ana: Phone', state: 'sent', attempts: [{ ok: true, answer: '201' }] },
    { channelName: 'Ana: Phone', state: 'sent' },
  ])
})

test('T6, T40: what a push service puts off is sent again under its message’s id', async () => {
  const { tell, clock, service } = await aDeskRinging((nth) =>
    nth === 1 ? { status: 429, headers: { 'retry-after': '60' } } : { status: 201 },
  )
  await tell(raising({ id: 'a' }))
  clock.now += 59_000
  await tell()
  expect(service.pushed).toHaveLength(1)
  clock.now += 1_001
  await tell()
  expect(new Set(service.pushed.map(({ told }) => told.id)).size).toBe(1)
  expect(service.pushed).toHaveLength(2)
})

test('T41: a device that is gone is dropped; the trail of its alerts still says whose it was', async () => {
  const { tell, service, device, alerts, store } = await aDeskRinging()
  service.end(device)
  await tell(raising({ id: 'a' }))
  expect(alerts.channel('phone')).toBe(null)
  expect(await store.toldOf('a')).toMatchObject([{ channelName: 'Ana: Phone', state: 'dead' }])
  // Nobody can send it again.
  expect(await store.messages({ state: 'dead', limit: 9 })).toEqual([])
})

test('T41: who may no longer sign in is told no more', async () => {
  const { tell, service, alerts } = await aDeskRinging()
  alerts.hearBy(async (id) => id !== 'ana')
  await tell(raising({ id: 'a' }))
  expect([service.pushed, alerts.channel('phone')]).toEqual([[], null])
})

test('T40: the desk’s key is made once, for its user’s eyes alone, and one from the environment wins', async () => {
  const dataDir = aTempFolder()
  const store = await openStore({ file: join(dataDir, 'on-record.db'), newId: () => 'log-1' })
  onTestFinished(() => store.close())
  const how = readConfig({ DATA_DIR: dataDir })
  const { pushKey } = await openAlertDesk(store, how)
  expect(statSync(join(dataDir, 'vapid.key')).mode & 0o777).toBe(0o600)
  expect((await openAlertDesk(store, how)).pushKey).toBe(pushKey)
  const given = readConfig({ DATA_DIR: dataDir, VAPID_PRIVATE_KEY: 'q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94' })
  expect((await openAlertDesk(store, given)).pushKey).toBe(
    'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
  )
})

const REPORT = {
  guid: 'w1',
  source: 'wapo',
  publishedAt: '2024-11-10T18:02:00Z',
  headline: 'Trump spoke with Putin by phone',
  body: 'Donald Trump spoke by phone with Vladimir Putin, The Washington Post reported, citing people familiar with the call.',
}
const DENIAL = {
  guid: 'r1',
  source: 'reuters',
  publishedAt: '2024-11-11T08:58:00Z',
  headline: 'Kremlin denies report of Trump-Putin call',
  body: 'MOSCOW - The Kremlin on Monday denied a Washington Post report that Vladimir Putin had spoken by phone with Donald Trump, with spokesman Dmitry Peskov calling it "pure fiction".',
}

test('W2, T40: copy under embargo rings no device before its release', async () => {
  const service = await aPushService()
  const config = readConfig({ DATA_DIR: aTempFolder(), PORT: '0', LOG_LEVEL: 'silent', ALLOW_HOSTS: '127.0.0.1' })
  const serving = await serve(config, { demo: true, analyst: warmAnalyst() })
  onTestFinished(() => serving.stop())
  const ask = async (path: string, body?: object): Promise<Response> => {
    const headers = { authorization: `Bearer ${serving.localKey}`, 'content-type': 'application/json' }
    return fetch(
      `${serving.url}/api/v1${path}`,
      body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers },
    )
  }
  const { publicKey }: PushAnswer = JSON.parse(await (await ask('/push')).text())
  await ask('/push/devices', { name: 'Phone', subscription: service.subscribe(publicKey) })
  const held = new Date(Date.now() + 3_600_000).toISOString()
  await ask('/items', [REPORT, { ...DENIAL, version: 1, embargoedUntil: held }])
  await serving.settled()
  expect(service.pushed).toEqual([])
  await ask('/items', [{ ...DENIAL, version: 2 }])
  await service.until((all) => all.length > 0)
  expect(service.pushed.flatMap(({ told }) => told.notes.map(({ title }) => title))).toEqual([
    expect.stringContaining('pure fiction'),
  ])
}, 60_000)
