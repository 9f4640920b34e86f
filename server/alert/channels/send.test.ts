import { createHmac } from 'node:crypto'
import type { SMTPServerOptions } from 'smtp-server'
import { expect, test } from 'vitest'
import { anAlert } from '../../../tests/helpers/build.ts'
import { aMailServer } from '../../../tests/helpers/mail-server.ts'
import { aVapid } from '../../../tests/helpers/push-service.ts'
import { aReceiver } from '../../../tests/helpers/webhook-receiver.ts'
import { aWebServer } from '../../../tests/helpers/web-server.ts'
import { type ChannelWay, channelWay } from '../../../shared/alert-channel.ts'
import { type AlertMessage, toldAlert } from '../../../shared/alert-message.ts'
import { chatBody } from './chat.ts'
import { send } from './send.ts'

const NOW = Date.parse('2024-11-11T12:00:00Z')
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

const aMessage = (over: Partial<AlertMessage> = {}): AlertMessage => ({
  id: 'message-1',
  madeAt: '2024-11-11T12:00:00.000Z',
  urgent: false,
  test: false,
  subject: 'Denial: Kremlin: “pure fiction”',
  text: '',
  alerts: [toldAlert.parse({ ...anAlert(), link: 'https://desk.example/story/story-1' })],
  count: 1,
  ...over,
})

const sending = (
  way: ChannelWay,
  over: { secret?: string | null; message?: AlertMessage; allowedHosts?: string[]; signal?: AbortSignal } = {},
) =>
  send({
    way,
    secret: SECRET,
    message: aMessage(),
    vapid: aVapid(),
    allowedHosts: ['127.0.0.1'],
    now: NOW,
    signal: new AbortController().signal,
    ...over,
  })

const mail = (port: number, over: object = {}): ChannelWay =>
  channelWay.parse({
    kind: 'email',
    host: '127.0.0.1',
    port,
    security: 'none',
    from: 'desk@desk.example',
    to: ['night@desk.example'],
    ...over,
  })

test('T7: a webhook is signed over id, time and body, as Standard Webhooks has it', async () => {
  const { url, received } = await aReceiver()
  expect(await sending({ kind: 'webhook', url })).toEqual({ ok: true, answer: '204' })
  const [{ headers, body, message } = { headers: {}, body: '', message: null }] = received
  const key = Buffer.from(SECRET.slice(6), 'base64')
  const stamp = String(NOW / 1_000)
  const mac = createHmac('sha256', key).update(`message-1.${stamp}.${body}`).digest('base64')
  expect(headers).toMatchObject({
    'webhook-id': 'message-1',
    'idempotency-key': 'message-1',
    'webhook-timestamp': stamp,
    'webhook-signature': `v1,${mac}`,
    'content-type': 'application/json',
  })
  expect(message).toEqual(aMessage())
})

const isAddress = (url: string): boolean => channelWay.safeParse({ kind: 'webhook', url }).success

test('T9: an address that everybody who sets channels up may see holds no password', () => {
  expect(['https://ana:pass@a.example/', 'https://ana@a.example'].map(isAddress)).toEqual([false, false])
  expect(['https://a.example/@ana', 'http://a.example?to=a@b'].map(isAddress)).toEqual([true, true])
})

test('T8: a redirect is not followed, and no address that is not public is asked', async () => {
  const elsewhere = await aReceiver()
  const { url } = await aReceiver(() => ({ status: 307, headers: { location: elsewhere.url } }))
  expect(await sending({ kind: 'webhook', url })).toMatchObject({ ok: false, again: false })
  expect(elsewhere.received).toEqual([])
  const closed = await sending({ kind: 'webhook', url: elsewhere.url }, { allowedHosts: [] })
  expect(closed).toMatchObject({ ok: false, again: false, answer: expect.stringContaining('loopback') })
  expect(await sending(mail(25, { host: '169.254.169.254' }))).toMatchObject({ ok: false, again: false })
  expect(elsewhere.received).toEqual([])
})

test('T6: what may pass is told from what is refused for good', async () => {
  const answers = [500, 503, 429, 408, 400, 401, 404, 410]
  const { url } = await aReceiver((nth) => ({ status: answers[nth - 1] ?? 200 }))
  const again: unknown[] = []
  for (const _ of answers) {
    const verdict = await sending({ kind: 'webhook', url })
    again.push(verdict.ok ? 'ok' : verdict.again)
  }
  expect(again).toEqual([true, true, true, true, false, false, false, false])
})

test('T6: a receiver that hangs up or never answers is tried again', async () => {
  const { url } = await aWebServer((request) => request.socket.destroy())
  expect(await sending({ kind: 'webhook', url })).toMatchObject({ ok: false, again: true })
  const hanging = await aReceiver(() => null)
  const end = new AbortController()
  const verdict = sending({ kind: 'webhook', url: hanging.url }, { signal: end.signal })
  await hanging.until((all) => all.length === 1)
  end.abort()
  expect(await verdict).toMatchObject({ ok: false, again: true })
})

