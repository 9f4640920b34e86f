import { expect, test } from 'vitest'
import { z } from 'zod'
import { aClaim, anEntry, aStory } from '../../tests/helpers/build.ts'
import { append } from '../../tests/store/build.ts'
import { must } from '../../shared/must.ts'
import { shareLine } from '../../shared/share.ts'
import { OUT_FORMATS } from '../outgoing/formats.ts'
import { aShareDesk, basic, FORBIDDEN } from './testing/share-desk.ts'

test('W10: a link shows its story to who has no account, until it is revoked', async () => {
  const { share, get, status, inject, editor } = await aShareDesk()
  const link = await share({ name: 'For the agency' })
  const { body, headers } = await get(link.path)
  expect([headers['content-type'], headers['referrer-policy']]).toEqual(['text/html; charset=utf-8', 'no-referrer'])
  expect(body).toContain('pure fiction')
  expect(await status(link.path, { 'if-none-match': String(headers['etag']) })).toBe(304)
  const listed = await inject({ url: '/api/v1/stories/story-1/shares', headers: editor })
  expect(listed.json()).toEqual({ shares: [link], next: null })
  expect((await inject({ method: 'DELETE', url: `/api/v1/shares/${link.id}`, headers: editor })).statusCode).toBe(204)
  for (const end of ['', '/embed', '/as/rss']) expect(await status(`${link.path}${end}`)).toBe(404)
})

test('W10: an address that the desk has not signed, or that has run out, shows nothing; there is none for no story', async () => {
  const { share, status, store, inject, editor } = await aShareDesk()
  const { id, path } = await share({ expiresAt: '2026-03-01T10:00:01Z' })
  expect(await status(path)).toBe(200)
  const [, token = ''] = /^\/s\/(.*)$/.exec(path) ?? []
  const flipped = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`
  for (const wrong of [flipped, id, `${id}~`, `~${token}`, `x${token}`, token.slice(0, -1)])
    expect(await status(`/s/${wrong}`)).toBe(404)
  const row = must(await store.share(id), 'the link')
  await store.addShare({ ...row, id: 'past', expiresAt: '2026-03-01T10:00:00.000Z' })
  const lines = z
    .object({ shares: z.array(shareLine) })
    .parse((await inject({ url: '/api/v1/stories/story-1/shares', headers: editor })).json())
  expect(await status(lines.shares.find((line) => line.id === 'past')?.path ?? '')).toBe(404)
  const make = (story: string, payload: object) =>
    inject({ method: 'POST', url: `/api/v1/stories/${story}/shares`, headers: editor, payload }).then(
      (answer) => answer.statusCode,
    )
  expect(await make('none', {})).toBe(404)
  expect(await make('story-1', { expiresAt: '2026-03-01T09:00:00Z' })).toBe(422)
})

test('W11: a link with a passphrase opens with it alone, is kept by nobody between, and wearies who guesses', async () => {
  const { share, get, status } = await aShareDesk()
  const { path, locked } = await share({ passphrase: 'correct horse' })
  const asked = await get(path)
  expect([locked, asked.statusCode, asked.headers['www-authenticate']]).toEqual([
    true,
    401,
    expect.stringMatching(/^Basic /),
  ])
  expect(asked.body).not.toContain('pure fiction')
  const opened = await get(`${path}/as/rss`, basic('x:correct horse'))
  expect([opened.statusCode, opened.headers['cache-control']]).toEqual([200, 'private, no-cache'])
  expect((await get((await share()).path)).headers['cache-control']).toBe('public, max-age=5, stale-while-revalidate=5')
  const guesses: number[] = []
  for (let guess = 0; guess < 25; guess++) guesses.push(await status(path, basic(`x:guess ${guess}`)))
  expect([guesses[0], guesses.at(-1)]).toEqual([401, 429])
})

test('W12: a link to a moment shows what was known then, without what was taken back since', async () => {
  const { share, get, store } = await aShareDesk()
  const live = await share()
  const then = await share({ asOf: '8' })
  await append(store, {
    type: 'entry-logged',
    entry: anEntry({ id: 'entry-4', party: 'Ministry', text: 'NEW WORDS', quote: null }),
  })
  expect((await get(live.path)).body).toContain('NEW WORDS')
  const { body } = await get(then.path)
  expect(body).not.toMatch(/NEW WORDS/)
  expect(body).not.toMatch(FORBIDDEN)
  expect(body).toContain('As known at')
  expect(body).toContain('Agency')
})

test('W13: what a link gives is its story’s alone: no held copy, no note, no other story, nothing taken back', async () => {
  const { share, get } = await aShareDesk()
  for (const payload of [{}, { view: 'claims' }, { asOf: '8' }, { asOf: '4' }]) {
    const { path } = await share(payload)
    const ends = [
      '',
      '/embed',
      '?asOf=8&story=story-2',
      ...OUT_FORMATS.map((format) => `/as/${format}?asOf=3&id=story-2`),
    ]
    for (const end of ends) {
      const answer = await get(`${path}${end}`)
      expect([end, answer.statusCode]).toEqual([end, 200])
      expect(answer.body).not.toMatch(FORBIDDEN)
    }
  }
})

/** Routes that take no login at all; each is tried by a test of its own. */
const OPEN =
  /^(?:GET|POST) \/(?:s\/|f\/|oembed|api\/v1\/(?:health|metrics|setup|problems|websub|device\/(?:code|token))|api\/auth)/

test('W13: route by route, a link is no right to anything else', async () => {
  const { share, inject } = await aShareDesk()
  const { path } = await share()
  const token = path.slice('/s/'.length)
  const { paths } = (await inject({ url: '/api/v1/openapi.json' })).json<{ paths: Record<string, object> }>()
  const routes = Object.entries(paths).flatMap(([url, methods]) =>
    Object.keys(methods).map((method) => ({ method, url })),
  )
  const guarded = routes.filter(({ method, url }) => !OPEN.test(`${method.toUpperCase()} ${url}`))
  expect(guarded.length).toBeGreaterThan(60)
  const shown = [
    {},
    { authorization: `Bearer ${token}` },
    basic(`x:${token}`),
    { cookie: `on-record.session_token=${token}` },
    { referer: `https://desk.example${path}` },
  ]
  for (const { method, url } of guarded) {
    const asked = url.replace('{format}', 'rss').replaceAll(/\{\w+\}/g, 'story-1')
    for (const headers of shown) {
      const answer = await inject({
        method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).parse(method.toUpperCase()),
        url: asked,
        headers,
        ...(method === 'get' ? {} : { payload: {} }),
      })
      expect([method, url, answer.statusCode]).toEqual([method, url, 401])
    }
  }
})

