import { expect, test } from 'vitest'
import { alertChannel } from '../../shared/alert-channel.ts'
import { changedChannel, healthWords, newChannel, type SentChannel } from './channels.ts'

const read = ({ id, settings }: SentChannel) => alertChannel.parse({ id, ...settings })
const form = (fields: Readonly<Record<string, string>>, kinds: readonly string[] = []): FormData => {
  const made = new FormData()
  for (const [name, value] of Object.entries(fields)) made.append(name, value)
  for (const kind of kinds) made.append('kinds', kind)
  return made
}

test('T12: what is filled in becomes a channel that the desk takes', () => {
  const hook = newChannel('webhook', form({ name: 'Nacht Büro!', url: 'https://a.example/x', secret: 's' }, ['denial']))
  expect(read(hook)).toMatchObject({ id: 'nacht-bu-ro', name: 'Nacht Büro!', way: { kind: 'webhook' }, on: true })
  expect(read(hook).kinds).toEqual(['kill', 'denial'])
  const chat = newChannel('teams', form({ name: '夜', secret: 'https://b.example/hook' }))
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
  const mail = newChannel('email', form(fields))
  expect(mail.secret).toBeNull()
  expect(read(mail).way).toMatchObject({ port: 465, security: 'tls', user: null, to: ['c@d.example', 'e@f.example'] })
})

test('T48: a change keeps what is not shown: the id, the secret, and where a device is reached', () => {
  const hook = read(newChannel('webhook', form({ name: 'Night', url: 'https://a.example/x', secret: 's' })))
  const changed = changedChannel(
    hook,
    form({ name: 'Day', url: 'https://a.example/y', subject: '{head}', body: '{link}' }),
  )
  expect(changed).toEqual({
    id: 'night',
    secret: null,
    settings: {
      name: 'Day',
      way: { kind: 'webhook', url: 'https://a.example/y' },
      kinds: ['kill'],
      on: false,
      template: { subject: '{head}', body: '{link}' },
    },
  })
  const way = { kind: 'push' as const, userId: 'ana', person: 'Ana', language: 'en' }
  const device = alertChannel.parse({ id: 'phone', name: 'Phone', way })
  expect(changedChannel(device, form({ name: 'Pixel', on: 'on' }, ['denial'])).settings).toMatchObject({
    way,
    on: true,
  })
})

test('T12: a channel tells its last answer, what waits and what was not delivered', () => {
  expect(healthWords({ open: 0, waiting: 0, dead: 0, last: null })).toBe('not tried yet')
  const last = { at: '2024-11-11T12:00:00Z', took: 3, ok: false, answer: '503' }
  expect(healthWords({ open: 2, waiting: 1, dead: 1, last })).toBe(
    'last try failed: 503 · something waits to be told · 1 message was not delivered',
  )
})
