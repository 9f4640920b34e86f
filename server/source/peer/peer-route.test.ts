import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAround } from '../../../tests/helpers/around.ts'
import { TestBell } from '../../../tests/helpers/bell.ts'
import { commandLine } from '../../../tests/helpers/command-line.ts'
import { aPost, startDesk } from '../../../tests/helpers/start-desk.ts'
import { startProcess } from '../../../tests/helpers/start-process.ts'
import type { Pulled } from '../transport.ts'
import { createPeer } from './peer-route.ts'

/** Processes start one after another; on a busy machine each takes a while. */
const PATIENCE = 120_000

interface Peer {
  url: string
  key: string
  post: (...items: Record<string, unknown>[]) => Promise<void>
  pull: (cursor?: string | null) => Promise<Pulled>
  stop: () => Promise<unknown>
}

/** Another On Record, a process of its own. */
async function startPeer(folder: string): Promise<Peer> {
  const started = await startProcess(folder)
  const { url } = started
  const key = (await commandLine(folder, ['key', 'create', '--role', 'admin'])).out.trim()
  return {
    url,
    key,
    async post(...items) {
      const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
      const answer = await fetch(`${url}/api/v1/items`, { method: 'POST', headers, body: JSON.stringify(items) })
      if (answer.status !== 201) throw new Error(await answer.text())
    },
    pull: (cursor = null) => createPeer('1.2.3').pull({ kind: 'peer', url }, { token: key }, cursor, anAround()),
    stop: () => started.end('SIGTERM'),
  }
}

let peer: Peer
const folders: string[] = []
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-peer-'))
  folders.push(folder)
  peer = await startPeer(folder)
}, PATIENCE)
afterAll(async () => {
  await peer.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const itemsOf = ({ delivered }: Pulled): Record<string, unknown>[] =>
  delivered.map(({ body }) => JSON.parse(Buffer.from(body).toString()))

/** Everything that the peer has up to now, as a place to go on from. */
async function upToNow(): Promise<string | null> {
  let pulled = await peer.pull()
  while (pulled.more === true) pulled = await peer.pull(pulled.cursor)
  return pulled.cursor
}

test('R35: copy of another desk comes with its guid, source, version, status and words', async () => {
  const from = await upToNow()
  const first = aPost({ guid: 'harbour', version: 3, urgency: 2, slugline: 'HARBOUR', keywords: ['harbour'] })
  await peer.post(first)
  await peer.post({ ...first, version: 4, headline: 'UPDATE 1: Kremlin denies call' })
  await peer.post({ ...first, version: 5, status: 'canceled', ednote: 'killed by the editor' })
  const { sourceName, publishedAt, language, headline, body } = first
  const same = {
    guid: 'harbour',
    source: 'reuters',
    sourceName,
    publishedAt,
    language,
    body,
  }
  expect(itemsOf(await peer.pull(from))).toMatchObject([
    { ...same, version: 3, headline, status: 'usable', urgency: 2, slugline: 'HARBOUR', keywords: ['harbour'] },
    { ...same, version: 4, headline: 'UPDATE 1: Kremlin denies call', status: 'usable' },
    { ...same, version: 5, status: 'canceled', ednote: 'killed by the editor' },
  ])
})

test('R35: what a peer brings is taken as it was: versions, a kill, and nothing twice', async () => {
  const from = await upToNow()
  const first = aPost({ guid: 'bridge', version: 1 })
  await peer.post(first)
  await peer.post({ ...first, version: 2, headline: 'Kremlin denies call, again' })
  await peer.post({ ...first, version: 2, status: 'canceled' })
  const { delivered } = await peer.pull(from)
  const { desk, store } = await startDesk()
  const outcomes: string[] = []
  for (const { contentType, body } of [...delivered, ...delivered])
    for (const { outcome } of await desk.post({ contentType, body, source: null })) outcomes.push(outcome)
  expect(outcomes).toEqual(['created', 'updated', 'withdrawn', 'withdrawn', 'withdrawn', 'duplicate'])
  const { rows } = await store.items({ limit: 10 })
  expect(rows).toMatchObject([{ guid: 'bridge', source: 'reuters', withdrawn: true }])
})

test('R36: what a peer holds back comes at its release, and never by its kill', async () => {
  const from = await upToNow()
  const held = { version: 1, embargoedUntil: '2999-01-01T00:00:00Z' }
  await peer.post(aPost({ guid: 'budget', ...held }), aPost({ guid: 'tax', ...held, body: 'Another text altogether.' }))
  await peer.post(aPost({ guid: 'budget', version: 1, status: 'canceled' }))
  await peer.post(aPost({ guid: 'tax', version: 2, body: 'Another text altogether, and out.' }))
  expect(itemsOf(await peer.pull(from))).toMatchObject([{ guid: 'tax', version: 2 }])
})

test('R37: only what came since is asked for, and nothing where nothing came', async () => {
  const from = await upToNow()
  expect(await peer.pull(from)).toMatchObject({ delivered: [], more: false })
  await peer.post(aPost({ guid: 'port' }))
  const after = await peer.pull(from)
  expect(itemsOf(after)).toMatchObject([{ guid: 'port' }])
  expect(itemsOf(await peer.pull(await upToNow()))).toEqual([])
})

test('R37: a peer that has got another log, as after a restore, is read from the beginning', async () => {
  await peer.post(aPost({ guid: 'ferry' }))
  const cursor = await upToNow()
  const ofAnother = cursor?.replace(/"logId":"[^"]+"/, '"logId":"the one before"') ?? null
  expect(itemsOf(await peer.pull(ofAnother))).toEqual(itemsOf(await peer.pull()))
})

test('R38: a peer’s log is heard as it grows, until the route ends', async () => {
  const stop = new AbortController()
  const bell = new TestBell()
  const open = bell.heard()
  const route = { kind: 'peer', url: peer.url } as const
  const listening = createPeer('1').wake?.(route, { token: peer.key }, bell.ring, anAround({ signal: stop.signal }))
  await open
  const grown = bell.heard()
  await peer.post(aPost({ guid: 'tram' }))
  await grown
  stop.abort()
  await expect(listening).resolves.toBeUndefined()
})

const pullAsStranger = (url: string): Promise<Pulled> =>
  createPeer('1').pull({ kind: 'peer', url }, { token: 'no key' }, null, anAround())

test('R3: a key that a peer does not know is refused, and so is an address that is no peer', async () => {
  await expect(pullAsStranger(peer.url)).rejects.toMatchObject({ code: 'refused' })
  await expect(pullAsStranger(`${peer.url}/api/v1`)).rejects.toMatchObject({ code: 'refused' })
  await expect(pullAsStranger('http://127.0.0.1:1')).rejects.toMatchObject({ code: 'unreachable' })
})

test('R10: a peer at an address that is not public is not asked', async () => {
  const pulling = createPeer('1').pull({ kind: 'peer', url: peer.url }, {}, null, anAround({ allowedHosts: [] }))
  await expect(pulling).rejects.toMatchObject({ code: 'forbidden-address' })
})
