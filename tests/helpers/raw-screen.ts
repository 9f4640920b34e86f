import { io, type Socket } from 'socket.io-client'
import type { Down } from '../../shared/protocol/down.ts'
import type { Follow } from '../../shared/protocol/follow.ts'
import type { Up } from '../../shared/protocol/up.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'
import type { Topic } from '../../shared/topic.ts'

type Said = { [K in keyof Down]: { said: K; message: Parameters<Down[K]>[0] } }[keyof Down]

const SAID = ['ahead', 'frame', 'reset', 'refused'] as const satisfies (keyof Down)[]

/** A bare Socket.IO client that keeps what it is told, in order, and waits for what it expects. */
export class RawScreen {
  readonly socket: Socket<Down, Up>
  /** The same, for saying what the protocol does not have. */
  readonly untyped: Socket
  readonly heard: Said[] = []
  #wake: () => void = () => {}

  constructor(url: string, options: { token?: string; headers?: Record<string, string> } = {}) {
    const { token = 'viewer', headers } = options
    this.untyped = io(url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      auth: { token },
      ...(headers ? { extraHeaders: headers } : {}),
    })
    this.socket = this.untyped
    for (const said of SAID) {
      this.socket.on(said, (message: Parameters<Down[typeof said]>[0]) => {
        // The event's name says which message it is.
        this.heard.push({ said, message } as Said)
        this.#wake()
      })
    }
  }

  follow(topic: Topic, cursor: Follow['cursor'] = null, protocol = PROTOCOL_VERSION): void {
    this.socket.emit('follow', { topic, cursor, protocol })
  }

  /** The next message of a kind that was not taken before; what came ahead of it stays in `heard`. */
  async next<K extends keyof Down>(kind: K): Promise<Parameters<Down[K]>[0]> {
    for (;;) {
      const at = this.heard.findIndex(({ said }) => said === kind)
      const [found] = at < 0 ? [] : this.heard.splice(at, 1)
      if (found) return found.message as Parameters<Down[K]>[0]
      await new Promise<void>((wake) => (this.#wake = wake))
    }
  }

  /** Resolves when everything that the server had sent before has arrived: a command's answer comes after it. */
  async caughtUp(): Promise<void> {
    await this.socket.emitWithAck('command', { id: 'caught-up', name: 'retry-item', args: { itemId: 'none' } })
  }

  /** Resolves with what the line says of itself. */
  line(event: 'connect_error' | 'disconnect'): Promise<unknown> {
    return new Promise((told) => this.untyped.once(event, told))
  }

  close(): void {
    this.socket.disconnect()
  }
}
