import { once } from 'node:events'
import { connect } from 'node:net'
import SftpClient from 'ssh2-sftp-client'
import { z } from 'zod'
import { BoundedSink } from '../files/bounded-sink.ts'
import { LARGEST_FILE } from '../files/batch.ts'
import { type FarFolder, FileFault, NOTHING, pullFiles, remembered } from '../files/far-folder.ts'
import { isSkipped } from '../files/looks.ts'
import { safeAddress } from '../guarded-lookup.ts'
import { keptCursor } from '../kept-cursor.ts'
import { pipeline } from 'node:stream/promises'
import type { Route, RouteSecret } from '../../../shared/source-settings.ts'
import { type Around, type Transport, TransportFault } from '../transport.ts'
import { fingerprint, plainFingerprint } from './host-key.ts'

type SftpRoute = Extract<Route, { kind: 'sftp' }>

/** Milliseconds within which a server must have let the desk in. */
const READY = 20_000
/** Milliseconds of silence after which a server is asked whether it is still there; after three it is given up. */
const ALIVE = 10_000

const kept = z.object({ hostKey: z.string(), files: remembered })

/** Status codes of SFTP (draft-ietf-secsh-filexfer-02): no such file, permission denied, failure. */
const REFUSALS = new Set<unknown>([2, 3, 4, 'ERR_NOT_EXIST', 'ENOENT', 'EACCES'])

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const isAnswer = (error: unknown): boolean => error instanceof Error && 'code' in error && REFUSALS.has(error.code)

/** @throws FileFault where the server declines this one file */
async function ofFile<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (isAnswer(error)) throw new FileFault(messageOf(error))
    throw error
  }
}

function folderOf(client: SftpClient, path: string, read: Around['read']): FarFolder {
  const at = (name: string): string => `${path.replace(/\/+$/, '')}/${name}`
  return {
    async list() {
      const all = await client.list(path)
      return all
        .filter(({ type, name }) => type === '-' && !isSkipped(name))
        .map(({ name, size, modifyTime }) => ({
          name,
          size,
          modified: modifyTime,
          stamp: `${size}:${modifyTime}`,
          whole: false,
        }))
    },
    read: (name, size) =>
      ofFile(async () => {
        const sink = new BoundedSink(LARGEST_FILE + 1, read)
        // A byte more than was listed tells that it has grown.
        await pipeline(client.createReadStream(at(name), { end: size }), sink)
        return sink.body()
      }),
    remove: (name) => ofFile(async () => void (await client.delete(at(name)))),
  }
}

/**
 * Logs in, once the host has shown the key that is expected.
 * @returns the host's key
 */
async function enter(
  client: SftpClient,
  { host, port, user }: SftpRoute,
  secret: RouteSecret,
  expected: string | null,
  around: Around,
): Promise<string> {
  const address = await safeAddress(host, around.allowedHosts)
  // ssh2 leaves Nagle's algorithm on: it would hold up each of many small questions.
  const sock = connect({ host: address, port, noDelay: true })
  around.signal.addEventListener('abort', () => sock.destroy(), { once: true })
  let shown = ''
  const { password, privateKey } = secret
  const credentials =
    privateKey === undefined ? { password: password ?? '' } : { privateKey, ...(password && { passphrase: password }) }
  try {
    await once(sock, 'connect', { signal: AbortSignal.any([around.signal, AbortSignal.timeout(READY)]) })
    await client.connect({
      sock,
      username: user,
      ...credentials,
      readyTimeout: READY,
      keepaliveInterval: ALIVE,
      hostVerifier: (key: Buffer) => {
        shown = fingerprint(key)
        return expected === null || shown === expected
      },
    })
    return shown
  } catch (error) {
    sock.destroy()
    if (expected !== null && shown !== '' && shown !== expected)
      throw new TransportFault('refused', `${host} shows the key SHA256:${shown}, not SHA256:${expected} as before`)
    const code = /authentication/i.test(messageOf(error)) ? 'refused' : 'unreachable'
    throw new TransportFault(code, `${host}: ${messageOf(error)}`)
  }
}

/**
 * Files fetched over SFTP. The key that a host shows first is remembered, where the settings name none; another one is
 * refused before a password is said.
 */
export const createSftp = (): Transport<'sftp'> => ({
  async pull(route, secret, cursor, around) {
    const { host, port, user, path, remove, hostKey } = route
    const { read, write } = keptCursor(`sftp://${user}@${host}:${port}/${path}`, kept)
    const was = read(cursor)
    const expected = hostKey === null ? (was?.hostKey ?? null) : plainFingerprint(hostKey)
    const client = new SftpClient('on-record', {})
    try {
      const shown = await enter(client, route, secret, expected, around)
      const now = around.now()
      const { kept: files, ...pulled } = await pullFiles(folderOf(client, path, around.read), was?.files ?? NOTHING, {
        remove,
        now,
      })
      return { ...pulled, cursor: write({ hostKey: shown, files }) }
    } catch (error) {
      if (error instanceof TransportFault) throw error
      throw new TransportFault(isAnswer(error) ? 'bad-answer' : 'unreachable', `${host}: ${messageOf(error)}`)
    } finally {
      await client.end().catch(() => {})
    }
  },
})
