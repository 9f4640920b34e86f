import { expect, test } from 'vitest'
import { openTestDesk } from './testing/desk.ts'

const settings = {
  name: 'Harbour Wire',
  route: { kind: 'http', url: 'https://harbour.example/feed' },
  timeZone: 'Europe/Oslo',
}
const HARBOUR = '/api/v1/source-settings/harbour'

test('R9: a source is set up, read, changed and removed; what is secret is never told', async () => {
  const { inject, as } = await openTestDesk()
  const admin = await as('admin')
  const secret = { password: 'swordfish' }
  const put = await inject({ method: 'PUT', url: HARBOUR, headers: admin, payload: { settings, secret } })
  expect(put.statusCode).toBe(200)
  expect(put.json()).toMatchObject({
    settings: { id: 'harbour', every: 60, on: true },
    edition: 1,
    hasSecret: true,
    waiting: 0,
  })
  const changed = await inject({
    method: 'PUT',
    url: HARBOUR,
    headers: admin,
    payload: { settings: { ...settings, on: false } },
  })
  expect(changed.json()).toMatchObject({ edition: 2, hasSecret: true, settings: { on: false } })
  const all = await inject({ url: '/api/v1/source-settings', headers: await as('editor') })
  expect(all.json<{ sources: unknown[] }>().sources).toHaveLength(1)
  for (const answer of [put, changed, all]) expect(answer.body).not.toContain('swordfish')
  expect((await inject({ method: 'DELETE', url: HARBOUR, headers: admin })).statusCode).toBe(204)
  expect((await inject({ url: HARBOUR, headers: admin })).statusCode).toBe(404)
})

test('R9: an edition that somebody has changed since is refused', async () => {
  const { inject, as } = await openTestDesk()
  const admin = await as('admin')
  const put = (headers: Record<string, string> = {}) =>
    inject({ method: 'PUT', url: HARBOUR, headers: { ...admin, ...headers }, payload: { settings } })
  const first = await put({ 'if-match': '"0"' })
  expect(first.headers.etag).toBe('"1"')
  expect((await put({ 'if-match': '"1"' })).statusCode).toBe(200)
  expect((await put({ 'if-match': '"1"' })).json()).toMatchObject({ code: 'conflict' })
})

test('R9: settings that cannot be are refused with their place', async () => {
  const { inject, as } = await openTestDesk()
  const headers = await as('admin')
  const bad = { ...settings, timeZone: 'Mars/Olympus', route: { kind: 'http', url: 'file:///etc/passwd' } }
  const answer = await inject({ method: 'PUT', url: HARBOUR, headers, payload: { settings: bad } })
  expect(answer.statusCode).toBe(422)
  const { faults } = answer.json<{ faults: { path: string }[] }>()
  expect(faults.map(({ path }) => path)).toEqual(expect.arrayContaining(['/settings/timeZone', '/settings/route/url']))
})

test('R8: an OPML list sets up its feeds and is exported again', async () => {
  const { inject, as } = await openTestDesk()
  const headers = await as('admin')
  const opml =
    '<opml version="2.0"><body><outline text="Tide &amp; Berth" xmlUrl="https://tide.example/rss"/></body></opml>'
  const added = await inject({ method: 'POST', url: '/api/v1/source-settings/opml', headers, payload: { opml } })
  expect(added.json()).toEqual({ added: ['tide-berth'] })
  const list = await inject({ url: '/api/v1/source-settings/opml', headers })
  expect(list.headers['content-type']).toContain('text/x-opml')
  expect(list.body).toContain('xmlUrl="https://tide.example/rss"')
})

test('R60: payloads that wait are counted by source, those of none apart, and listed by source', async () => {
  const { inject, as, store } = await openTestDesk()
  const headers = await as('admin')
  await inject({ method: 'PUT', url: HARBOUR, headers, payload: { settings } })
  const waiting = [
    ['p1', 'harbour'],
    ['p2', 'harbour'],
    ['p3', null],
  ] as const
  const body = new Uint8Array([1])
  const came = { contentType: 'text/plain', receivedAt: '2024-11-11T09:00:00Z', body }
  await store.keepPayloads(waiting.map(([payloadId, source]) => ({ payloadId, source, ...came })))
  await store.append({
    at: came.receivedAt,
    events: [],
    rows: waiting.map(([payloadId]) => ({ row: 'payload-state', payloadId, state: 'failed', faults: [] })),
  })
  const all = await inject({ url: '/api/v1/source-settings', headers })
  expect(all.json()).toMatchObject({
    sources: [{ waiting: 2, run: { rate: { learned: 0 } } }],
    elsewhere: 1,
    formats: expect.arrayContaining(['plain-json']),
  })
  const idsOf = async (query: string): Promise<string[]> => {
    const listed = await inject({ url: `/api/v1/payloads?${query}`, headers })
    return listed.json<{ payloads: { payloadId: string }[] }>().payloads.map(({ payloadId }) => payloadId)
  }
  expect(await idsOf('source=harbour')).toEqual(['p2', 'p1'])
  expect(await idsOf('')).toEqual(['p3', 'p2', 'p1'])
  const parsed = await inject({ url: '/api/v1/payloads?source=harbour&state=parsed', headers })
  expect(parsed.json()).toMatchObject({ code: 'bad-fields', faults: [{ path: '?source' }] })
})
