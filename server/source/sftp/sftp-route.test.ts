import { appendFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { anAround, NOW } from '../../../tests/helpers/around.ts'
import { aHostKey, anSftpServer, aUserKey } from '../../../tests/helpers/sftp-server.ts'
import { aTempFolder } from '../../../tests/helpers/temp-folder.ts'
import { route, type RouteSecret } from '../../../shared/source-settings.ts'
import type { Around, Pulled } from '../transport.ts'
import { createSftp } from './sftp-route.ts'

interface Look {
  cursor?: string | null
  /** Milliseconds after the first look. */
  later?: number
  secret?: RouteSecret
  around?: Partial<Around>
}

/** How a server is looked at. */
function looking(port: number, settings: Record<string, unknown> = {}) {
  const set = route.parse({ kind: 'sftp', host: '127.0.0.1', port, user: 'desk', path: '/out', ...settings })
  if (set.kind !== 'sftp') throw new Error('no SFTP')
  return ({ cursor = null, later = 0, secret = { password: 'secret' }, around = {} }: Look = {}): Promise<Pulled> =>
    createSftp().pull(set, secret, cursor, anAround({ now: () => NOW + later, ...around }))
}

/** A server over a folder with copy in `out`. */
async function aServer(settings: Record<string, unknown> = {}, how: Parameters<typeof anSftpServer>[2] = {}) {
  const root = aTempFolder()
  const out = join(root, 'out')
  mkdirSync(out)
  const server = await anSftpServer(root, aHostKey(), how)
  return {
    ...server,
    out,
    pull: looking(server.port, settings),
    put: (name: string, text: string) => writeFileSync(join(out, name), text),
  }
}

const text = ({ delivered }: Pulled): string[] =>
  delivered.map(({ name, body }) => `${name}: ${Buffer.from(body).toString()}`)

test('R24: a file is taken over SFTP at the second look that finds it as long as before, and once', async () => {
  const { out, pull, put } = await aServer()
  put('story.xml', '<sto')
  const first = await pull()
  expect([text(first), first.again]).toEqual([[], 1_000])
  appendFileSync(join(out, 'story.xml'), 'ry/>')
  const grown = await pull({ cursor: first.cursor, later: 1_000 })
  expect(text(grown)).toEqual([])
  const whole = await pull({ cursor: grown.cursor, later: 2_000 })
  expect(text(whole)).toEqual(['story.xml: <story/>'])
  expect(text(await pull({ cursor: whole.cursor, later: 3_000 }))).toEqual([])
})

test('R21: folders, links and unfinished files are left alone over SFTP', async () => {
  const { out, pull, put } = await aServer()
  for (const name of ['.hidden', 'a.part', 'b.xml']) put(name, name)
  mkdirSync(join(out, 'archive'))
  symlinkSync('/etc/hostname', join(out, 'link.xml'))
  const first = await pull()
  expect(text(await pull({ cursor: first.cursor, later: 1_000 }))).toEqual(['b.xml: b.xml'])
})

test('R25: where it is wished, a file is removed over SFTP by the pull after the one that brought it', async () => {
  const { out, pull, put } = await aServer({ remove: true })
  put('story.xml', 'copy')
  const seen = await pull()
  const taken = await pull({ cursor: seen.cursor, later: 1_000 })
  expect([text(taken), existsSync(join(out, 'story.xml'))]).toEqual([['story.xml: copy'], true])
  await pull({ cursor: taken.cursor, later: 2_000 })
  expect(existsSync(join(out, 'story.xml'))).toBe(false)
})

test('R23: a file that an SFTP server does not give is told, and holds up no other', async () => {
  const { pull, put } = await aServer()
  put('locked.xml', 'a')
  put('open.xml', 'b')
  put('huge.xml', 'x'.repeat(5 * 1024 * 1024 + 1))
  const seen = await pull()
  const taken = await pull({ cursor: seen.cursor, later: 1_000 })
  expect(text(taken)).toEqual(['open.xml: b'])
  expect(taken.refused?.map(({ name }) => name)).toEqual(['locked.xml', 'huge.xml'])
})

test('R27: a host that shows another key than before is refused before anybody logs in', async () => {
  const { port, out, pull, put } = await aServer()
  put('story.xml', 'copy')
  const { cursor } = await pull()
  const impostor = await anSftpServer(join(out, '..'), aHostKey())
  const atImpostor = cursor?.replaceAll(String(port), String(impostor.port)) ?? null
  await expect(looking(impostor.port)({ cursor: atImpostor })).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringMatching(/shows the key SHA256:\S{43}, not SHA256:\S{43} as before/),
  })
  expect(impostor.tried).toEqual([])
})

test('R27: a key that the settings name is the one that counts', async () => {
  const { port, pull, put } = await aServer()
  put('story.xml', 'copy')
  const shown = /"hostKey":"([^"]+)"/.exec((await pull()).cursor ?? '')?.[1]
  const named = await looking(port, { hostKey: `SHA256:${shown}` })()
  expect(named.again).toBe(1_000)
  await expect(looking(port, { hostKey: `SHA256:${'A'.repeat(43)}` })()).rejects.toMatchObject({ code: 'refused' })
})

test('R26: a key logs in as well as a password', async () => {
  const key = aUserKey()
  const { pull, put } = await aServer({}, { userKey: key.public })
  put('story.xml', 'copy')
  const secret = { privateKey: key.private }
  const seen = await pull({ secret })
  expect(text(await pull({ cursor: seen.cursor, later: 1_000, secret }))).toEqual(['story.xml: copy'])
})

test('R3: a wrong password over SFTP is told as refused, a folder that is not there as a bad answer', async () => {
  const { pull } = await aServer()
  await expect(pull({ secret: { password: 'wrong' } })).rejects.toMatchObject({ code: 'refused' })
  const other = await aServer({ path: '/nowhere' })
  await expect(other.pull()).rejects.toMatchObject({ code: 'bad-answer' })
  await expect(looking(1)()).rejects.toMatchObject({ code: 'unreachable' })
})

test('R10: an SFTP server at an address that is not public is not asked', async () => {
  const { pull, tried } = await aServer()
  await expect(pull({ around: { allowedHosts: [] } })).rejects.toMatchObject({ code: 'forbidden-address' })
  expect(tried).toEqual([])
})

test('R15: a server that falls silent in the middle keeps nobody waiting when the route ends', async () => {
  const stop = new AbortController()
  const { pull, put } = await aServer({}, { stuck: () => stop.abort() })
  put('stuck.xml', 'copy')
  const seen = await pull()
  const pulling = pull({ cursor: seen.cursor, later: 1_000, around: { signal: stop.signal } })
  await expect(pulling).rejects.toMatchObject({ code: 'unreachable' })
})
