import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../server/config.ts'
import { serve, type Serving } from '../server/serve.ts'
import { commandLine as onrecord } from './helpers/command-line.ts'
import { RawScreen } from './helpers/raw-screen.ts'
import { onrecord as ownProcess, startProcess } from './helpers/start-process.ts'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A server of this process on a folder, and on a free port. */
const start = (folder: string): Promise<Serving> =>
  serve(readConfig({ DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'error' }), { demo: false })

const anItem = (over: object = {}): string =>
  JSON.stringify({
    guid: 'g1',
    source: 'reuters',
    publishedAt: '2024-11-11T08:58:00Z',
    headline: 'Ministry denies talks',
    body: 'The ministry denied on Monday that talks had taken place.',
    ...over,
  })

function aWire(folder: string, lines: string[]): string {
  const file = join(folder, 'wire.jsonl')
  writeFileSync(file, lines.join('\n'))
  return file
}

const readJson = async (url: string, key: string): Promise<unknown> =>
  (await fetch(url, { headers: { authorization: `Bearer ${key}` } })).json()

test('key create prints the key alone; the running server takes it, and after key revoke no more', async () => {
  const folder = aFolder()
  const server = await start(folder)
  const { out, code } = await onrecord(folder, ['key', 'create', '--role', 'viewer', '--name', 'a screen'])
  expect(code).toBe(0)
  expect(out).toMatch(/^or_viewer_[\w-]{43}\n$/)
  const key = out.trim()
  expect(await readJson(`${server.url}/api/v1/stories`, key)).toEqual({ stories: [], next: null })
  const listed = await onrecord(folder, ['key', 'list'])
  expect(listed.out).toContain('a screen')
  expect(listed.out).not.toContain(key)
  const [id = ''] = (listed.out.split('\n')[1] ?? '').split(' ')
  expect((await onrecord(folder, ['key', 'revoke', id])).code).toBe(0)
  expect(await readJson(`${server.url}/api/v1/stories`, key)).toMatchObject({ status: 401 })
  expect((await onrecord(folder, ['key', 'revoke', id])).code).toBe(1)
  await server.stop()
})

const make = (email: string, role: string): string[] => [
  'user',
  'create',
  '--email',
  email,
  '--name',
  'Ada',
  '--role',
  role,
]

