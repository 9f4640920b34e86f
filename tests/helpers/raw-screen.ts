import { io, type Socket } from 'socket.io-client'
import type { Down } from '../../shared/protocol/down.ts'
import type { Follow } from '../../shared/protocol/follow.ts'
import type { Up } from '../../shared/protocol/up.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'
import type { Topic } from '../../shared/topic.ts'

type Heard = { [K in keyof Down]: Parameters<Down[K]>[0][] }

/** A bare Socket.IO client that keeps what it is told, in order, and waits for what it expects. */
export class RawScreen {
  readonly socket: Socket<Down, Up>
  /** The same, for saying what the protocol does not have. */
  readonly untyped: Socket
  /** What was not taken yet, by kind. */
  readonly heard: Heard = { ahead: [], frame: [], reset: [], refused: [], found: [], company: [], works: [] }
  #wake: () => void = () => {}

  constructor(url: string, options: { token?: string | null; headers?: Record<string, string> } = {}) {
    const { token = 'viewer', headers } = options
    this.untyped = io(url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      auth: token === null ? {} : { token },
      ...(headers ? { extraHeaders: headers } : {}),
    })
    this.socket = this.untyped
    this.socket.on('ahead', (message) => this.#keep(this.heard.ahead, message))
    this.socket.on('frame', (message) => this.#keep(this.heard.frame, message))
    this.socket.on('reset', (message) => this.#keep(this.heard.reset, message))
    this.socket.on('found', (message) => this.#keep(this.heard.found, message))
    this.socket.on('company', (message) => this.#keep(this.heard.company, message))
    this.socket.on('works', (message) => this.#keep(this.heard.works, message))
    this.socket.on('refused', (message) => this.#keep(this.heard.refused, message))
  }

  follow(topic: Topic, cursor: Follow['cursor'] = null, protocol = PROTOCOL_VERSION): void {
    this.socket.emit('follow', { topic, cursor, protocol })
  }

  /** The next message of a kind that was not taken before; what came ahead of it stays in `heard`. */
  async next<K extends keyof Down>(kind: K): Promise<Heard[K][number]> {
    for (;;) {
      const message = this.heard[kind].shift()
      if (message) return message
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

  #keep<T>(list: T[], message: T): void {
    list.push(message)
    this.#wake()
  }

  close(): void {
    this.socket.disconnect()
  }
}
