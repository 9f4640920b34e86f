import { mkdirSync, mkdtempSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { readConfig } from '../server/config.ts'
import { serve } from '../server/serve.ts'
import type { LogEvent } from '../shared/event.ts'
import { commandLine as onrecord } from './helpers/command-line.ts'
import { aWebServer } from './helpers/web-server.ts'

const item = (over: object): string =>
  JSON.stringify({
    guid: 'g1',
    publishedAt: '2024-11-11T08:58:00Z',
    headline: 'Ministry denies talks',
    body: 'The ministry denied on Monday that talks had taken place.',
    ...over,
  })

const waiting = z.object({ payloads: z.array(z.object({ payloadId: z.string() })) })

/** A running server that may ask this machine, with a key for everything. */
async function start(env: Record<string, string> = { ALLOW_HOSTS: '127.0.0.1' }) {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-sources-'))
  const server = await serve(readConfig({ DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'fatal', ...env }), { demo: false })
  const { out } = await onrecord(folder, ['key', 'create', '--role', 'admin'])
  onTestFinished(async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const ask = async (method: string, path: string, body?: object): Promise<Response> =>
    fetch(`${server.url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${out.trim()}`, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    })
  const { log } = server.open
  /** Resolves with the first event that fits, logged already or yet to come. */
  const until = async (fits: (event: LogEvent) => boolean): Promise<LogEvent> => {
    const { promise, resolve } = Promise.withResolvers<LogEvent>()
    const look = (events: readonly LogEvent[]): void => {
      const found = events.find(fits)
      if (found) resolve(found)
    }
    const end = log.subscribe(look)
    look(log.recent(0) ?? [])
    const event = await promise
    end()
    return event
  }
  return { folder, ask, until, server }
}

test('R1: a source that is set up brings its copy, under its own name and id, and says that it speaks', async () => {
  const web = await aWebServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(item({}))
  })
  const { ask, until } = await start()
  const settings = { name: 'Harbour Wire', route: { kind: 'http', url: `${web.url}/copy` } }
  expect((await ask('PUT', '/source-settings/harbour', { settings })).status).toBe(200)
  const arrived = await until(({ type }) => type === 'item-arrived')
  expect(arrived).toMatchObject({ item: { source: 'harbour', sourceName: 'Harbour Wire', guid: 'g1' } })
  const spoken = await until((event) => event.type === 'source-changed' && event.source.state === 'speaking')
  expect(spoken).toMatchObject({ source: { id: 'harbour', kind: 'http', edition: 1 }, by: 'auto' })
})

test('R2: what cannot be read waits with its faults, and is taken in when it is run again after the fix', async () => {
  const { folder, ask, until } = await start()
  const watched = join(folder, 'watched')
  mkdirSync(watched)
  writeFileSync(
    join(watched, 'a.txt'),
    'Ministry denies talks\n\nThe ministry denied on Monday that talks had taken place.\n',
  )
  const route = { kind: 'folder', path: watched }
  await ask('PUT', '/source-settings/drop', { settings: { route, every: 5, format: 'plain-json' } })
  const failed = async (): Promise<{ payloadId: string }[]> =>
    waiting.parse(await (await ask('GET', '/payloads')).json()).payloads
  await until((event) => event.type === 'source-changed' && event.source.state === 'speaking')
  await expect.poll(failed, { timeout: 15_000 }).toHaveLength(1)
  // It is moved once its payload says that it failed.
  await expect.poll(() => existsSync(join(watched, 'failed', 'a.txt')), { timeout: 15_000 }).toBe(true)
  await ask('PUT', '/source-settings/drop', { settings: { route, every: 5 } })
  const [one] = await failed()
  const again = await ask('POST', `/payloads/${one?.payloadId}/run`)
  expect(await again.json()).toMatchObject({ items: [{ outcome: 'created' }] })
  expect(await failed()).toEqual([])
})

test('R10: an address on this machine is refused unless it is allowed', async () => {
  const web = await aWebServer((_request, response) => void response.end(item({})))
  const { ask } = await start({})
  const settings = { id: 'inside', route: { kind: 'http', url: `${web.url}/` } }
  const tried = await ask('POST', '/source-settings/test', { settings })
  expect(await tried.json()).toMatchObject({ fault: { code: 'forbidden-address' }, bodies: [] })
  expect(web.asked).toEqual([])
})

test('R9: a test shows what would come in and takes nothing', async () => {
  const web = await aWebServer((_request, response) => {
    response
      .setHeader('content-type', 'application/json')
      .end(`[${item({})},${item({ guid: 'g2', headline: 'Second' })}]`)
  })
  const { ask, server } = await start()
  const settings = { id: 'harbour', route: { kind: 'http', url: `${web.url}/` }, language: 'nb' }
  const shown = await (await ask('POST', '/source-settings/test', { settings })).json()
  expect(shown).toMatchObject({
    fault: null,
    bodies: [{ format: 'plain-json', items: [{ guid: 'g1', language: 'nb' }, { headline: 'Second' }] }],
  })
  expect(server.open.log.head()).toBe(0)
})
