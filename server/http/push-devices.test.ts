import { expect, test } from 'vitest'
import { aPushService } from '../../tests/helpers/push-service.ts'
import type { PushAnswer } from '../../shared/push-device.ts'
import { openTestDesk } from './testing/desk.ts'

const at = (path: string): string => `/api/v1/push${path}`

async function aDesk() {
  const { inject, as, store } = await openTestDesk()
  const service = await aPushService()
  const headers = await as('viewer')
  const key = async (): Promise<string> => (await inject({ url: at(''), headers })).json<PushAnswer>().publicKey
  const subscription = service.subscribe(await key())
  const add = (payload: object, by = headers) => inject({ method: 'POST', url: at('/devices'), headers: by, payload })
  const devices = async (by = headers) => (await inject({ url: at(''), headers: by })).json<PushAnswer>().devices
  return { inject, as, store, service, headers, subscription, add, devices, key }
}

test('T41: a person has a device told, tests it, names it and takes it off; its address is sealed and never told', async () => {
  const { inject, store, service, headers, subscription, add, devices } = await aDesk()
  const set = await add({ name: 'Phone', subscription })
  expect([set.statusCode, set.json<{ name: string }>().name]).toEqual([201, 'Phone'])
  const { id } = set.json<{ id: string }>()
  expect(set.body).not.toContain(subscription.endpoint)
  expect((await store.alertChannels())[0]?.secret).toMatch(/^v1\./)

  const test = await inject({ method: 'POST', url: at(`/devices/${id}/test`), headers })
  expect(test.json()).toEqual({ ok: true, answer: '201' })
  expect(service.pushed[0]?.told.notes).toMatchObject([{ tag: 'test', rings: true }])

  const patched = await inject({
    method: 'PATCH',
    url: at(`/devices/${id}`),
    headers,
    payload: { name: 'Pixel', kinds: ['kill'] },
  })
  expect(patched.json()).toMatchObject({ name: 'Pixel', kinds: ['kill'], on: true })
  // The same subscription again is the same device.
  await add({ name: 'Again', subscription })
  expect(await devices()).toMatchObject([{ id, name: 'Again', kinds: ['kill'] }])
  expect((await inject({ method: 'DELETE', url: at(`/devices/${id}`), headers })).statusCode).toBe(204)
  expect(await devices()).toEqual([])
})

test('T41: a browser that renews its subscription stays the same device', async () => {
  const { service, subscription, add, devices, key } = await aDesk()
  await add({ name: 'Phone', subscription })
  const renewed = service.subscribe(await key())
  await add({ name: 'ignored', subscription: renewed, replaces: subscription.endpoint })
  expect((await devices()).map(({ name }) => name)).toEqual(['Phone'])
})

test('T41: nobody sees or changes another’s device; who signs in at the same browser takes it over', async () => {
  const { inject, as, subscription, add, devices, headers } = await aDesk()
  const { id } = (await add({ name: 'Phone', subscription })).json<{ id: string }>()
  const other = await as('editor')
  expect(await devices(other)).toEqual([])
  const drop = () => inject({ method: 'DELETE', url: at(`/devices/${id}`), headers: other })
  expect((await drop()).statusCode).toBe(404)
  await add({ name: 'Shared phone', subscription }, other)
  expect([await devices(headers), await devices(other)]).toMatchObject([[], [{ id }]])
})

test('T41: a device that its push service no longer knows is dropped', async () => {
  const { inject, service, headers, subscription, add, devices } = await aDesk()
  const { id } = (await add({ name: 'Phone', subscription })).json<{ id: string }>()
  service.end(subscription)
  const test = await inject({ method: 'POST', url: at(`/devices/${id}/test`), headers })
  expect(test.json()).toMatchObject({ ok: false, answer: expect.stringContaining('410') })
  expect(await devices()).toEqual([])
})

test('T41: an admin sees every device among the channels, renames it, and gives it to nobody else', async () => {
  const { inject, as, subscription, add } = await aDesk()
  const { id } = (await add({ name: 'Phone', subscription })).json<{ id: string }>()
  const headers = await as('admin')
  const url = `/api/v1/alert-channels/${id}`
  const channels = (await inject({ url: '/api/v1/alert-channels', headers })).json<{
    channels: { settings: { way: object } }[]
  }>()
  const way = channels.channels[0]?.settings.way ?? {}
  const put = (settings: object) => inject({ method: 'PUT', url, headers, payload: { settings, secret: 'x' } })
  expect((await put({ name: 'Night phone', way })).json()).toMatchObject({
    settings: { name: 'Night phone', way },
    hasSecret: true,
  })
  expect((await put({ name: 'Mine', way: { ...way, userId: 'somebody-else' } })).statusCode).toBe(422)
})

test('T41: what is no subscription of a browser is refused with its place', async () => {
  const { subscription, add } = await aDesk()
  const plain = await add({ name: 'x', subscription: { ...subscription, endpoint: 'http://push.example/' } })
  const short = await add({ name: 'x', subscription: { ...subscription, keys: { p256dh: 'AA', auth: 'AA' } } })
  expect([plain.statusCode, short.statusCode]).toEqual([422, 422])
  expect(short.body).toContain('p256dh')
})