test('W13: topic by topic, a link opens no socket: who shows one is nobody', async () => {
  const { share, identify } = await aShareDesk()
  const token = (await share()).path.slice('/s/'.length)
  const from = { remoteAddress: '203.0.113.7' }
  await expect(identify({ ...from, headers: {}, token })).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(identify({ ...from, headers: basic(`x:${token}`) })).rejects.toMatchObject({ code: 'unauthenticated' })
  expect(await identify({ ...from, headers: { cookie: `on-record.session_token=${token}` } })).toBe(null)
})

test('W14: the embed alone may be framed, and oEmbed tells how', async () => {
  const { share, get } = await aShareDesk()
  const { path } = await share()
  const page = await get(path)
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'")
  const embed = await get(`${path}/embed`)
  expect(embed.headers['content-security-policy']).toContain('frame-ancestors *')
  expect([embed.headers['x-frame-options'], embed.headers['cross-origin-resource-policy']]).toEqual([
    undefined,
    'cross-origin',
  ])
  const answer = await get(`/oembed?maxwidth=500&url=${encodeURIComponent(`https://desk.example${path}`)}`)
  expect(answer.json()).toMatchObject({ version: '1.0', type: 'rich', width: 500, title: aStory().title })
  expect(answer.json<{ html: string }>().html).toContain(`src="https://desk.example${path}/embed"`)
  expect(page.body).toContain(
    `href="https://desk.example/oembed?url=${encodeURIComponent(`https://desk.example${path}`)}"`,
  )
  expect((await get('/oembed?url=https%3A%2F%2Fdesk.example%2Fs%2Fx')).statusCode).toBe(404)
  for (const file of ['page.js', 'embed.js', 'page.css', 'newsreader.woff2'])
    expect((await get(`/s/${file}`)).headers['cross-origin-resource-policy']).toBe('cross-origin')
})

test('W14: no words of the copy are markup on the page', async () => {
  const { share, get, store } = await aShareDesk()
  const { path } = await share()
  const text = '</script><script>alert(1)</script><img src=x onerror=alert(2)>'
  await append(store, {
    type: 'entry-logged',
    entry: anEntry({ id: 'entry-5', party: text, text, quote: text, speaker: text, role: text }),
  })
  for (const end of ['', '/embed']) {
    const { body } = await get(`${path}${end}`)
    expect(body).toContain('alert(1)')
    expect(body).not.toMatch(/<script>alert|<img/)
  }
})

test('W42: the page of a link tells no claim without saying that it is one, and who stands where; a killed report is told as withdrawn', async () => {
  const { share, get, store } = await aShareDesk()
  await append(
    store,
    { type: 'claim-made', claim: aClaim({ id: 'claim-2', text: 'They met.' }) },
    {
      type: 'entry-logged',
      entry: anEntry({ id: 'entry-5', claimId: 'claim-2', stance: 'report', party: 'Agency', carriedBy: ['item-9'] }),
    },
  )
  const { body } = await get((await share()).path)
  expect([...body.matchAll(/<small>(Claim: .*?)<\/small>/g)].map(([, told]) => told)).toEqual([
    'Claim: denied by Kremlin',
    'Claim: report withdrawn',
  ])
  expect(body).toMatch(/<b>Agency<\/b>.*? · on claim 2<\/small>/s)
})
