import { expect, test } from 'vitest'
import { aClaim, aLine, anEntry, aStory } from '../../tests/helpers/build.ts'
import { append } from '../../tests/store/build.ts'
import { OUT, OUT_FORMATS } from '../outgoing/formats.ts'
import { openTestDesk } from './testing/desk.ts'

const basic = (words: string) => ({ authorization: `Basic ${Buffer.from(words).toString('base64')}` })

/** The test desk's present is a minute after what is logged. */
async function aDesk() {
  const desk = await openTestDesk({ publicUrl: 'https://desk.example' })
  const held = { version: 1, headline: 'EMBARGOED', until: null }
  await append(
    desk.store,
    { type: 'story-opened', story: aStory() },
    { type: 'item-arrived', item: aLine({ storyId: 'story-1' }) },
    {
      type: 'item-held',
      item: aLine({ itemId: 'item-2', guid: 'guid-2', headline: 'EMBARGOED', storyId: 'story-1', held }),
    },
    { type: 'claim-made', claim: aClaim() },
    { type: 'entry-logged', entry: anEntry() },
  )
  await desk.store.indexNext(50)
  const headers = await desk.as('viewer')
  const get = (url: string, more: Record<string, string> = {}) =>
    desk.inject({ url: `/api/v1${url}`, headers: { ...headers, ...more } })
  return { ...desk, get, key: headers.authorization.replace('Bearer ', '') }
}

test.each(OUT_FORMATS)(
  'W1: a story and a search are given as %s, under its media type, without what is under embargo',
  async (format) => {
    const { get } = await aDesk()
    for (const url of [`/stories/story-1/as/${format}`, `/search/as/${format}?q=`]) {
      const answer = await get(url)
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, OUT[format].type])
      expect(answer.body).not.toContain('EMBARGOED')
      expect(answer.body).toMatch(/pure fiction/)
    }
  },
)

test('W5: who has it is told that it has not changed, by tag or by time; what changes is given anew', async () => {
  const { get, store } = await aDesk()
  const url = '/stories/story-1/as/rss'
  const first = await get(url)
  const { etag, 'last-modified': changed, 'cache-control': kept } = first.headers
  expect([kept, typeof etag, changed]).toEqual(['private, no-cache', 'string', expect.stringMatching(/ GMT$/)])
  const again = (more: Record<string, string>) => get(url, more).then(({ statusCode }) => statusCode)
  expect(await again({ 'if-none-match': `"x", W/${String(etag)}` })).toBe(304)
  expect(await again({ 'if-modified-since': String(changed) })).toBe(304)
  // RFC 9110, 13.2.2: a tag goes before a time.
  expect(await again({ 'if-none-match': '"x"', 'if-modified-since': String(changed) })).toBe(200)
  await append(store, { type: 'entry-logged', entry: anEntry({ id: 'entry-2', party: 'Washington Post' }) })
  expect(await again({ 'if-none-match': String(etag) })).toBe(200)
})

test('W5: a time is told only when the second in which it changed is over', async () => {
  const { get, store } = await aDesk()
  const entry = anEntry({ id: 'entry-2' })
  const event = { type: 'entry-logged', entry, by: 'auto', reason: null } as const
  await store.append({ at: '2026-03-01T09:59:59.500Z', events: [event], rows: [] })
  const answer = await get('/stories/story-1/as/atom', { 'if-modified-since': 'Sun, 01 Mar 2026 09:59:59 GMT' })
  expect([answer.statusCode, answer.headers['last-modified']]).toEqual([304, 'Sun, 01 Mar 2026 09:59:59 GMT'])
  await store.append({
    at: '2026-03-01T10:00:00.000Z',
    events: [{ ...event, entry: { ...entry, id: 'entry-3' } }],
    rows: [],
  })
  const soon = await get('/stories/story-1/as/atom', { 'if-modified-since': 'Sun, 01 Mar 2026 10:00:00 GMT' })
  expect([soon.statusCode, soon.headers['last-modified']]).toEqual([200, undefined])
})

test('W1: its addresses are those under which the desk is reached', async () => {
  const { get } = await aDesk()
  const { body } = await get('/stories/story-1/as/json-feed?asOf=5')
  expect(JSON.parse(body)).toMatchObject({
    home_page_url: 'https://desk.example/story/story-1',
    feed_url: 'https://desk.example/api/v1/stories/story-1/as/json-feed?asOf=5',
  })
})

test('W1: a story goes out as of an earlier moment, and one that there is not is not found', async () => {
  const { get } = await aDesk()
  expect((await get('/stories/story-1/as/csv?asOf=4')).body.trim().split('\n')).toHaveLength(1)
  expect((await get('/stories/story-1/as/csv')).body.trim().split('\n')).toHaveLength(2)
  expect((await get('/stories/none/as/csv')).statusCode).toBe(404)
  expect((await get('/stories/story-1/as/pdf')).statusCode).toBe(400)
})

test('W6: a reader of feeds gives a key as a password, with which it can change nothing from a foreign page', async () => {
  const { inject, key } = await aDesk()
  const url = '/api/v1/stories/story-1/as/rss'
  const asked = await inject({ url })
  expect([asked.statusCode, asked.headers['www-authenticate']]).toEqual([401, expect.stringMatching(/^Basic /)])
  const answer = await inject({ url, headers: basic(`feeds:${key}`) })
  expect([answer.statusCode, answer.headers['www-authenticate']]).toEqual([200, undefined])
  for (const words of [`feeds:${key}x`, key, '', ':'])
    expect((await inject({ url, headers: basic(words) })).statusCode).toBe(401)
  const analyse = (headers: Record<string, string>) =>
    inject({ method: 'POST', url: '/api/v1/analyse', payload: { text: 'x' }, headers }).then(
      ({ statusCode }) => statusCode,
    )
  const from = (origin: string) => ({ ...basic(`feeds:${key}`), origin })
  expect(await analyse(from('https://evil.example'))).toBe(403)
  expect(await analyse(basic(`feeds:${key}`))).toBe(403)
  expect(await analyse(from('https://desk.example'))).toBe(200)
})
