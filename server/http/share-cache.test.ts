import { expect, test } from 'vitest'
import { anEntry } from '../../tests/helpers/build.ts'
import { cacheOf } from './share-cache.ts'
import { aShareDesk, basic } from './testing/share-desk.ts'

const HOME = 'https://desk.example'
const NOW = '2026-03-01T10:00:00.000Z'
const until = (expiresAt: string | null) => cacheOf({ passphrase: null, expiresAt }, HOME, NOW)

test('W32: caches between keep what is public for seconds, and never past the end of its link', () => {
  expect(until(null)).toBe('public, max-age=5, stale-while-revalidate=5')
  expect(until('2026-03-01T10:00:10.000Z')).toBe('public, max-age=5, stale-while-revalidate=5')
  expect(until('2026-03-01T10:00:09.900Z')).toBe('public, max-age=5, must-revalidate')
  expect(until('2026-03-01T10:00:03.900Z')).toBe('public, max-age=3, must-revalidate')
  expect(until(NOW)).toBe('public, max-age=0, must-revalidate')
  expect(cacheOf({ passphrase: 'kept', expiresAt: null }, HOME, NOW)).toBe('private, no-cache')
  expect(cacheOf({ passphrase: null, expiresAt: null }, null, NOW)).toBe('private, no-cache')
})

test('W32: page, embed, picture and feeds are public with a tag; a 304 says so too; refusals are kept by nobody', async () => {
  const { share, get } = await aShareDesk()
  const { path } = await share()
  for (const end of ['', '/embed', '/picture.png', '/as/rss', '/as/json-feed']) {
    const { headers } = await get(`${path}${end}`)
    const again = await get(`${path}${end}`, { 'if-none-match': String(headers['etag']) })
    for (const told of [headers, again.headers])
      expect([end, told['cache-control'], told['etag'], told['last-modified'], told['set-cookie']]).toEqual([
        end,
        'public, max-age=5, stale-while-revalidate=5',
        headers['etag'],
        'Mon, 11 Nov 2024 08:58:00 GMT',
        undefined,
      ])
    expect([again.statusCode, again.body]).toEqual([304, ''])
  }
  const locked = (await share({ passphrase: 'correct horse' })).path
  for (const end of ['', '/picture.png', '/as/rss']) {
    expect((await get(`${locked}${end}`)).headers['cache-control']).toBe('no-store')
    const opened = await get(`${locked}${end}`, basic('x:correct horse'))
    expect(opened.headers['cache-control']).toBe('private, no-cache')
    expect((await get(`/s/none${end}`)).headers['cache-control']).toBe('no-store')
  }
})

test('W32, W12: a link to a moment has changed when something was taken back since, by its time too', async () => {
  const { share, get, store } = await aShareDesk()
  const { path } = await share({ asOf: '8' })
  const first = await get(path)
  const changed = String(first.headers['last-modified'])
  expect((await get(path, { 'if-modified-since': changed })).statusCode).toBe(304)
  await store.append({
    at: '2024-11-12T08:00:00.000Z',
    events: [
      { type: 'entry-changed', entry: anEntry({ state: 'rejected' }), change: 'rejected', by: 'ana', reason: null },
    ],
    rows: [],
  })
  const next = await get(path, { 'if-modified-since': changed })
  expect([next.statusCode, next.headers['last-modified'], next.body.includes('pure fiction')]).toEqual([
    200,
    'Tue, 12 Nov 2024 08:00:00 GMT',
    false,
  ])
})
