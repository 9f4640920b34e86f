import { expect, test } from 'vitest'
import type { Role } from '../../shared/role.ts'
import { type Asking, createIdentify } from './identify.ts'
import { createKey } from './keys.ts'
import { memoryKeys } from './testing/doubles.ts'

const at = '2026-03-01T10:00:00Z'
const desk = { id: 'desk', name: 'Desk', role: 'admin' } as const
const here: Asking = { headers: { host: '127.0.0.1:4100' }, remoteAddress: '127.0.0.1' }

function setUp(over: { demo?: boolean } = {}) {
  const keys = memoryKeys()
  const demo = over.demo === true ? desk : null
  const identify = createIdentify({ keys, userOf: async () => null, localKey: 'local', demo, publicUrl: null })
  const key = async (role: Role, source: string | null = null) =>
    (await createKey(keys, { role, source, name: 'agency' }, { id: `key-${role}`, at })).key
  return { keys, identify, key }
}

const withKey = (key: string): Asking => ({ ...here, headers: { ...here.headers, authorization: `Bearer ${key}` } })

test('X1: a key is taken from the header and from a handshake alike', async () => {
  const { identify, key } = setUp()
  const secret = await key('ingest', 'reuters')
  const caller = { identity: { id: 'key-ingest', name: 'agency', role: 'ingest' }, via: 'key', source: 'reuters' }
  expect(await identify(withKey(secret))).toEqual(caller)
  expect(await identify({ ...here, token: secret })).toEqual(caller)
})

test('X2: an unknown key and a revoked one are refused, each with its own message', async () => {
  const { identify, key, keys } = setUp()
  const secret = await key('viewer')
  await keys.revokeKey('key-viewer', at)
  await expect(identify(withKey(secret))).rejects.toThrow(/revoked/)
  await expect(identify(withKey(secret.replace(/.$/, '!')))).rejects.toThrow(/not known/)
})

test('X2: a wrong key is refused even where no login is needed', async () => {
  const { identify } = setUp({ demo: true })
  await expect(identify(withKey('or_admin_guess'))).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('only an ingest key is bound to a source', async () => {
  const { key } = setUp()
  await expect(key('viewer', 'reuters')).rejects.toMatchObject({ code: 'bad-fields' })
})

test('the local key is the command line', async () => {
  const { identify } = setUp()
  expect(await identify(withKey('local'))).toMatchObject({ identity: { role: 'admin' } })
})

test('without a login nobody is known on a real desk', async () => {
  expect(await setUp().identify(here)).toBeNull()
})

test.each(['127.0.0.1:4100', 'localhost:4100', '[::1]:4100'])('X5: the demo is open at %s', async (host) => {
  expect(await setUp({ demo: true }).identify({ ...here, headers: { host } })).toMatchObject({ identity: desk })
})

test.each<[string, Asking]>([
  ['from another machine', { ...here, remoteAddress: '192.168.1.7' }],
  ['under a foreign name', { ...here, headers: { host: 'evil.example' } }],
  ['through a proxy', { ...here, headers: { ...here.headers, 'x-forwarded-for': '1.2.3.4' } }],
  ['from a foreign page', { ...here, headers: { ...here.headers, origin: 'https://evil.example' } }],
  ['from a page at another port', { ...here, headers: { ...here.headers, 'sec-fetch-site': 'same-site' } }],
])('X5: the demo is closed %s', async (_where, asking) => {
  expect(await setUp({ demo: true }).identify(asking)).toBeNull()
})
