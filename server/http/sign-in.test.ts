import { expect, test } from 'vitest'
import { must } from '../../shared/must.ts'
import { openTestDesk, type TestDesk } from './testing/desk.ts'

const ada = { email: 'ada@desk.example', name: 'Ada', password: 'a long enough one' }
const credentials = { email: ada.email, password: ada.password }
const here = { host: 'desk.example', origin: 'http://desk.example' }
const change = { method: 'POST', url: '/api/v1/keys', payload: { role: 'viewer' } } as const

const cookieOf = (header: string | string[] | undefined): string =>
  [header ?? []]
    .flat()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

async function signIn({ inject, accounts }: TestDesk): Promise<string> {
  await accounts.create({ ...ada, role: 'admin' })
  const answer = await inject({ method: 'POST', url: '/api/auth/sign-in/email', headers: here, payload: credentials })
  expect(answer.statusCode).toBe(200)
  return cookieOf(answer.headers['set-cookie'])
}

test('who signs in is known by the cookie until the sign-out', async () => {
  const desk = await openTestDesk()
  const headers = { ...here, cookie: await signIn(desk) }
  const me = await desk.inject({ url: '/api/v1/me', headers })
  expect(me.json()).toMatchObject({ name: 'Ada', role: 'admin', via: 'session' })
  await desk.inject({ method: 'POST', url: '/api/auth/sign-out', headers })
  expect((await desk.inject({ url: '/api/v1/me', headers })).statusCode).toBe(401)
})

test('behind HTTPS the cookie is Secure', async () => {
  const { inject, accounts } = await openTestDesk({ publicUrl: 'https://desk.example' })
  await accounts.create({ ...ada, role: 'admin' })
  const headers = { host: 'internal:4100', origin: 'https://desk.example' }
  const answer = await inject({ method: 'POST', url: '/api/auth/sign-in/email', headers, payload: credentials })
  expect([answer.headers['set-cookie']].flat().join()).toMatch(/; Secure/)
  const cookie = cookieOf(answer.headers['set-cookie'])
  expect((await inject({ ...change, headers: { ...headers, cookie } })).statusCode).toBe(201)
})

test.each([
  ['a page of another site', { origin: 'https://evil.example' }],
  ['a page in a sandbox', { origin: 'null' }],
  ['another port of the same host', { origin: 'http://desk.example:8080' }],
  ['a page that hides its origin', { 'sec-fetch-site': 'cross-site' }],
  ['something that does not say', {}],
])('X3: with a session, %s changes nothing', async (_who, from) => {
  const desk = await openTestDesk()
  const headers = { host: here.host, cookie: await signIn(desk), ...from }
  expect((await desk.inject({ ...change, headers })).json()).toMatchObject({ status: 403, code: 'forbidden' })
  expect(await desk.store.keys()).toEqual([])
})

test('X3: with a session, a page of the desk itself may change things', async () => {
  const desk = await openTestDesk()
  const cookie = await signIn(desk)
  expect((await desk.inject({ ...change, headers: { ...here, cookie } })).statusCode).toBe(201)
  const without = { host: here.host, cookie, 'sec-fetch-site': 'same-origin' }
  expect((await desk.inject({ ...change, headers: without })).statusCode).toBe(201)
})

test('X3: nobody is signed in from another site', async () => {
  const { inject, accounts } = await openTestDesk()
  await accounts.create({ ...ada, role: 'admin' })
  const headers = { ...here, origin: 'https://evil.example' }
  const answer = await inject({ method: 'POST', url: '/api/auth/sign-in/email', headers, payload: credentials })
  expect(answer.statusCode).toBe(403)
  expect(answer.headers['set-cookie']).toBeUndefined()
})

test('a wrong password is a 401 problem, and too many tries are 429 with Retry-After', async () => {
  const { inject, accounts } = await openTestDesk({ limits: { signIns: 2 } })
  await accounts.create({ ...ada, role: 'admin' })
  const payload = { ...credentials, password: 'not the right one' }
  const attempt = { method: 'POST', url: '/api/auth/sign-in/email', headers: here, payload } as const
  expect((await inject(attempt)).json()).toMatchObject({ status: 401, code: 'unauthenticated' })
  await inject(attempt)
  const refused = await inject({ ...attempt, payload: credentials })
  expect(refused.json()).toMatchObject({ status: 429, code: 'too-many' })
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
})

test.each([
  ['POST', '/api/auth/sign-up/email'],
  ['POST', '/api/auth/update-user'],
  ['GET', '/api/auth/ok'],
] as const)('%s %s does not exist', async (method, url) => {
  const { inject } = await openTestDesk()
  expect((await inject({ method, url, headers: here, payload: {} })).json()).toMatchObject({ code: 'not-found' })
})

test('X4: the set-up link makes the first admin, signed in, once', async () => {
  const { inject, setup } = await openTestDesk()
  const payload = { ...ada, token: must(await setup.open(), 'a token') }
  const made = await inject({ method: 'POST', url: '/api/v1/setup', headers: here, payload })
  expect(made.json()).toMatchObject({ email: ada.email, role: 'admin' })
  const headers = { ...here, cookie: cookieOf(made.headers['set-cookie']) }
  expect((await inject({ url: '/api/v1/me', headers })).json()).toMatchObject({ role: 'admin' })
  const again = await inject({ method: 'POST', url: '/api/v1/setup', headers: here, payload })
  expect(again.json()).toMatchObject({ status: 403, code: 'forbidden' })
})

test('a changed user and a revoked key lose their open connections', async () => {
  const { inject, as, accounts, cutOff, store } = await openTestDesk()
  const headers = await as('admin')
  const { id } = await accounts.create({ ...ada, role: 'editor' })
  await inject({ method: 'PATCH', url: `/api/v1/users/${id}`, headers, payload: { disabled: true } })
  const [key] = await store.keys()
  await inject({ method: 'DELETE', url: `/api/v1/keys/${key?.id}`, headers })
  expect(cutOff).toEqual([id, key?.id])
})
