import fastify from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { expect, onTestFinished, test } from 'vitest'
import { aLine, aProposal, aStory } from '../../tests/helpers/build.ts'
import { aDesk } from '../../tests/helpers/live-test.ts'
import type { Role } from '../../shared/role.ts'
import type { Guard } from './guard.ts'
import { eventStream } from './event-stream.ts'
import { logRoutes } from './log.ts'
import { answerProblem } from './problems.ts'
import { Streams } from './streams.ts'

const looked = (userId: string) =>
  ({ type: 'mine-changed', userId, mine: { what: 'look', storyId: 'story-1', upTo: 1 } }) as const
const arrived = (itemId: string) => ({ type: 'item-arrived', item: aLine({ itemId, guid: itemId }) }) as const
const opened = (id: string) => ({ type: 'story-opened', story: aStory({ id }) }) as const

/** The routes over a real log; the guard keeps what it was asked for. */
async function open(role: Role = 'viewer') {
  const desk = await aDesk()
  const needed: Role[] = []
  const guard: Guard = {
    needs: (role) => {
      needed.push(role)
      return async () => {}
    },
    callerOf: () => ({ identity: { id: 'reader', name: 'Reader', role }, via: 'key', source: null }),
  }
  const streams = new Streams()
  const app = fastify({ forceCloseConnections: true })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(answerProblem)
  await app.register(logRoutes({ log: desk.log, store: desk.store, guard, streams }), { prefix: '/api/v1' })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  onTestFinished(() => app.close())
  return { ...desk, app, streams, url: `${url}/api/v1/log`, needed }
}

/** Reads an event stream until it has `count` messages. */
async function messages(response: Response, count: number): Promise<{ id: number; seq: number }[]> {
  const text = response.body?.pipeThrough(new TextDecoderStream())
  let all = ''
  for await (const part of text ?? []) {
    all += part
    const found = [...all.matchAll(/^id: (\d+)\ndata: (.*)\n\n/gm)]
    if (found.length >= count) return found.map(([, id, data]) => ({ id: Number(id), ...JSON.parse(data ?? '{}') }))
  }
  throw new Error(`the stream ended: ${all}`)
}

const stream = (url: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { headers: { accept: 'text/event-stream', ...headers } })

test('F4: the log is read page by page', async () => {
  const { append, app } = await open()
  await append(arrived('a'), arrived('b'), arrived('c'))
  const page = await app.inject('/api/v1/log?after=1&limit=1')
  expect(page.json()).toMatchObject({ logId: 'log-1', head: 3, events: [{ seq: 2, type: 'item-arrived' }] })
})

test('X1: the log, held copy included, is for viewers and above', async () => {
  expect((await open()).needed).toEqual(['viewer', 'viewer'])
})

test('F4: the stream gives what was missed and goes on live', async () => {
  const { append, url } = await open()
  await append(arrived('a'), arrived('b'))
  const response = await stream(`${url}?after=1`)
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
  const reading = messages(response, 3)
  await append(arrived('c'))
  await append(arrived('d'))
  expect((await reading).map(({ id, seq }) => [id, seq])).toEqual([
    [2, 2],
    [3, 3],
    [4, 4],
  ])
})

test('F4: a stream that comes back goes on after Last-Event-ID', async () => {
  const { append, url } = await open()
  await append(arrived('a'), arrived('b'), arrived('c'))
  const response = await stream(`${url}?after=0`, { 'last-event-id': '2' })
  expect((await messages(response, 1)).map(({ id }) => id)).toEqual([3])
})

test('F3: a stream from a place that the log does not have is refused', async () => {
  const { url } = await open()
  const response = await stream(url, { 'last-event-id': '99' })
  expect([response.status, await response.json()]).toMatchObject([409, { code: 'conflict' }])
})

test.each(['?after=-1', '?after=x', '?limit=0'])('F3: %s is refused with the place of the fault', async (query) => {
  const { app } = await open()
  const response = await app.inject(`/api/v1/log${query}`)
  expect([response.statusCode, response.json().faults[0].path]).toEqual([400, `?${query.slice(1, 6)}`])
})

test('F4: a stream ends when the server closes', async () => {
  const { app, url } = await open()
  const response = await stream(url)
  const ended = response.text()
  await app.close()
  expect(await ended).toMatch(/^: log log-1, head 0\n\n/)
})