test('T10: each chat is told in its own form, and an agency’s words ring nobody there', () => {
  const alert = toldAlert.parse({ ...anAlert({ headline: 'A & B <!channel> @all' }), link: null })
  const message = aMessage({ alerts: [alert] })
  const body = (flavour: Parameters<typeof chatBody>[0]): unknown => JSON.parse(chatBody(flavour, message))
  expect(body('slack')).toMatchObject({ text: expect.stringContaining('A &amp; B &lt;!channel&gt;') })
  expect(body('mattermost')).toMatchObject({ text: expect.not.stringMatching(/@all|<!channel>/) })
  expect(body('discord')).toMatchObject({ content: expect.stringContaining('A & B'), allowed_mentions: { parse: [] } })
  expect(body('teams')).toMatchObject({
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: { body: [{ type: 'TextBlock' }, {}, {}, {}] },
      },
    ],
  })
})

test('T10: a headline hides in no chat where a link leads', () => {
  const alert = toldAlert.parse({ ...anAlert({ headline: '[Sign in](https://evil.example)' }), link: null })
  for (const flavour of ['mattermost', 'discord', 'teams'] as const)
    expect(chatBody(flavour, aMessage({ alerts: [alert] }))).not.toContain('](')
})

test('T10: a chat’s address is its secret', async () => {
  const asked: string[] = []
  const { url } = await aWebServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('ok')
  })
  expect(await sending({ kind: 'chat', flavour: 'slack' }, { secret: `${url}/services/T0/B0/x` })).toMatchObject({
    ok: true,
  })
  expect(asked).toEqual(['/services/T0/B0/x'])
})

test('T10: a mail has a readable text part, its message’s id and the story’s address', async () => {
  const { port, mails } = await aMailServer()
  expect(await sending(mail(port))).toMatchObject({ ok: true, answer: expect.stringMatching(/^250/) })
  const [got] = mails
  expect(got).toMatchObject({
    subject: 'Denial: Kremlin: “pure fiction”',
    messageId: '<message-1@on-record>',
    from: { address: 'desk@desk.example' },
    to: [{ address: 'night@desk.example' }],
  })
  expect(got?.text?.trim().split('\n')).toEqual([
    'Denial: Kremlin: “pure fiction”',
    'denies: Washington Post',
    'Trump–Putin phone call',
    'Raised 2024-11-11T08:58:00.000Z',
    'https://desk.example/story/story-1',
  ])
})

test('T6, T10: a mail server’s temporary refusal is tried again, a wrong password is not', async () => {
  const busy = Object.assign(new Error('come back later'), { responseCode: 451 })
  const { port } = await aMailServer({ onMailFrom: (_address, _session, done) => done(busy) })
  expect(await sending(mail(port))).toMatchObject({ ok: false, again: true })
  const guarded = await aMailServer({ authOptional: false, allowInsecureAuth: true })
  expect(await sending(mail(guarded.port, { user: 'desk' }), { secret: 'wrong' })).toMatchObject({
    ok: false,
    again: false,
  })
  expect(await sending(mail(guarded.port, { user: 'desk' }), { secret: 'right' })).toMatchObject({ ok: true })
  expect(guarded.mails).toMatchObject([{ user: 'desk' }])
})

test('T6, T10: a mail that one of several does not take now is tried again; who never takes it is told of', async () => {
  const refusals = [450, 550]
  const onRcptTo: SMTPServerOptions['onRcptTo'] = ({ address }, _session, done) =>
    done(address.startsWith('ben') ? Object.assign(new Error('not ben'), { responseCode: refusals.shift() }) : null)
  const { port, mails } = await aMailServer({ onRcptTo })
  const way = mail(port, { to: ['ana@desk.example', 'ben@desk.example'] })
  expect(await sending(way)).toMatchObject({ ok: false, again: true, answer: expect.stringContaining('not ben') })
  expect(await sending(way)).toMatchObject({ ok: true, answer: expect.stringContaining('not ben') })
  expect(mails.map(({ messageId }) => messageId)).toEqual(['<message-1@on-record>', '<message-1@on-record>'])
})

test('T6, T10: a mail server that never answers holds up no stop, and is tried again', async () => {
  const end = new AbortController()
  const { port } = await aMailServer({ onMailFrom: () => end.abort() })
  expect(await sending(mail(port), { signal: end.signal })).toMatchObject({ ok: false, again: true })
})

test('T47: chats and mails are told in the words of their message', async () => {
  const message = aMessage({ text: 'Worded @all by a template' })
  expect(JSON.parse(chatBody('discord', message))).toMatchObject({ content: 'Worded @all by a template' })
  expect(JSON.parse(chatBody('mattermost', message))).toMatchObject({ text: expect.not.stringContaining('@all') })
  const { port, mails } = await aMailServer()
  await sending(mail(port), { message })
  expect(mails[0]?.text?.trim()).toBe('Worded @all by a template')
})
