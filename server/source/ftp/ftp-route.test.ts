import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { anAround, NOW } from '../../../tests/helpers/around.ts'
import { anFtpServer } from '../../../tests/helpers/ftp-server.ts'
import { trustLoopback } from '../../../tests/helpers/loopback-tls.ts'
import { aTempFolder } from '../../../tests/helpers/temp-folder.ts'
import { route } from '../../../shared/source-settings.ts'
import type { Around, Pulled } from '../transport.ts'
import { createFtp } from './ftp-route.ts'

beforeAll(trustLoopback)

interface Look {
  cursor?: string | null
  /** Milliseconds after the first look. */
  later?: number
  password?: string
  around?: Partial<Around>
}

/** A server over a folder, and how it is looked at. */
async function aServer(settings: Record<string, unknown> = {}) {
  const root = aTempFolder()
  const { port } = await anFtpServer(root, settings['tls'] === 'implicit' ? 'ftps' : 'ftp')
  const set = route.parse({ kind: 'ftp', host: '127.0.0.1', port, user: 'desk', tls: 'none', ...settings })
  if (set.kind !== 'ftp') throw new Error('no FTP')
  const pull = ({ cursor = null, later = 0, password = 'secret', around = {} }: Look = {}): Promise<Pulled> =>
    createFtp().pull(set, { password }, cursor, anAround({ now: () => NOW + later, ...around }))
  return { root, pull, put: (name: string, text: string) => writeFileSync(join(root, name), text) }
}

const text = ({ delivered }: Pulled): string[] =>
  delivered.map(({ name, body }) => `${name}: ${Buffer.from(body).toString()}`)

test('R24: a file is taken at the second look that finds it as long as before, and once', async () => {
  const { root, pull, put } = await aServer()
  put('story.xml', '<sto')
  const first = await pull()
  expect([text(first), first.again]).toEqual([[], 1_000])
  appendFileSync(join(root, 'story.xml'), 'ry/>')
  const grown = await pull({ cursor: first.cursor, later: 1_000 })
  expect(text(grown)).toEqual([])
  const whole = await pull({ cursor: grown.cursor, later: 2_000 })
  expect(text(whole)).toEqual(['story.xml: <story/>'])
  expect(text(await pull({ cursor: whole.cursor, later: 3_000 }))).toEqual([])
})

test('R24: a file that has changed since is taken again', async () => {
  const { pull, put } = await aServer()
  put('story.xml', 'one')
  const first = await pull()
  const taken = await pull({ cursor: first.cursor, later: 1_000 })
  put('story.xml', 'three')
  const changed = await pull({ cursor: taken.cursor, later: 2_000 })
  expect(text(await pull({ cursor: changed.cursor, later: 3_000 }))).toEqual(['story.xml: three'])
})

test('R21: folders and unfinished files are left alone', async () => {
  const { root, pull, put } = await aServer()
  for (const name of ['.hidden', 'a.part', 'b.xml']) put(name, name)
  mkdirSync(join(root, 'archive'))
  const first = await pull()
  expect(text(await pull({ cursor: first.cursor, later: 1_000 }))).toEqual(['b.xml: b.xml'])
})

test('R25: where it is wished, a file is removed by the pull after the one that brought it', async () => {
  const { root, pull, put } = await aServer({ remove: true })
  put('story.xml', 'copy')
  const seen = await pull()
  const taken = await pull({ cursor: seen.cursor, later: 1_000 })
  expect([text(taken), taken.again, existsSync(join(root, 'story.xml'))]).toEqual([['story.xml: copy'], 1_000, true])
  const after = await pull({ cursor: taken.cursor, later: 2_000 })
  expect([text(after), existsSync(join(root, 'story.xml'))]).toEqual([[], false])
})

test('R23: a file that is too large is told once and stays where it is, even where taken files are removed', async () => {
  const { root, pull, put } = await aServer({ remove: true })
  put('huge.xml', 'x'.repeat(5 * 1024 * 1024 + 1))
  const seen = await pull()
  const first = await pull({ cursor: seen.cursor, later: 1_000 })
  const second = await pull({ cursor: first.cursor, later: 2_000 })
  expect([first.refused?.length, second.refused, first.delivered]).toEqual([1, [], []])
  expect(existsSync(join(root, 'huge.xml'))).toBe(true)
})

test('R23: a file that the server does not give is told, and holds up no other', async () => {
  const { pull, put } = await aServer()
  put('locked.xml', 'a')
  put('open.xml', 'b')
  const seen = await pull()
  const taken = await pull({ cursor: seen.cursor, later: 1_000 })
  expect([text(taken), taken.refused]).toMatchObject([['open.xml: b'], [{ name: 'locked.xml' }]])
  const again = await pull({ cursor: taken.cursor, later: 2_000 })
  expect([text(again), again.refused]).toMatchObject([[], [{ name: 'locked.xml' }]])
})

test.each(['explicit', 'implicit'])('R26: files come over TLS (%s)', async (tls) => {
  const { pull, put } = await aServer({ tls, host: 'localhost' })
  put('story.xml', 'copy')
  const around = { allowedHosts: ['localhost'] }
  const first = await pull({ around })
  expect(text(await pull({ cursor: first.cursor, later: 1_000, around }))).toEqual(['story.xml: copy'])
})

test('R3: a wrong password is told as refused, a folder that is not there as a bad answer', async () => {
  const { pull } = await aServer()
  await expect(pull({ password: 'wrong' })).rejects.toMatchObject({ code: 'refused' })
  const other = await aServer({ path: '/nowhere' })
  await expect(other.pull()).rejects.toMatchObject({ code: 'bad-answer' })
})

test('R10: an FTP server at an address that is not public is not asked', async () => {
  const { pull } = await aServer()
  await expect(pull({ around: { allowedHosts: [] } })).rejects.toMatchObject({ code: 'forbidden-address' })
})
