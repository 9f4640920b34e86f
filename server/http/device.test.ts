import { expect, test } from 'vitest'
import { openTestDesk } from './testing/desk.ts'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const GRANT = 'grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code'

interface Begun {
  device_code: string
  user_code: string
}

async function aScreen(given: Parameters<typeof openTestDesk>[0] = {}) {
  const desk = await openTestDesk(given)
  const begin = await desk.inject({
    method: 'POST',
    url: '/api/v1/device/code',
    headers: { ...FORM, host: 'desk.example', 'user-agent': 'TV' },
    payload: 'client_id=wall',
  })
  const begun = begin.json<Begun>()
  const poll = () =>
    desk.inject({
      method: 'POST',
      url: '/api/v1/device/token',
      headers: FORM,
      payload: `${GRANT}&device_code=${begun.device_code}&client_id=wall`,
    })
  return { ...desk, begin, begun, poll, path: `/api/v1/device/${begun.user_code}` }
}

test('W17: a screen without an account gets a code and the addresses that an editor opens', async () => {
  const { begin, begun } = await aScreen()
  expect(begin.json()).toMatchObject({
    verification_uri: 'http://desk.example/walls',
    verification_uri_complete: `http://desk.example/walls?code=${begun.user_code}`,
    expires_in: 900,
    interval: 3,
  })
})

test('W17, W19: an editor sees what asks, approves, and the screen is given a key that is bound to its wall', async () => {
  const { begun, poll, path, inject, as, asked, store, identify } = await aScreen()
  const headers = await as('editor')
  expect((await inject({ url: path, headers })).json()).toMatchObject({ code: begun.user_code, agent: 'TV' })
  const payload = { name: 'Newsroom, left', wallId: 'main' }
  expect((await inject({ method: 'POST', url: `${path}/approve`, headers, payload })).statusCode).toBe(200)
  expect(asked.commands).toMatchObject([{ name: 'set-wall', args: { wallId: 'main' } }])
  const token = (await poll()).json<{ access_token: string; wall: string }>()
  expect(token.wall).toBe('main')
  const caller = await identify({ headers: {}, remoteAddress: undefined, token: token.access_token })
  expect(caller?.identity).toMatchObject({ role: 'wall', wall: 'main', name: 'Newsroom, left' })
  expect((await poll()).json()).toMatchObject({ error: 'invalid_grant' })
  expect((await store.keys()).some(({ wall }) => wall === 'main')).toBe(true)
})

test('W17: of two editors who answer at once one puts the screen up, and no wall is left over', async () => {
  const { inject, as, asked, path } = await aScreen()
  const headers = await as('editor')
  const approve = () => inject({ method: 'POST', url: `${path}/approve`, headers, payload: { name: 'Left' } })
  const answers = await Promise.all([approve(), approve()])
  expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 404])
  expect(asked.commands).toHaveLength(1)
})

test('W17: a code that the desk could not act on can be answered again', async () => {
  const refused = { ok: false, code: 'bad-fields', message: 'no such zone' } as const
  const { inject, as, path, poll } = await aScreen({ desk: { command: async () => refused } })
  const headers = await as('editor')
  const approve = () => inject({ method: 'POST', url: `${path}/approve`, headers, payload: { name: 'Left' } })
  expect([(await approve()).statusCode, (await approve()).statusCode]).toEqual([422, 422])
  expect((await poll()).json()).toMatchObject({ error: 'authorization_pending' })
})

test('W17: errors are those of OAuth', async () => {
  const { inject, poll, path, as } = await aScreen()
  const ask = (payload: string) => inject({ method: 'POST', url: '/api/v1/device/token', headers: FORM, payload })
  expect((await poll()).json()).toMatchObject({ error: 'authorization_pending' })
  expect((await poll()).json()).toMatchObject({ error: 'slow_down' })
  expect((await ask('grant_type=password')).json()).toMatchObject({ error: 'unsupported_grant_type' })
  expect((await ask(GRANT)).json()).toMatchObject({ error: 'invalid_request' })
  const denied = await inject({ method: 'POST', url: `${path}/deny`, headers: await as('editor'), payload: {} })
  expect(denied.statusCode).toBe(204)
})

test('W19: an editor revokes a screen: its key does not hold, and what it has open ends', async () => {
  const { inject, as, cutOff, store, identify } = await aScreen()
  const { authorization } = await as('wall')
  const screen = (await store.keys()).find(({ role }) => role === 'wall')
  const headers = await as('editor')
  const revoke = () => inject({ method: 'DELETE', url: `/api/v1/wall-screens/${screen?.id}`, headers })
  expect((await revoke()).statusCode).toBe(204)
  expect(cutOff).toEqual([screen?.id])
  const asking = { headers: { authorization }, remoteAddress: undefined }
  await expect(identify(asking)).rejects.toMatchObject({ code: 'unauthenticated' })
  expect((await revoke()).statusCode).toBe(404)
  expect((await inject({ url: '/api/v1/walls', headers })).json()).toMatchObject({ walls: [] })
})

test('W19: no other key is revoked as a screen', async () => {
  const { inject, as, store } = await aScreen()
  await as('viewer')
  const key = (await store.keys()).find(({ role }) => role === 'viewer')
  const headers = await as('editor')
  const answer = await inject({ method: 'DELETE', url: `/api/v1/wall-screens/${key?.id}`, headers })
  expect(answer.statusCode).toBe(404)
})
