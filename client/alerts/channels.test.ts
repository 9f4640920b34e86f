import { expect, test } from 'vitest'
import { alertChannel } from '../../shared/alert-channel.ts'
import { channelFrom, healthWords } from './channels.ts'

const read = ({ id, settings }: ReturnType<typeof channelFrom>) => alertChannel.parse({ id, ...settings })

test('T12: what is filled in becomes a channel that the desk takes', () => {
  const hook = channelFrom('webhook', { name: 'Nacht Büro!', url: 'https://a.example/x', secret: 's' })
  expect(read(hook)).toMatchObject({ id: 'nacht-bu-ro', name: 'Nacht Büro!', way: { kind: 'webhook' }, on: true })
  const chat = channelFrom('teams', { name: '夜', secret: 'https://b.example/hook' })
  expect(read(chat)).toMatchObject({ id: 'channel', way: { kind: 'chat', flavour: 'teams' } })
  const fields = {
    name: 'Mail',
    host: 'mx.example',
    port: '465',
    security: 'tls',
    user: '',
    from: 'a@b.example',
    to: 'c@d.example, e@f.example',
  }
  const mail = channelFrom('email', fields)
  expect(mail.secret).toBeNull()
  expect(read(mail).way).toMatchObject({ port: 465, security: 'tls', user: null, to: ['c@d.example', 'e@f.example'] })
})

test('T12: a channel tells its last answer, what waits and what was not delivered', () => {
  expect(healthWords({ open: 0, waiting: 0, dead: 0, last: null })).toBe('not tried yet')
  const last = { at: '2024-11-11T12:00:00Z', took: 3, ok: false, answer: '503' }
  expect(healthWords({ open: 2, waiting: 1, dead: 1, last })).toBe(
    'last try failed: 503 · something waits to be told · 1 message was not delivered',
  )
})
