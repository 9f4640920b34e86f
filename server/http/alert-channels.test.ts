import { expect, test } from 'vitest'
import { aReceiver } from '../../tests/helpers/webhook-receiver.ts'
import { openTestDesk } from './testing/desk.ts'

const at = (path: string): string => `/api/v1/alert-channels${path}`

test('T9, T12: a channel is set up, tested and changed; its secret is kept sealed and never told', async () => {
  const { inject, as, store } = await openTestDesk()
  const receiver = await aReceiver((nth) => ({ status: nth === 1 ? 200 : 404 }))
  const headers = await as('admin')
  const settings = { name: 'Night', way: { kind: 'webhook', url: receiver.url } }
  const put = (payload: object, more: object = {}) =>
    inject({ method: 'PUT', url: at('/night'), headers: { ...headers, ...more }, payload })

  expect((await put({ settings })).statusCode).toBe(422)
  const set = await put({ settings, secret: 'a very shared secret' })
  expect(set.json()).toMatchObject({ settings: { id: 'night', on: true }, hasSecret: true, edition: 1 })
  const told = await inject({ url: at(''), headers })
  expect(told.json()).toMatchObject({ channels: [{ health: { open: 0, waiting: 0, dead: 0, last: null } }] })
  expect(set.body + told.body).not.toContain('a very shared secret')
  expect((await store.alertChannels())[0]?.secret).toMatch(/^v1\./)

  const tested = () => inject({ method: 'POST', url: at('/night/test'), headers })
  expect((await tested()).json()).toEqual({ ok: true, answer: '200' })
  expect((await tested()).json()).toEqual({ ok: false, answer: '404' })
  expect(receiver.received[0]?.message).toMatchObject({ test: true, alerts: [] })

  expect((await put({ settings }, { 'if-match': '"9"' })).statusCode).toBe(409)
  expect((await put({ settings }, { 'if-match': '"1"' })).json()).toMatchObject({ edition: 2, hasSecret: true })
  // It would go elsewhere: it is asked for anew.
  const moved = { ...settings, way: { kind: 'webhook', url: 'https://elsewhere.example/' } }
  expect((await put({ settings: moved })).statusCode).toBe(422)
  expect((await inject({ method: 'DELETE', url: at('/night'), headers })).statusCode).toBe(204)
  expect((await inject({ url: at(''), headers })).json()).toEqual({ channels: [] })
})