test('X2: a stream ends when its reader’s key is revoked, another’s goes on', async () => {
  const { append, streams, url } = await open()
  const other = streams.add('other')
  const response = await stream(url)
  const ended = response.text()
  streams.end('reader')
  await append(arrived('a'))
  expect(await ended).not.toContain('item-arrived')
  expect(other.signal.aborted).toBe(false)
})

test('F4: a stream that nobody reads any more lets go of the log', async () => {
  const desk = await aDesk()
  const gone = new AbortController()
  let listening = 0
  const log = {
    ...desk.log,
    subscribe: (listener: Parameters<typeof desk.log.subscribe>[0]) => {
      const stop = desk.log.subscribe(listener)
      listening += 1
      return () => {
        listening -= 1
        stop()
      }
    },
  }
  const following = eventStream({ log, store: desk.store, after: 0, until: gone.signal })
  await following.next()
  const next = following.next()
  expect(listening).toBe(1)
  gone.abort()
  expect(await next).toEqual({ done: true, value: undefined })
  expect(listening).toBe(0)
})

test('F8: a stream reads on only when the last part has been taken', async () => {
  const { append, log, store } = await aDesk({ window: 1 })
  let reads = 0
  const counted = {
    eventsAfter: (after: number, limit: number) => {
      reads += 1
      return store.eventsAfter(after, limit)
    },
  }
  await append(...Array.from({ length: 1_200 }, (_, n) => arrived(`item-${n}`)))
  await append(arrived('last'))
  const until = new AbortController().signal
  const following = eventStream({ log, store: counted, after: 0, until })
  await following.next()
  await following.next()
  expect(reads).toBe(1)
  await following.next()
  expect(reads).toBe(2)
})

test('F6: a quiet stream says that it is alive', async () => {
  const { log, store } = await aDesk()
  const gone = new AbortController()
  const following = eventStream({ log, store, after: 0, until: gone.signal, heartbeat: 1 })
  await following.next()
  expect(await following.next()).toEqual({ done: false, value: ': \n\n' })
  gone.abort()
})

test('S33: the log tells of proposals to editors alone, by page and by stream', async () => {
  const { seq: _, madeAt: __, ...proposal } = aProposal()
  const made = { type: 'proposal-made', proposal } as const
  for (const [role, seen] of [
    ['viewer', [2, 4]],
    ['editor', [1, 2, 3, 4]],
  ] as const) {
    const { append, app, url } = await open(role)
    await append(made, arrived('a'), { type: 'proposal-answered', proposal: aProposal() }, arrived('b'))
    const seqs = async (query: string): Promise<number[]> =>
      (await app.inject(`/api/v1/log${query}`)).json().events.map((e: { seq: number }) => e.seq)
    expect(await seqs('')).toEqual(seen)
    expect((await seqs('?after=2&limit=1'))[0]).toBe(role === 'viewer' ? 4 : 3)
    expect((await messages(await stream(url), seen.length)).map(({ id }) => id)).toEqual(seen)
  }
})

test('F20: the log tells of what belongs to one person to that one alone, by page and by stream', async () => {
  const { append, app, url } = await open('admin')
  await append(looked('somebody'), looked('reader'), looked('somebody'), arrived('a'))
  const { events } = (await app.inject('/api/v1/log')).json()
  expect(events.map((e: { seq: number }) => e.seq)).toEqual([2, 4])
  expect((await messages(await stream(url), 2)).map(({ id }) => id)).toEqual([2, 4])
})

test('W7: a story’s log is streamed alone, from its beginning, and goes on live from where its reader was', async () => {
  const { append, url } = await open()
  const at = (id: string) => `${url.replace('/log', '')}/stories/${id}/live`
  await append(opened('story-1'), opened('story-2'), arrived('a'))
  const held = aLine({ itemId: 'h', guid: 'h', storyId: 'story-1', held: { version: 1, headline: 'H', until: null } })
  await append(
    { type: 'item-held', item: held },
    { type: 'item-arrived', item: aLine({ itemId: 'b', guid: 'b', storyId: 'story-1' }) },
  )
  const all = messages(await stream(at('story-1')), 3)
  const resumed = messages(await stream(at('story-1'), { 'last-event-id': '5' }), 1)
  await append(opened('story-2'), {
    type: 'story-changed',
    story: aStory({ title: 'Anew' }),
    change: 'activity',
  })
  expect((await all).map(({ id }) => id)).toEqual([1, 5, 7])
  expect((await resumed).map(({ id }) => id)).toEqual([7])
  expect((await stream(`${at('story-1')}?after=99`)).status).toBe(409)
})
