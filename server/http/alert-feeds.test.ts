import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { anAlert } from '../../tests/helpers/build.ts'
import { changing, raising } from '../../tests/helpers/outbox-desk.ts'
import { received } from '../../tests/helpers/payload.ts'
import { append } from '../../tests/store/build.ts'
import type { AlertFeed } from '../../shared/alert-feed.ts'
import { shareSigner } from '../access/share.ts'
import { parsePayload } from '../format/parse-payload.ts'
import { openTestDesk } from './testing/desk.ts'

const HOSTILE = 'Kremlin: “]]>&amp; <script>alert(1)</script>”'

async function aDesk() {
  const desk = await openTestDesk({ publicUrl: 'https://desk.example' })
  await append(
    desk.store,
    raising({ id: 'a', headline: HOSTILE, detail: 'denies: Washington Post' }),
    raising({ id: 'k', kind: 'kill', headline: 'Nordwire: KILL', storyId: null, storyTitle: '' }),
  )
  const headers = await desk.as('viewer')
  const get = (url: string, more: Record<string, string> = headers) => desk.inject({ url, headers: more })
  const make = async (payload: object, by = headers) =>
    (await desk.inject({ method: 'POST', url: '/api/v1/alert-feeds', headers: by, payload })).json<AlertFeed>()
  return { ...desk, get, make, headers }
}

test.each(['rss', 'atom', 'json-feed'] as const)(
  'T45: alerts as %s are read by feedsmith and by the desk’s own reader, hostile words and all',
  async (form) => {
    const { get } = await aDesk()
    const { statusCode, body, headers } = await get(`/api/v1/alerts/as/${form}`)
    expect(statusCode).toBe(200)
    const read = { rss: parseRssFeed, atom: parseAtomFeed, 'json-feed': parseJsonFeed }[form](body)
    const told = 'entries' in read ? read.entries : 'items' in read ? read.items : []
    expect(told?.map(({ title }) => (typeof title === 'string' ? title : title?.value))).toEqual([
      'KILL: Nordwire: KILL',
      `Denial: ${HOSTILE}`,
    ])
    const own = parsePayload(received(body, String(headers['content-type']).split(';')[0]))
    expect([own.format, own.repairs, own.items.map(({ guid }) => guid)]).toEqual([
      form,
      [],
      ['urn:on-record:alert:k', 'urn:on-record:alert:a'],
    ])
    expect(own.items.map(({ url }) => url)).toEqual([
      'https://desk.example/alerts',
      'https://desk.example/story/story-1',
    ])
  },
)

test('T45: what became of an alert is told where it stands, newer than it was; who has the feed is told by 304', async () => {
  const { get, store, headers } = await aDesk()
  const url = '/api/v1/alerts/as/atom?kind=denial'
  const first = await get(url)
  const again = () => get(url, { ...headers, 'if-none-match': String(first.headers.etag) })
  expect([first.headers['last-modified'], (await again()).statusCode]).toEqual([expect.stringMatching(/GMT$/), 304])
  const resolved = changing({
    ...anAlert({ id: 'a', headline: HOSTILE, state: 'resolved', reason: 'misread' }),
    seq: 1,
  })
  await store.append({ at: '2026-03-01T09:59:59.000Z', events: [resolved], rows: [] })
  const { statusCode, body } = await again()
  expect(statusCode).toBe(200)
  const feed = parseAtomFeed(body)
  expect(feed.entries?.map(({ id, updated }) => [id, updated])).toEqual([
    ['urn:on-record:alert:a', '2026-03-01T09:59:59.000Z'],
  ])
  expect(body).toContain('(resolved: misread)')
})

test('T46: a person makes a private address, sees who reads it, and revokes it; it tells the kinds that it was made for', async () => {
  const { get, make, inject, headers } = await aDesk()
  const { id, path } = await make({ name: 'Night phone', kinds: ['kill'] })
  const answer = await get(`${path}/as/rss`, { 'user-agent': 'NetNewsWire' })
  expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'private, no-cache'])
  const feed = parseRssFeed(answer.body)
  expect([feed.title, feed.items?.length]).toEqual(['Night phone', 1])
  const own = (await get('/api/v1/alert-feeds')).json<{ feeds: AlertFeed[] }>().feeds
  expect(own).toMatchObject([{ id, name: 'Night phone', reader: 'NetNewsWire', readAt: expect.any(String) }])
  const drop = (by: Record<string, string>) =>
    inject({ method: 'DELETE', url: `/api/v1/alert-feeds/${id}`, headers: by })
  expect((await drop(headers)).statusCode).toBe(204)
  expect((await get(`${path}/as/rss`, {})).statusCode).toBe(404)
})

test('T46: an address opens nothing that the desk has not signed for it, nor once its person may not read any more', async () => {
  const { get, make, inject, as, alerts, headers } = await aDesk()
  const { id, path } = await make({ name: 'Night phone' })
  expect((await get(`${path.slice(0, -1)}/as/rss`, {})).statusCode).toBe(404)
  expect((await get(`${path.replace('/f/', '/s/')}/as/rss`, {})).statusCode).toBe(404)
  expect(shareSigner('secret', 'alerts').idOf(shareSigner('secret').tokenOf(id))).toBe(null)
  const other = await as('admin')
  const foreign = await inject({ method: 'DELETE', url: `/api/v1/alert-feeds/${id}`, headers: other })
  expect(foreign.statusCode).toBe(404)
  expect((await get(`${path}/as/json-feed`, {})).statusCode).toBe(200)
  alerts.hearBy(async () => false)
  expect((await get(`${path}/as/json-feed`, {})).statusCode).toBe(404)
  expect((await get('/api/v1/alert-feeds', headers)).json()).toMatchObject({ feeds: [{ id }] })
})
