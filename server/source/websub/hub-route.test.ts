import fastify from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { expect, onTestFinished, test } from 'vitest'
import { anAround, NOW } from '../../../tests/helpers/around.ts'
import { TestBell } from '../../../tests/helpers/bell.ts'
import { aHub, signed } from '../../../tests/helpers/hub-server.ts'
import { answerProblem } from '../../http/problems.ts'
import { websubRoutes } from '../../http/websub.ts'
import { createHttp } from '../http/http-route.ts'
import type { Pulled } from '../transport.ts'
import { Callbacks } from './callbacks.ts'
import { createHub } from './hub-route.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** A server that hubs reach, and a route at a hub's document that listens. */
async function aSubscriber() {
  const hub = await aHub()
  const clock = { now: NOW }
  const app = fastify({ forceCloseConnections: true })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(answerProblem)
  let callbacks: Callbacks | null = null
  await app.register(
    websubRoutes({
      knows: (token) => callbacks?.knows(token) ?? false,
      verify: (...asked) => callbacks?.verify(...asked) ?? null,
      bring: async (...brought) => (await callbacks?.bring(...brought)) ?? 'unknown',
    }),
    { prefix: '/api/v1' },
  )
  callbacks = new Callbacks(await app.listen({ host: '127.0.0.1', port: 0 }), () => clock.now)
  onTestFinished(() => app.close())
  const route = { kind: 'http', url: hub.topic, hub: true } as const
  const given = { polling: createHttp({ version: '1' }), callbacks, version: '1' }

  /** The route as a start binds it, and what ends it. */
  function start() {
    const transport = createHub(given)
    const stop = new AbortController()
    const bell = new TestBell()
    const around = anAround({ now: () => clock.now, signal: stop.signal })
    const listening = transport.wake?.(route, {}, bell.ring, around)
    const end = async (): Promise<void> => {
      stop.abort()
      await listening
    }
    onTestFinished(end)
    return { bell, end, pull: (cursor: string | null): Promise<Pulled> => transport.pull(route, {}, cursor, around) }
  }
  return { hub, clock, start, given, route }
}

/** A subscriber whose hub has confirmed. */
async function subscribed() {
  const all = await aSubscriber()
  const running = all.start()
  const first = await running.pull(null)
  await all.hub.verify()
  const { cursor } = await running.pull(first.cursor)
  return { ...all, ...running, cursor }
}

const text = ({ delivered }: Pulled): string[] => delivered.map(({ body }) => Buffer.from(body).toString())

test('R16: a feed’s hub is asked to bring what is new, at an address that nobody can guess, with a secret', async () => {
  const { hub, start } = await aSubscriber()
  const first = await start().pull(null)
  expect(first.delivered).toHaveLength(1)
  expect(Object.fromEntries(hub.asked[0] ?? [])).toEqual({
    'hub.callback': expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/api\/v1\/websub\/[\w-]{43}$/),
    'hub.mode': 'subscribe',
    'hub.topic': hub.topic,
    'hub.lease_seconds': '864000',
    'hub.secret': expect.stringMatching(/^[\w-]{43}$/),
  })
})

test('R16: a route that is only tried subscribes to nothing', async () => {
  const { hub, given, route } = await aSubscriber()
  await createHub(given).pull(route, {}, null, anAround())
  expect(hub.asked).toEqual([])
})

test('R17: what a hub brings wakes the route, and is acknowledged once it is on disk', async () => {
  const { hub, bell, pull, cursor } = await subscribed()
  const heard = bell.heard()
  const publishing = hub.publish('<feed>new</feed>')
  await heard
  const brought = await pull(cursor)
  expect(brought.delivered).toMatchObject([{ name: hub.topic, contentType: 'application/atom+xml' }])
  expect(text(brought)).toEqual(['<feed>new</feed>'])
  expect(text(await pull(cursor))).toEqual(['<feed>new</feed>'])
  await brought.delivered[0]?.settle?.('parsed')
  expect(await publishing).toBe(202)
  expect(text(await pull(brought.cursor))).toEqual([])
})

test.each([
  ['another secret', signed('forged', 'guessed')],
  ['no signature', null],
  ['a method that is none', 'md5=00'],
  ['half a digest', 'sha256=00'],
])('R17: what is signed with %s is refused', async (_what, signature) => {
  const { hub, pull, cursor } = await subscribed()
  expect(await hub.publish('forged', signature)).toBe(403)
  expect(text(await pull(cursor))).toEqual([])
})

test.each(['sha1', 'sha384', 'sha512'])('R17: %s signs as well', async (method) => {
  const { hub, bell, pull, cursor } = await subscribed()
  const heard = bell.heard()
  const publishing = hub.publish('new', signed('new', hub.asked.at(-1)?.get('hub.secret') ?? '', method))
  await heard
  await (await pull(cursor)).delivered[0]?.settle?.('parsed')
  expect(await publishing).toBe(202)
})

