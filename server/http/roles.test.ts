import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '../../shared/role.ts'
import { openTestDesk, type TestDesk } from './testing/desk.ts'

type Ask = Pick<InjectOptions, 'payload'> & { method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'; url: string }
const confirm = { id: 'command-1', name: 'confirm-entry', args: { entryId: 'e' } }
const position = { version: 1, start: 0, end: 4, party: 'X', stance: 'denial', sourcing: 'on-record', claimId: 'y' }
const party = { name: 'X', kind: 'person' }
const settings = { id: 'x', route: { kind: 'push' } }
const until = '2030-01-01T00:00:00Z'
const mute = { what: 'source', value: 'AFP', words: 'AFP', until }
const hours = { name: 'Ana', zone: 'Europe/Vienna' }
const rule = { name: 'Duma', when: { kind: 'restatement' } }
const opml = '<opml><body><outline text="A" xmlUrl="https://a.example/"/></body></opml>'
const channel = { name: 'X', way: { kind: 'chat', flavour: 'slack' } }
const subscription = {
  endpoint: 'https://push.example/x',
  keys: { p256dh: `B${'A'.repeat(86)}`, auth: 'A'.repeat(22) },
}
const far = { name: 'x', done: 0, of: null, bytes: 0, size: null }
const copy = { guid: 'x', source: 'x', sourceName: 'X', publishedAt: '2024-11-11T08:58:00Z', headline: 'X', body: 'Y.' }
const user = { email: 'a@desk.example', name: 'A', role: 'viewer', password: 'a long enough one' }

/** Who may do what. A route that is not named here is open to everybody. */
const MATRIX: [string, Ask, Role[]][] = [
  ['post items', { method: 'POST', url: '/items', payload: [] }, ['ingest', 'editor', 'admin']],
  ['preview copy', { method: 'POST', url: '/items/preview', payload: copy }, ['editor', 'admin']],
  ['tell of an import', { method: 'PUT', url: '/imports/x', payload: far }, ['ingest', 'editor', 'admin']],
  ['end an import', { method: 'DELETE', url: '/imports/x' }, ['ingest', 'editor', 'admin']],
  ['list items', { method: 'GET', url: '/items' }, ['viewer', 'editor', 'admin']],
  ['search', { method: 'GET', url: '/search?q=x' }, ['viewer', 'editor', 'admin']],
  ['read an item', { method: 'GET', url: '/items/x' }, ['viewer', 'editor', 'admin']],
  ['list stories', { method: 'GET', url: '/stories' }, ['viewer', 'editor', 'admin']],
  ['read a story', { method: 'GET', url: '/stories/x' }, ['viewer', 'editor', 'admin']],
  ['follow the log of a story', { method: 'GET', url: '/stories/x/live?after=9' }, ['viewer', 'editor', 'admin']],
  ['see who reads a story by link', { method: 'GET', url: '/stories/x/shares' }, ['editor', 'admin']],
  ['share a story', { method: 'POST', url: '/stories/x/shares', payload: {} }, ['editor', 'admin']],
  ['revoke a link', { method: 'DELETE', url: '/shares/x' }, ['editor', 'admin']],
  ['take a story out', { method: 'GET', url: '/stories/x/as/rss' }, ['viewer', 'editor', 'admin']],
  ['take a search out', { method: 'GET', url: '/search/as/rss?q=x' }, ['viewer', 'editor', 'admin']],
  ['take a saved search out', { method: 'GET', url: '/searches/x/as/rss' }, ['viewer', 'editor', 'admin']],
  ['follow a saved search', { method: 'GET', url: '/searches/x/live' }, ['viewer', 'editor', 'admin']],
  ['read the log of a story', { method: 'GET', url: '/stories/x/events' }, ['viewer', 'editor', 'admin']],
  ['read an entry with its reasons', { method: 'GET', url: '/entries/x' }, ['viewer', 'editor', 'admin']],
  ['read what a party said', { method: 'GET', url: '/said?party=X' }, ['viewer', 'editor', 'admin']],
  ['log an entry by hand', { method: 'POST', url: '/items/x/entries', payload: position }, ['editor', 'admin']],
  ['make a claim', { method: 'POST', url: '/stories/x/claims', payload: { text: 'X' } }, ['editor', 'admin']],
  ['word a claim anew', { method: 'PATCH', url: '/claims/x', payload: { text: 'X' } }, ['editor', 'admin']],
  ['merge claims', { method: 'POST', url: '/claims/x/merge', payload: { intoId: 'y' } }, ['editor', 'admin']],
  ['take a merger of claims back', { method: 'POST', url: '/claims/x/unmerge', payload: {} }, ['editor', 'admin']],
  ['take a claim off', { method: 'DELETE', url: '/claims/x' }, ['editor', 'admin']],
  ['list alerts', { method: 'GET', url: '/alerts' }, ['viewer', 'editor', 'admin']],
  ['list channels', { method: 'GET', url: '/alert-channels' }, ['editor', 'admin']],
  [
    'set up a channel',
    { method: 'PUT', url: '/alert-channels/x', payload: { settings: channel, secret: 'x' } },
    ['admin'],
  ],
  [
    'preview a template',
    { method: 'POST', url: '/alert-channels/preview', payload: { subject: 'x', body: 'x' } },
    ['editor', 'admin'],
  ],
  ['remove a channel', { method: 'DELETE', url: '/alert-channels/x' }, ['admin']],
  ['test a channel', { method: 'POST', url: '/alert-channels/x/test' }, ['admin']],
  ['list messages', { method: 'GET', url: '/alert-messages' }, ['editor', 'admin']],
  ['send a message again', { method: 'POST', url: '/alert-messages/x/resend' }, ['editor', 'admin']],
  ['read who was told', { method: 'GET', url: '/alerts/x/told' }, ['editor', 'admin']],
  ['take alerts out', { method: 'GET', url: '/alerts/as/rss' }, ['viewer', 'editor', 'admin']],
  ['see one’s feeds', { method: 'GET', url: '/alert-feeds' }, ['viewer', 'editor', 'admin']],
  ['make a feed', { method: 'POST', url: '/alert-feeds', payload: { name: 'X' } }, ['viewer', 'editor', 'admin']],
  ['revoke a feed', { method: 'DELETE', url: '/alert-feeds/x' }, ['viewer', 'editor', 'admin']],
  ['see one’s devices', { method: 'GET', url: '/push' }, ['viewer', 'editor', 'admin']],
  [
    'have a device told',
    { method: 'POST', url: '/push/devices', payload: { name: 'X', subscription } },
    ['viewer', 'editor', 'admin'],
  ],
  ['name a device', { method: 'PATCH', url: '/push/devices/x', payload: {} }, ['viewer', 'editor', 'admin']],
  ['take a device off', { method: 'DELETE', url: '/push/devices/x' }, ['viewer', 'editor', 'admin']],
  ['test a device', { method: 'POST', url: '/push/devices/x/test' }, ['viewer', 'editor', 'admin']],
  ['read the log', { method: 'GET', url: '/log' }, ['viewer', 'editor', 'admin']],
  ['list proposals', { method: 'GET', url: '/proposals' }, ['editor', 'admin']],
  ['read the labels', { method: 'GET', url: '/labels' }, ['editor', 'admin']],
  ['list sources', { method: 'GET', url: '/sources' }, ['viewer', 'editor', 'admin']],
  ['analyse', { method: 'POST', url: '/analyse', payload: { text: 'x' } }, ['viewer', 'editor', 'admin']],
  ['command', { method: 'POST', url: '/commands', payload: confirm }, ['editor', 'admin']],
  ['list parties', { method: 'GET', url: '/parties' }, ['viewer', 'editor', 'admin']],
  ['read a party', { method: 'GET', url: '/parties/x' }, ['viewer', 'editor', 'admin']],
  ['change a party', { method: 'PUT', url: '/parties/x', payload: party }, ['editor', 'admin']],
  ['take a party off', { method: 'DELETE', url: '/parties/x' }, ['editor', 'admin']],
  ['list outlets', { method: 'GET', url: '/outlets' }, ['viewer', 'editor', 'admin']],
  ['read an outlet', { method: 'GET', url: '/outlets/x' }, ['viewer', 'editor', 'admin']],
  ['change an outlet', { method: 'PUT', url: '/outlets/x', payload: { name: 'X' } }, ['editor', 'admin']],
  ['take an outlet off', { method: 'DELETE', url: '/outlets/x' }, ['editor', 'admin']],
  ['read the world list', { method: 'GET', url: '/lists/world' }, ['viewer', 'editor', 'admin']],
  ['export the lists', { method: 'GET', url: '/lists/export' }, ['viewer', 'editor', 'admin']],
  ['import lists', { method: 'POST', url: '/lists/import', payload: {} }, ['editor', 'admin']],
  ['list payloads', { method: 'GET', url: '/payloads' }, ['editor', 'admin']],
  ['read a payload', { method: 'GET', url: '/payloads/x/body' }, ['editor', 'admin']],
  ['run a payload again', { method: 'POST', url: '/payloads/x/run' }, ['editor', 'admin']],
  ['list what is set up', { method: 'GET', url: '/source-settings' }, ['editor', 'admin']],
  ['read what is set up', { method: 'GET', url: '/source-settings/x' }, ['editor', 'admin']],
  ['set up a source', { method: 'PUT', url: '/source-settings/x', payload: { settings } }, ['admin']],
  ['remove a source', { method: 'DELETE', url: '/source-settings/x' }, ['admin']],
  ['test a source', { method: 'POST', url: '/source-settings/test', payload: { settings } }, ['admin']],
  ['export feeds', { method: 'GET', url: '/source-settings/opml' }, ['editor', 'admin']],
  ['import feeds', { method: 'POST', url: '/source-settings/opml', payload: { opml } }, ['admin']],
  ['see how far the sample is', { method: 'GET', url: '/sample' }, ['viewer', 'editor', 'admin']],
  ['play the sample', { method: 'POST', url: '/sample/play', payload: {} }, ['editor', 'admin']],
  ['stop the sample', { method: 'POST', url: '/sample/stop', payload: {} }, ['editor', 'admin']],
  ['put the sample away', { method: 'POST', url: '/sample/put-away', payload: {} }, ['editor', 'admin']],
  ['be told who one is', { method: 'GET', url: '/me' }, ['wall', 'viewer', 'editor', 'admin']],
  ['read a story’s history', { method: 'GET', url: '/stories/x/history' }, ['viewer', 'editor', 'admin']],
  ['read notes', { method: 'GET', url: '/stories/x/notes' }, ['editor', 'admin']],
  ['see whom a story can be given to', { method: 'GET', url: '/people' }, ['editor', 'admin']],
  ['acknowledge an alert', { method: 'POST', url: '/alerts/x/acknowledge', payload: {} }, ['editor', 'admin']],
  ['resolve an alert', { method: 'POST', url: '/alerts/x/resolve', payload: {} }, ['editor', 'admin']],
  ['reopen an alert', { method: 'POST', url: '/alerts/x/reopen', payload: {} }, ['editor', 'admin']],
  ['put an alert off', { method: 'POST', url: '/alerts/x/snooze', payload: { until } }, ['editor', 'admin']],
  ['have an alert ring again', { method: 'POST', url: '/alerts/x/wake', payload: {} }, ['editor', 'admin']],
  [
    'read what a shift leaves',
    { method: 'GET', url: `/alerts/hand-over?since=${until}` },
    ['viewer', 'editor', 'admin'],
  ],
  ['see what is muted', { method: 'GET', url: '/alert-mutes' }, ['viewer', 'editor', 'admin']],
  ['mute something', { method: 'POST', url: '/alert-mutes', payload: mute }, ['editor', 'admin']],
  ['lift a mute', { method: 'DELETE', url: '/alert-mutes/x' }, ['editor', 'admin']],
  ['see when people are reached', { method: 'GET', url: '/alert-duties' }, ['viewer', 'editor', 'admin']],
  ['set hours', { method: 'PUT', url: '/alert-duties/x', payload: hours }, ['viewer', 'editor', 'admin']],
  ['forget hours', { method: 'DELETE', url: '/alert-duties/x' }, ['viewer', 'editor', 'admin']],
  ['set who is told next', { method: 'PUT', url: '/alert-ladder', payload: { steps: [] } }, ['editor', 'admin']],
  ['see the rules of alerts', { method: 'GET', url: '/alert-rules' }, ['viewer', 'editor', 'admin']],
  ['set a rule of alerts', { method: 'PUT', url: '/alert-rules/x', payload: rule }, ['editor', 'admin']],
  ['take a rule of alerts away', { method: 'DELETE', url: '/alert-rules/x' }, ['editor', 'admin']],
  ['preview a rule of alerts', { method: 'POST', url: '/alert-rules/preview', payload: rule }, ['editor', 'admin']],
  ['read what is one’s own', { method: 'GET', url: '/mine' }, ['viewer', 'editor', 'admin']],
  ['list saved searches', { method: 'GET', url: '/searches' }, ['viewer', 'editor', 'admin']],
  [
    'save a search of one’s own',
    { method: 'PUT', url: '/searches/x', payload: { name: 'X', q: 'x', of: 'mine' } },
    ['viewer', 'editor', 'admin'],
  ],
  ['remove a saved search', { method: 'DELETE', url: '/searches/x' }, ['viewer', 'editor', 'admin']],
  ['be told of new finds', { method: 'GET', url: '/search/new?q=x&after=0' }, ['viewer', 'editor', 'admin']],
  ['be told what changed', { method: 'GET', url: '/changes' }, ['viewer', 'editor', 'admin']],
  ['see which screen shows a code', { method: 'GET', url: '/device/x' }, ['editor', 'admin']],
  ['put a screen up', { method: 'POST', url: '/device/x/approve', payload: { name: 'X' } }, ['editor', 'admin']],
  ['refuse a screen', { method: 'POST', url: '/device/x/deny' }, ['editor', 'admin']],
  ['list walls', { method: 'GET', url: '/walls' }, ['editor', 'admin']],
  ['take a screen off', { method: 'DELETE', url: '/wall-screens/x' }, ['editor', 'admin']],
  ['list keys', { method: 'GET', url: '/keys' }, ['admin']],
  ['make a key', { method: 'POST', url: '/keys', payload: { role: 'viewer' } }, ['admin']],
  ['revoke a key', { method: 'DELETE', url: '/keys/x' }, ['admin']],
  ['list users', { method: 'GET', url: '/users' }, ['admin']],
  ['make a user', { method: 'POST', url: '/users', payload: user }, ['admin']],
  ['change a user', { method: 'PATCH', url: '/users/x', payload: { disabled: true } }, ['admin']],
]
const ROLES: Role[] = ['ingest', 'wall', 'viewer', 'editor', 'admin']

/** What a link opens to anybody who has it (W13). */
const SHARED = [
  'GET /s/x',
  'GET /s/x/embed',
  'GET /s/x/live',
  'GET /s/x/picture.png',
  'GET /s/x/as/rss',
  'GET /oembed',
  'GET /f/x/as/rss',
]

/** Past the guard, whatever the route then makes of the request. */
const PASSED = new Set([200, 201, 204, 404, 409])
const passed = (status: number): string => (PASSED.has(status) ? 'passes' : String(status))

/** One desk and a key of each role, asked by all of these: who may do a thing does not hang on what was done before. */
let desk: TestDesk
const keys = new Map<Role, { authorization: string }>()
const close: (() => Promise<void>)[] = []
beforeAll(async () => {
  desk = await openTestDesk({ limits: { strangers: 0 }, finished: (clean) => void close.unshift(clean) })
  for (const role of ROLES) keys.set(role, await desk.as(role))
})
afterAll(async () => {
  for (const clean of close) await clean()
})

test.each(MATRIX)('X8: to %s takes the right role, and a login', async (_what, ask, allowed) => {
  const { inject } = desk
  const request = { ...ask, url: `/api/v1${ask.url}` }
  const answers: [string, string][] = [['nobody', passed((await inject(request)).statusCode)]]
  for (const role of ROLES)
    answers.push([role, passed((await inject({ ...request, headers: keys.get(role) ?? {} })).statusCode)])
  const wanted = ROLES.map((role) => [role, allowed.includes(role) ? 'passes' : '403'])
  expect(answers).toEqual([['nobody', '401'], ...wanted])
})

test('every route of the API is in the matrix or open on purpose', async () => {
  const { inject } = desk
  const { paths } = (await inject({ url: '/api/v1/openapi.json' })).json<{ paths: Record<string, object> }>()
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(
      (method) =>
        `${method.toUpperCase()} ${path
          .replace('{format}', 'rss')
          .replace(/\{\w+\}/, 'x')
          .replace('/api/v1', '')}`,
    ),
  )
  const open = [
    'GET /health',
    'GET /metrics',
    'POST /setup',
    'GET /problems/x',
    'GET /websub/x',
    'POST /websub/x',
    'POST /device/code',
    'POST /device/token',
    ...SHARED,
  ]
  const guarded = MATRIX.map(([, { method, url }]) => `${method} ${url.split('?', 1)[0]}`)
  expect(routes.filter((route) => !route.includes('/api/auth/')).toSorted()).toEqual([...open, ...guarded].toSorted())
})
