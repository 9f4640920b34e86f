import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

export interface Line {
  /** From 1. */
  number: number
  text: string
}

/** A file, or the standard input for `-`. */
export const openInput = (file: string, stdin: Readable): Readable => (file === '-' ? stdin : createReadStream(file))

/** The lines that hold something. Throws when the input cannot be read. */
export async function* linesOf(input: Readable): AsyncIterable<Line> {
  const failed = new Promise<never>((_resolve, reject) => {
    input.once('error', reject)
  })
  failed.catch(() => null)
  const lines = createInterface({ input, crlfDelay: Infinity })[Symbol.asyncIterator]()
  for (let number = 1; ; number++) {
    const line = await Promise.race([lines.next(), failed])
    if (line.done === true) return
    // A byte order mark is no part of JSON (RFC 8259, section 8.1), but files carry it.
    const text = number === 1 ? line.value.replace(/^\uFEFF/, '') : line.value
    if (text.trim() !== '') yield { number, text }
  }
}
