import { expect, test } from 'vitest'
import { anAlert } from '../../../tests/helpers/build.ts'
import { aPushService, aVapid, decrypted } from '../../../tests/helpers/push-service.ts'
import { type AlertMessage, toldAlert } from '../../../shared/alert-message.ts'
import type { Alert } from '../../../shared/alert.ts'
import { newVapidKey, publicKeyOf } from '../vapid.ts'
import { pushNotes } from './push-notes.ts'
import { send } from './send.ts'

const NOW = Date.parse('2024-11-11T12:00:00Z')
const VAPID = aVapid()

const told = (over: Partial<Alert> = {}) => toldAlert.parse({ ...anAlert(over), link: null })
const aMessage = (over: Partial<AlertMessage> = {}): AlertMessage => ({
  id: 'message-1',
  madeAt: '2024-11-11T12:00:00.000Z',
  urgent: false,
  test: false,
  subject: 'Denial',
  text: '',
  alerts: [told()],
  count: 1,
  ...over,
})

const ringing = (subscription: object, over: { message?: AlertMessage; allowedHosts?: string[] } = {}) =>
  send({
    way: { kind: 'push', userId: 'ana', person: 'Ana', language: 'en' },
    secret: JSON.stringify(subscription),
    message: aMessage(),
    vapid: VAPID,
    allowedHosts: ['127.0.0.1'],
    now: NOW,
    signal: new AbortController().signal,
    ...over,
  })

test('the push service of these tests opens what RFC 8291 shows in its section 5', () => {
  const body =
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN'
  const browser = {
    privateKey: 'q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94',
    publicKey: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  }
  expect(decrypted(Buffer.from(body, 'base64url'), browser)).toBe('When I grow up, I want to be a watermelon')
})

test('T40: a device is told encrypted for its browser alone, signed for its push service, under a topic of the alert', async () => {
  const service = await aPushService()
  const device = service.subscribe(VAPID.publicKey)
  expect(await ringing(device)).toEqual({ ok: true, answer: '201' })
  const kill = aMessage({ urgent: true, alerts: [told({ id: 'k', kind: 'kill' })] })
  expect(await ringing(device, { message: kill })).toMatchObject({ ok: true })
  const resolved = aMessage({ id: 'message-3', alerts: [told({ state: 'resolved', reason: 'misread' })] })
  expect(await ringing(device, { message: resolved })).toMatchObject({ ok: true })
  expect(service.refused).toEqual([])
  const [first, second, third] = service.pushed
  expect(first?.told).toEqual({
    id: 'message-1',
    at: '2024-11-11T12:00:00.000Z',
    notes: [
      {
        tag: 'alert-1',
        title: 'Denial: Kremlin: “pure fiction”',
        body: 'Trump–Putin phone call\ndenies: Washington Post',
        path: '/story/story-1',
        rings: true,
      },
    ],
  })
  expect(second?.headers).toMatchObject({ urgency: 'high', ttl: '604800' })
  expect(third?.headers).toMatchObject({ urgency: 'normal', ttl: '86400', topic: first?.headers.topic })
  expect(second?.headers.topic).not.toBe(first?.headers.topic)
  expect(third?.told.notes).toMatchObject([
    { tag: 'alert-1', rings: false, body: expect.stringMatching(/^Resolved: misread/) },
  ])
})

test('T40: a push service refuses what another desk has signed', async () => {
  const service = await aPushService()
  const device = service.subscribe(aVapid().publicKey)
  expect(await ringing(device)).toEqual({ ok: false, answer: '400', again: false, after: null })
  expect(service.refused).toEqual(['Error: it is signed by another desk'])
})

test('T6, T41: a device that is gone is told so; what may pass is tried again, not before it is asked to', async () => {
  const answers = [{ status: 429, headers: { 'retry-after': '30' } }, { status: 503 }, { status: 404 }, { status: 413 }]
  const service = await aPushService((nth) => answers[nth - 1] ?? { status: 201 })
  const device = service.subscribe(VAPID.publicKey)
  expect(await ringing(device)).toEqual({ ok: false, answer: '429', again: true, after: 30_000 })
  expect(await ringing(device)).toEqual({ ok: false, answer: '503', again: true, after: null })
  expect(await ringing(device)).toMatchObject({ ok: false, again: false, gone: true })
  expect(await ringing(device)).toEqual({ ok: false, answer: '413', again: false, after: null })
  service.end(device)
  expect(await ringing(device)).toMatchObject({ ok: false, gone: true, answer: expect.stringContaining('410') })
})

test('T8: a subscription reaches no address that is not public', async () => {
  const service = await aPushService()
  const device = service.subscribe(VAPID.publicKey)
  expect(await ringing(device, { allowedHosts: [] })).toMatchObject({
    ok: false,
    again: false,
    answer: expect.stringContaining('loopback'),
  })
  expect(service.pushed).toEqual([])
})

test('T42: each alert has a notification of its own, the latest three; the rest are one line, and all of it fits', () => {
  const storm = Array.from({ length: 20 }, (_, nth) => told({ id: `a${nth}` }))
  const { notes } = pushNotes(aMessage({ alerts: storm, count: 48 }), 'en')
  expect(notes.map(({ tag, rings }) => [tag, rings])).toEqual([
    ['a0', true],
    ['a1', true],
    ['a2', true],
    ['more message-1', false],
  ])
  expect(notes.at(-1)?.title).toBe('45 more alerts')
  const long = { headline: '雪'.repeat(4_000), detail: '雪'.repeat(4_000) }
  const large = pushNotes(aMessage({ alerts: storm.map((alert) => ({ ...alert, ...long })), count: 20 }), 'en')
  expect(Buffer.byteLength(JSON.stringify(large))).toBeLessThanOrEqual(3_800)
  expect(large.notes.length).toBeGreaterThan(1)
})

test('T42: a device is told in its reader’s language where the desk speaks it', () => {
  const acknowledged = [told({ state: 'acknowledged', acknowledgedBy: 'Ana', reason: null })]
  const titles = (language: string) => pushNotes(aMessage({ alerts: acknowledged }), language).notes
  expect(titles('de-AT')).toMatchObject([
    { title: expect.stringMatching(/^Dementi: /), body: expect.stringMatching(/^Quittiert von Ana/) },
  ])
  expect(titles('fr')).toMatchObject([{ title: expect.stringMatching(/^Denial: /) }])
})

test('a key of the desk is a private key of P-256, and its public half a point', () => {
  expect(Buffer.from(publicKeyOf(newVapidKey()) ?? '', 'base64url')).toHaveLength(65)
  expect(publicKeyOf('A'.repeat(43))).toBe(null)
  expect(publicKeyOf('short')).toBe(null)
})
