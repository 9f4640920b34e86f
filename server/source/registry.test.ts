import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { anAround } from '../../tests/helpers/around.ts'
import { portOf } from '../../tests/helpers/port-of.ts'
import { sourceSettings } from '../../shared/source-settings.ts'
import { createRegistry } from './registry.ts'
import type { BoundRoute } from './run-route.ts'

function bound(route: Record<string, unknown>): BoundRoute | null {
  const settings = sourceSettings.parse({ id: 'wire', route })
  const row = { settings, secret: { password: 'x' }, changedAt: '', changedBy: '', edition: 1 }
  return createRegistry({ version: '1', callbacks: null, dataDir: '/var/lib/on-record' }).bind(row)
}

/** Whether a route is listened to; undefined for one that is not run. */
function listens(route: Record<string, unknown>): boolean | undefined {
  const one = bound(route)
  return one === null ? undefined : one.wake !== null
}

/** A server that lets in and says nothing. */
async function aSilentServer(): Promise<{ server: Server; port: number }> {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    onTestFinished(() => void socket.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return { server, port: portOf(server) }
}

test('R4: routes that can call are listened to, those that are only asked are not, and a push is neither', () => {
  const host = { host: 'wire.example', user: 'desk' }
  const url = 'https://wire.example/'
  expect(
    [
      { kind: 'folder', path: '/in' },
      { kind: 'imap', ...host },
      { kind: 'peer', url },
    ].map(listens),
  ).toEqual([true, true, true])
  expect(
    [
      { kind: 'http', url },
      { kind: 'ftp', ...host },
      { kind: 'sftp', ...host },
    ].map(listens),
  ).toEqual([false, false, false])
  expect(listens({ kind: 'push' })).toBeUndefined()
})

test.each(['http', 'ftp', 'sftp', 'imap', 'peer'])(
  'R15: a question over %s ends with its route, however silent the far side is',
  async (kind) => {
    const { server, port } = await aSilentServer()
    const stop = new AbortController()
    const far = { host: '127.0.0.1', port, user: 'desk', url: `http://127.0.0.1:${port}/` }
    const pulling = bound({ kind, ...far, tls: kind === 'ftp' ? 'none' : false })?.pull(
      null,
      anAround({ signal: stop.signal }),
    )
    server.once('connection', () => stop.abort())
    await expect(pulling).rejects.toMatchObject({ code: 'unreachable' })
  },
)
