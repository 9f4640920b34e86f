import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { createServer } from 'node:tls'
import { portOf } from './port-of.ts'

export interface TlsProxy {
  port: number
  /** Ends it with all its connections, as a restart with another certificate does. */
  close: () => Promise<void>
}

/** What stands before a desk on the way to HTTPS: it ends TLS under `pair` and passes everything on to a port of this machine. */
export async function openTlsProxy(pair: { key: string; cert: string }, to: number, port = 0): Promise<TlsProxy> {
  const sockets = new Set<Socket>()
  const server = createServer(pair, (near) => {
    const far = connect(to, '127.0.0.1')
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: portOf(server),
    async close() {
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