test('R17: a callback that nobody was given answers nothing, and so does one to a topic that was not asked for', async () => {
  const { hub } = await subscribed()
  const callback = hub.asked.at(-1)?.get('hub.callback') ?? ''
  expect((await fetch(callback.replace(/[\w-]{43}$/, 'x'.repeat(43)), { method: 'POST', body: 'x' })).status).toBe(404)
  expect(await hub.verify({ topic: 'https://other.example/' })).toEqual([404, false])
  expect(await hub.verify({ mode: 'unsubscribe' })).toEqual([404, false])
  expect(await hub.verify()).toEqual([404, false])
})

test('R17: of what comes to a callback that nobody was given no body is read', async () => {
  const { hub } = await subscribed()
  const callback = hub.asked.at(-1)?.get('hub.callback') ?? ''
  const body = new Uint8Array(2 * 1024 * 1024)
  const status = async (url: string): Promise<number> => (await fetch(url, { method: 'POST', body })).status
  expect(await status(callback)).toBe(413)
  expect(await status(callback.replace(/[\w-]{43}$/, 'x'.repeat(43)))).toBe(404)
  expect(await status(callback.replace(/[\w-]{43}$/, 'x'.repeat(99)))).toBe(404)
})

test('R18: while the lease runs the feed is asked for once an hour; else in its interval', async () => {
  const { hub, start } = await aSubscriber()
  const { bell, pull } = start()
  const first = await pull(null)
  expect(first.notBefore).toBe(0)
  const heard = bell.heard()
  expect(await hub.verify()).toEqual([200, true])
  await heard
  expect((await pull(first.cursor)).notBefore).toBe(60 * MINUTE)
})

test('R18: a hub that brings without a pause does not put off the look at the feed', async () => {
  const { hub, bell, clock, pull, cursor } = await subscribed()
  const brought = async (): Promise<Pulled> => {
    const heard = bell.heard()
    const publishing = hub.publish('<feed>new</feed>')
    await heard
    const pulled = await pull(cursor)
    await pulled.delivered[0]?.settle?.('parsed')
    expect(await publishing).toBe(202)
    return pulled
  }
  clock.now += 40 * MINUTE
  expect(await brought()).toMatchObject({ notBefore: 20 * MINUTE, more: false })
  clock.now += 30 * MINUTE
  expect(await brought()).toMatchObject({ notBefore: 0, more: true })
})

test('R18: a lease is renewed when half of it has passed, under the same address', async () => {
  const { hub, clock, pull, cursor } = await subscribed()
  clock.now += 11 * 60 * MINUTE
  const early = await pull(cursor)
  expect(hub.asked).toHaveLength(1)
  clock.now += 2 * 60 * MINUTE
  await pull(early.cursor)
  expect(hub.asked).toHaveLength(2)
  expect(hub.asked[1]?.get('hub.callback')).toBe(hub.asked[0]?.get('hub.callback'))
  expect(await hub.verify()).toEqual([200, true])
})

test('R18: a lease that has ended takes nothing any more, and the feed is asked for as before', async () => {
  const { hub, clock, pull, cursor } = await subscribed()
  clock.now += DAY + 1
  hub.answers(500)
  expect(await hub.publish('late')).toBe(404)
  const polled = await pull(cursor)
  expect([polled.notBefore, hub.asked.length]).toEqual([0, 2])
})

test('R18: a hub that does not answer is asked again after ten minutes', async () => {
  const { hub, clock, start } = await aSubscriber()
  hub.answers(503)
  const { pull } = start()
  const first = await pull(null)
  const second = await pull(first.cursor)
  expect([first.notBefore, hub.asked.length]).toEqual([0, 1])
  clock.now += 10 * MINUTE
  await pull(second.cursor)
  expect(hub.asked).toHaveLength(2)
})

test('R18: a hub that denies is left alone for a day, and the feed is asked for', async () => {
  const { hub, clock, pull, cursor } = await subscribed()
  expect(await hub.deny()).toBe(200)
  const denied = await pull(cursor)
  expect(denied.notBefore).toBe(0)
  clock.now += 20 * 60 * MINUTE
  const later = await pull(denied.cursor)
  expect(hub.asked).toHaveLength(1)
  clock.now += 5 * 60 * MINUTE
  await pull(later.cursor)
  expect(hub.asked).toHaveLength(2)
})

test('R18: a subscription outlives a restart', async () => {
  const { hub, cursor, end, start } = await subscribed()
  await end()
  expect(await hub.publish('while it was down')).toBe(404)
  const { bell, pull } = start()
  await pull(cursor)
  const heard = bell.heard()
  const publishing = hub.publish('after it')
  await heard
  const brought = await pull(cursor)
  await brought.delivered[0]?.settle?.('parsed')
  expect([text(brought), await publishing, hub.asked.length]).toEqual([['after it'], 202, 1])
})

test('R17: what waits when a route ends is given back to the hub', async () => {
  const { hub, bell, end } = await subscribed()
  const heard = bell.heard()
  const publishing = hub.publish('too late')
  await heard
  await end()
  expect(await publishing).toBe(503)
})
