import { expect, test } from 'vitest'
import { raising } from '../../tests/helpers/outbox-desk.ts'
import { append } from '../../tests/store/build.ts'
import { aReceiver } from '../../tests/helpers/webhook-receiver.ts'
import type { TemplatePreview } from '../../shared/alert-template.ts'
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

test('T47: a channel’s own words are shown by the latest alert before they count; what is faulty in them is told with its place', async () => {
  const { inject, as, store } = await openTestDesk({ publicUrl: 'https://desk.example' })
  const headers = await as('admin')
  const preview = async (template: object) =>
    (await inject({ method: 'POST', url: at('/preview'), headers, payload: template })).json<TemplatePreview>()
  const template = { subject: '{kind}: {story}{more}', body: '{headline}\n{reason}\n{link}' }
  expect((await preview(template)).told).toEqual({
    subject: 'Denial: Trump–Putin phone call',
    text: 'Kremlin: “pure fiction”\nhttps://desk.example/story/example',
  })
  await append(store, raising({ id: 'a', kind: 'kill', headline: 'Nordwire: KILL', storyTitle: 'A call' }))
  expect((await preview(template)).told?.subject).toBe('KILL: A call')
  const faulty = { subject: '{kind', body: 'x\n  {storey}' }
  expect(await preview(faulty)).toEqual({
    told: null,
    faults: [
      { part: 'subject', line: 1, column: 1, why: 'not-closed', place: '' },
      { part: 'body', line: 2, column: 3, why: 'unknown-place', place: 'storey' },
    ],
  })
  const settings = { name: 'Chat', way: { kind: 'chat', flavour: 'slack' }, template: faulty }
  const put = await inject({ method: 'PUT', url: at('/chat'), headers, payload: { settings, secret: 'x' } })
  expect([put.statusCode, put.json<{ faults: object[] }>().faults[1]]).toEqual([
    422,
    { path: '/settings/template/body', message: 'line 2, column 3: there is no place {storey}' },
  ])
})