test('a user is made from the standard input, signs in at the running server, and is disabled', async () => {
  const folder = aFolder()
  const server = await start(folder)

  expect((await onrecord(folder, make('ada@desk.example', 'admin'), 'a long enough one\n')).code).toBe(0)
  expect((await onrecord(folder, make('bo@desk.example', 'editor'), 'a long enough one\n')).code).toBe(0)
  expect((await onrecord(folder, make('cy@desk.example', 'editor'), 'short\n')).err).toContain('/password')
  const signIn = (email: string) =>
    fetch(`${server.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: 'a long enough one' }),
    })
  expect((await signIn('bo@desk.example')).status).toBe(200)
  expect((await onrecord(folder, ['user', 'disable', 'bo@desk.example'])).code).toBe(0)
  expect((await signIn('bo@desk.example')).status).toBe(403)
  expect((await onrecord(folder, ['user', 'list'])).out).toMatch(/bo@desk.example +editor +disabled/)
  await server.stop()
})

test('import skips bad lines by their numbers, takes the rest, and ends with 1', async () => {
  const folder = aFolder()
  const lines = [anItem(), '{"guid":', '', anItem({ guid: 'g2', publishedAt: 'today' }), anItem({ guid: 'g3' })]
  const { code, out, err } = await onrecord(join(folder, 'data'), ['import', aWire(folder, lines)])
  expect(code).toBe(1)
  expect(out).toBe('Imported 2 items: 2 created. 2 lines skipped.\n')
  expect(err).toMatch(/^line 2: /)
  expect(err).toMatch(/\nline 4: \/publishedAt: /)
})

test('R61: import goes through the running server, whose screens are told of it, and from the standard input', async () => {
  const folder = aFolder()
  const server = await start(folder)
  const watching = new RawScreen(server.url, { token: server.localKey })
  watching.follow('sources')
  await watching.next('frame')
  const { code, out } = await onrecord(folder, ['import', '-'], `${anItem()}\n${anItem({ guid: 'g2' })}\n`)
  expect({ code, out }).toEqual({ code: 0, out: 'Imported 2 items: 2 created.\n' })
  expect((await watching.next('works')).works).toMatchObject([{ source: null, name: '', done: 2, size: null }])
  expect((await watching.next('works')).works).toEqual([])
  watching.close()
  const again = await onrecord(folder, ['import', '-'], anItem())
  expect(again.out).toBe('Imported 1 item: 1 duplicate.\n')
  const health = await readJson(`${server.url}/api/v1/health`, '')
  expect(health).toMatchObject({ status: 'ok', head: expect.any(Number) })
  await server.stop()
})

test('replay posts with the original spacing to another desk', async () => {
  const folder = aFolder()
  const server = await start(folder)
  const key = (await onrecord(folder, ['key', 'create', '--role', 'ingest'])).out.trim()
  const file = aWire(folder, [anItem(), anItem({ guid: 'g2', publishedAt: '2024-11-11T08:59:00Z' })])
  const there = ['--speed', '600', '--url', server.url, '--key', key]
  const { code, out } = await onrecord(aFolder(), ['replay', file, ...there])
  expect({ code, out }).toEqual({ code: 0, out: 'Replayed 2 of 2 items.\n' })
  expect((await onrecord(folder, ['replay', file, '--speed', 'fast'])).code).toBe(1)
  await server.stop()
})

test('L4: a backup taken while the server runs is restored as another log, and never over a desk by accident', async () => {
  const folder = aFolder()
  const data = join(folder, 'data')
  const file = join(folder, 'desk.bak')
  await onrecord(data, ['import', '-'], anItem())
  const server = await start(data)
  const before = await readJson(`${server.url}/api/v1/health`, '')
  expect((await onrecord(data, ['backup', file])).code).toBe(0)
  const refused = await onrecord(data, ['restore', file, '--force'])
  expect(refused.code).toBe(1)
  expect(refused.err).toMatch(/server runs/)
  await server.stop()
  expect((await onrecord(data, ['restore', file])).err).toMatch(/--force/)
  expect((await onrecord(data, ['restore', file, '--force'])).code).toBe(0)
  expect((await onrecord(data, ['check'])).code).toBe(0)
  const restored = await start(data)
  const after = await readJson(`${restored.url}/api/v1/health`, '')
  await restored.stop()
  expect(after).toMatchObject({ head: Reflect.get(Object(before), 'head') })
  expect(Reflect.get(Object(after), 'logId')).not.toBe(Reflect.get(Object(before), 'logId'))
})

test('check and backup make no desk where there is none', async () => {
  const folder = join(aFolder(), 'nothing')
  for (const command of [['check'], ['backup', join(folder, 'x')]]) {
    const { code, err } = await onrecord(folder, command)
    expect(code).toBe(1)
    expect(err).toContain('There is no desk')
  }
  expect(existsSync(folder)).toBe(false)
})

test('a file that is no desk, and a folder that is none, are told in one line and exit 1', async () => {
  const folder = aFolder()
  writeFileSync(join(folder, 'on-record.db'), 'no database at all, however long it is. '.repeat(200))
  const damaged = await onrecord(folder, ['check'])
  expect([damaged.code, damaged.err]).toEqual([1, 'file is not a database\n'])
  const foreign = aFolder()
  const other = new Database(join(foreign, 'on-record.db'))
  other.exec('create table notes (text)')
  other.close()
  const refused = await onrecord(foreign, ['check'])
  expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/^.* is not an On Record database\n$/)])
  const desk = aFolder()
  await onrecord(desk, ['key', 'create', '--role', 'viewer'])
  const nowhere = await onrecord(desk, ['backup', join(desk, 'missing', 'backup.db')])
  expect([nowhere.code, nowhere.err]).toEqual([1, `There is no folder ${join(desk, 'missing')}.\n`])
})

test('parse tells what files would become and what is wrong with them, one line a file', async () => {
  const folder = aFolder()
  const good = aWire(folder, [anItem()])
  const bad = join(folder, 'bad.json')
  writeFileSync(bad, '{"guid":')
  const { code, out } = await onrecord(folder, ['parse', '--relative-to', folder, good, bad])
  expect(code).toBe(0)
  const [first, second] = out
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect(first).toMatchObject({ file: 'wire.jsonl', format: 'plain-json', items: [{ guid: 'g1' }], errors: [] })
  expect(second).toMatchObject({ file: 'bad.json', items: [], errors: [{ code: 'bad-json', line: 1 }] })
})

test('analyse answers a line for a line, without a database', async () => {
  const folder = join(aFolder(), 'nothing')
  const line = { id: 7, text: 'The Kremlin denied the call.', claim: 'Trump called Putin' }
  const { code, out } = await onrecord(folder, ['analyse'], JSON.stringify(line))
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ id: 7, statements: [{ stance: 'denial', start: 0 }] })
  expect(existsSync(folder)).toBe(false)
})

const LEVELS = [[], ['key'], ['key', 'create'], ['key', 'list'], ['key', 'revoke'], ['user'], ['user', 'create']]
const MORE = ['import', 'replay', 'analyse', 'parse', 'backup', 'restore', 'check'].map((name) => [name])
test.each([...LEVELS, ...MORE].map((level) => [level.join(' '), level] as const))(
  'onrecord %s --help says how',
  async (_name, level) => {
    const { code, out } = await onrecord(aFolder(), [...level, '--help'])
    expect(code).toBe(0)
    expect(out).toContain('Usage: onrecord')
  },
)

test('a bad variable is one line and exit 2; an unknown command or role is exit 1', async () => {
  const folder = aFolder()
  expect((await onrecord(folder, ['nothing'])).code).toBe(1)
  expect((await onrecord(folder, ['key', 'create', '--role', 'boss'])).code).toBe(1)
  const { code, err } = await onrecord(folder, ['key', 'list'], '', { PORT: 'http' })
  expect(code).toBe(2)
  expect(err.trim().split('\n')).toHaveLength(1)
})

test('on its own: the key is alone on stdout, exit codes are kept, and what is shared with the server is private', async () => {
  const folder = aFolder()
  const server = await startProcess(folder)
  const { code, out } = await ownProcess(folder, ['key', 'create', '--role', 'ingest'])
  expect(code).toBe(0)
  expect(out).toMatch(/^or_ingest_[\w-]{43}\n$/)
  expect((await ownProcess(folder, ['nothing'])).code).toBe(1)
  const note = join(folder, 'server.json')
  expect(JSON.parse(readFileSync(note, 'utf8'))).toMatchObject({ url: server.url, pid: server.process.pid })
  expect(statSync(note).mode & 0o077).toBe(0)
  expect(await server.end('SIGINT')).toBe(0)
  expect(existsSync(note)).toBe(false)
}, 120_000)
