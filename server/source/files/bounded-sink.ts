import { Writable } from 'node:stream'

/** Keeps what is written to it, and fails beyond `most` bytes. */
export class BoundedSink extends Writable {
  readonly #parts: Buffer[] = []
  readonly #most: number
  readonly #read: ((bytes: number) => void) | undefined
  #size = 0

  /** @param read hears of bytes as they are written */
  constructor(most: number, read?: (bytes: number) => void) {
    super()
    this.#most = most
    this.#read = read
  }

  override _write(part: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    this.#size += part.length
    if (this.#size > this.#most) {
      done(new Error(`more than ${this.#most} bytes`))
      return
    }
    this.#parts.push(part)
    this.#read?.(part.length)
    done()
  }

  body(): Buffer {
    return Buffer.concat(this.#parts)
  }
}
