import { Writable } from 'node:stream'

/** Keeps what is written to it, and fails beyond `most` bytes. */
export class BoundedSink extends Writable {
  readonly #parts: Buffer[] = []
  readonly #most: number
  #size = 0

  constructor(most: number) {
    super()
    this.#most = most
  }

  override _write(part: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    this.#size += part.length
    if (this.#size > this.#most) {
      done(new Error(`more than ${this.#most} bytes`))
      return
    }
    this.#parts.push(part)
    done()
  }

  body(): Buffer {
    return Buffer.concat(this.#parts)
  }
}
