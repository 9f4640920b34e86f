import type { Packet } from './packet.ts'

/** What a line needs of an Engine.IO connection; `flush` tells that the network has taken what was written before. */
export interface Wire {
  on(event: 'flush', listener: () => void): unknown
  write(text: string, options: Packet['options']): unknown
  request: { socket: { destroy(): unknown } }
}

/** What may wait for one screen, beside what the network has in hand; one that has more does not read. */
export const UNSENT_CAP = 1024 * 1024

/**
 * One screen's connection with its back-pressure. While the network has not taken what was written, packets queue; past
 * the cap the connection is cut, and the screen comes back with its cursor. Packets are shared, so that a queue costs
 * references only.
 */
export class Line {
  readonly #wire: Wire
  /** Queued behind what the network has in hand, in bytes. */
  #queued = 0

  constructor(wire: Wire) {
    this.#wire = wire
    wire.on('flush', () => {
      this.#queued = 0
    })
  }

  write(packet: Packet): void {
    if (this.#queued > UNSENT_CAP) return this.cut()
    this.#queued += packet.bytes
    this.#wire.write(packet.text, packet.options)
  }

  /** A polite close would wait for the screen to read. */
  cut(): void {
    this.#wire.request.socket.destroy()
  }
}
