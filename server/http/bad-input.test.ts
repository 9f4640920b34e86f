import { expect, test } from 'vitest'
import { Refusal } from '../../shared/error-code.ts'
import { openTestDesk } from './testing/desk.ts'

const json = { 'content-type': 'application/json' }

test('a wrong key is 401, a revoked one 401 with its own words, both as problem documents', async () => {
  const { inject, as, store } = await openTestDesk()
  const wrong = await inject({ url: '/api/v1/items', headers: { authorization: 'Bearer or_viewer_nothing' } })
  expect(wrong.statusCode).toBe(401)
  expect(wrong.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(wrong.headers['www-authenticate']).toBe('Bearer')
  expect(wrong.json()).toMatchObject({ status: 401, code: 'unauthenticated', type: '/api/v1/problems/unauthenticated' })
  const headers = await as('viewer')
  const [row] = await store.keys()
  await store.revokeKey(row?.id ?? '', '2026-03-01T11:00:00Z')
  const revoked = await inject({ url: '/api/v1/items', headers })
  expect(revoked.json()).toMatchObject({
    status: 401,
    code: 'unauthenticated',
    detail: expect.stringContaining('revoked'),
  })
})

test.each(['Basic YTpi', 'Bearer', 'or_viewer_x'])('Authorization: %s is 401', async (authorization) => {
  const { inject } = await openTestDesk({ demo: true })
  expect((await inject({ url: '/api/v1/items', headers: { authorization } })).statusCode).toBe(401)
})

test('over 5 MB is 413', async () => {
  const { inject, as } = await openTestDesk()
  const headers = { ...(await as('ingest')), ...json }
  const posted = await inject({
    method: 'POST',
    url: '/api/v1/items',
    headers,
    payload: Buffer.alloc(5 * 1024 * 1024 + 1),
  })
  expect(posted.json()).toMatchObject({ status: 413, code: 'too-large' })
})

test('the 413 reaches a sender that writes its whole body before it reads', async () => {
  const { app, as } = await openTestDesk()
  const headers = { ...(await as('ingest')), ...json }
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  for (const size of [6, 12, 24]) {
    const answer = await fetch(`${url}/api/v1/items`, {
      method: 'POST',
      headers,
      body: Buffer.alloc(size * 1024 * 1024),
    })
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({ code: 'too-large' })
  }
})

test('D1: a post that is under way when the desk stops is answered', async () => {
  const [taken, committed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const post = async (): Promise<[]> => {
    taken.resolve()
    await committed.promise
    return []
  }
  const { app, as } = await openTestDesk({ desk: { post } })
  const headers = { ...(await as('ingest')), ...json }
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const answer = fetch(`${url}/api/v1/items`, { method: 'POST', headers, body: '{}' })
  await taken.promise
  const closed = app.close()
  committed.resolve()
  expect((await answer).status).toBe(201)
  await closed
})

test('what the desk refuses is answered with the place of each fault', async () => {
  const faults = [{ path: '/2/publishedAt', message: 'Invalid ISO datetime' }]
  const refuse = async (): Promise<never> => {
    throw new Refusal('bad-fields', 'an item cannot be read', faults)
  }
  const { inject, as } = await openTestDesk({ desk: { post: refuse } })
  const posted = await inject({ method: 'POST', url: '/api/v1/items', headers: await as('ingest'), payload: [] })
  expect(posted.json()).toMatchObject({ status: 422, code: 'bad-fields', faults })
})

test('copy reaches the desk as it came, with its type and the source of its key', async () => {
  const { inject, as, asked } = await openTestDesk()
  const headers = { ...(await as('ingest', 'reuters')), ...json }
  const posted = await inject({ method: 'POST', url: '/api/v1/items', headers, payload: '{"broken' })
  expect(posted.statusCode).toBe(201)
  expect(asked.posts).toEqual([{ contentType: 'application/json', source: 'reuters', body: Buffer.from('{"broken') }])
})

test('a compressed body is 415', async () => {
  const { inject, as } = await openTestDesk()
  const headers = { ...(await as('ingest')), 'content-encoding': 'gzip' }
  const posted = await inject({ method: 'POST', url: '/api/v1/items', headers, payload: 'x' })
  expect(posted.json()).toMatchObject({ status: 415, code: 'unsupported-type' })
})

test('broken JSON to a route is 400, wrong fields are 422 with their paths', async () => {
  const { inject, as } = await openTestDesk()
  const headers = { ...(await as('editor')), ...json }
  const broken = await inject({ method: 'POST', url: '/api/v1/commands', headers, payload: '{"id":' })
  expect(broken.json()).toMatchObject({ status: 400, code: 'bad-json' })
  const empty = await inject({ method: 'POST', url: '/api/v1/commands', headers, payload: '' })
  expect(empty.json()).toMatchObject({ status: 400, code: 'bad-json' })
  const payload = { id: 'command-1', name: 'confirm-entry', args: {} }
  const wrong = await inject({ method: 'POST', url: '/api/v1/commands', headers, payload })
  expect(wrong.json()).toMatchObject({ status: 422, code: 'bad-fields', faults: [{ path: '/args/entryId' }] })
})

test('another type than JSON to a route is 415', async () => {
  const { inject, as } = await openTestDesk()
  const headers = { ...(await as('editor')), 'content-type': 'application/xml' }
  const posted = await inject({ method: 'POST', url: '/api/v1/commands', headers, payload: '<x/>' })
  expect(posted.json()).toMatchObject({ status: 415, code: 'unsupported-type' })
})

test.each([
  ['/items?limit=0', '?limit'],
  ['/items?limit=201', '?limit'],
  ['/items?limit=ten', '?limit'],
  ['/items?q=', '?q'],
  ['/alerts?state=closed', '?state'],
  ['/stories/x?asOf=yesterday', '?asOf'],
  ['/stories/x?asOf=2024-11-11T10:00', '?asOf'],
])('%s is 400 and says where', async (path, place) => {
  const { inject, as } = await openTestDesk()
  const answer = await inject({ url: `/api/v1${path}`, headers: await as('viewer') })
  expect(answer.json()).toMatchObject({ status: 400, code: 'bad-fields', faults: [{ path: place }] })
})

test.each([
  '/items?cursor=%00',
  '/stories?cursor=!',
  '/alerts?cursor=zzzzzzzzzzzzzzzzz',
  '/sources?cursor=x',
  '/payloads?cursor=-1',
])('a cursor that no page gave out is refused: %s', async (path) => {
  const { inject, as } = await openTestDesk()
  const answer = await inject({ url: `/api/v1${path}`, headers: await as('editor') })
  expect(answer.json()).toMatchObject({ code: 'bad-fields' })
})

test('an address with broken escapes is 400, an unknown one 404, each a problem document', async () => {
  const { inject } = await openTestDesk()
  const broken = await inject({ url: '/api/v1/items/%E0%A4%A' })
  expect(broken.statusCode).toBe(400)
  expect(broken.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect((await inject({ url: '/api/v1/nothing' })).json()).toMatchObject({ status: 404, code: 'not-found' })
  expect((await inject({ method: 'DELETE', url: '/api/v1/items' })).json()).toMatchObject({ code: 'not-found' })
})

test('too many by a key is 429 with Retry-After, and another key is not held up', async () => {
  const { inject, as } = await openTestDesk({ limits: { callers: 2 } })
  const [one, other] = [await as('viewer'), await as('viewer')]
  const codes = []
  for (let i = 0; i < 3; i++) codes.push((await inject({ url: '/api/v1/items', headers: one })).statusCode)
  expect(codes).toEqual([200, 200, 429])
  const refused = await inject({ url: '/api/v1/items', headers: one })
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect(refused.json()).toMatchObject({ code: 'too-many' })
  expect((await inject({ url: '/api/v1/items', headers: other })).statusCode).toBe(200)
})

test('too many guesses of a key are 429, while a known key passes', async () => {
  const { inject, as } = await openTestDesk({ limits: { strangers: 2 } })
  const guess = { authorization: 'Bearer or_admin_guess' }
  const codes = []
  for (let i = 0; i < 3; i++) codes.push((await inject({ url: '/api/v1/items', headers: guess })).statusCode)
  expect(codes).toEqual([401, 401, 429])
  expect((await inject({ url: '/api/v1/items', headers: await as('viewer') })).statusCode).toBe(200)
})

const fail = async (): Promise<never> => {
  throw new Error('/secret/path is broken')
}

test('a fault of ours is 500 and gives nothing away', async () => {
  const { inject, as } = await openTestDesk({ desk: { post: fail } })
  const answer = await inject({ method: 'POST', url: '/api/v1/items', headers: await as('ingest'), payload: [] })
  expect(answer.json()).toMatchObject({ status: 500, code: 'internal' })
  expect(answer.body).not.toContain('secret')
})
