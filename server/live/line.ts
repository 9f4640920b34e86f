import type { Socket as EngineSocket } from 'engine.io'
import type { Packet } from './packet.ts'

/** What may wait for one screen, beside what the network has in hand; one that has more does not read. */
export const UNSENT_CAP = 1024 * 1024

/**
 * One screen's connection with its back-pressure. While the network has not taken what was written, packets queue; past
 * the cap the connection is cut, and the screen comes back with its cursor. Packets are shared, so that a queue costs
 * references only.
 */
export class Line {
  readonly #conn: EngineSocket
  /** Queued behind what the network has in hand, in bytes. */
  #queued = 0

  constructor(conn: EngineSocket) {
    this.#conn = conn
    conn.on('flush', () => {
      this.#queued = 0
    })
  }

  write(packet: Packet): void {
    if (this.#queued > UNSENT_CAP) return this.cut()
    this.#queued += packet.bytes
    this.#conn.write(packet.text, packet.options)
  }

  /** A polite close would wait for the screen to read. */
  cut(): void {
    this.#conn.request.socket.destroy()
  }
}
