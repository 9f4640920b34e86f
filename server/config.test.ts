import { expect, test } from 'vitest'
import { BadConfig, readConfig } from './config.ts'

test('an empty environment gives the documented defaults', () => {
  expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 4100, dataDir: './data', publicUrl: null })
})

test('a variable set to nothing counts as not set', () => {
  expect(readConfig({ PORT: '', PUBLIC_URL: '' })).toEqual(readConfig({}))
})

test('PUBLIC_URL is kept as an origin', () => {
  expect(readConfig({ PUBLIC_URL: 'https://desk.example/' }).publicUrl).toBe('https://desk.example')
})

test('C152: the desk’s zone is the one that is set, else the machine’s own', () => {
  expect(readConfig({ DESK_ZONE: 'Europe/Kyiv' }).deskZone).toBe('Europe/Kyiv')
  expect(readConfig({}).deskZone).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone)
})

test.each([
  ['PORT', 'http'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['HOST', 'not a host'],
  ['PUBLIC_URL', 'desk.example'],
  ['PUBLIC_URL', 'ftp://desk.example'],
  ['PUBLIC_URL', 'https://desk.example/path'],
  ['LOG_LEVEL', 'loud'],
  ['RATE_LIMIT', 'many'],
  ['DESK_ZONE', 'Vienna'],
  ['SECRETS_KEY', 'short'],
  ['SECRETS_KEY_FILE', '/nowhere/at/all'],
  ['VAPID_PRIVATE_KEY', 'AAAA'],
  ['VAPID_PRIVATE_KEY', 'A'.repeat(43)],
  ['VAPID_SUBJECT', 'desk.example'],
])('%s=%s is refused in one line that names it', (name, value) => {
  const read = () => readConfig({ [name]: value })
  expect(read).toThrow(BadConfig)
  expect(read).toThrow(name)
  expect(read).not.toThrow(/\n/)
})
