import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions } from 'node:zlib'
import { type Around, TransportFault } from '../transport.ts'
import { type Answer, asFault } from './ask.ts'
import type { Limits } from './limits.ts'

export const ACCEPT_ENCODING = 'gzip, deflate, br'

/** Encodings of one body that are undone; more than these are a trap. */
const MOST_ENCODINGS = 2

type Unpack = (packed: Uint8Array, options: ZlibOptions) => Promise<Buffer>
const asInflate: Unpack = promisify(inflate)
const asRaw: Unpack = promisify(inflateRaw)

const UNPACK = new Map<string, Unpack>([
  ['gzip', promisify(gunzip)],
  ['x-gzip', promisify(gunzip)],
  ['br', promisify(brotliDecompress)],
  // zlib by RFC 9110, but servers also send it bare: the first byte tells.
  ['deflate', (packed, options) => (((packed[0] ?? 0) & 0x0f) === 8 ? asInflate : asRaw)(packed, options)],
])

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`
const tooLarge = (url: URL, most: number): TransportFault =>
  new TransportFault('too-large', `${url.host} sends more than ${megabytes(most)}`)

/** All bytes of an answer as they came. */
async function collect({ url, body }: Answer, most: number, read: Around['read']): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of body) {
      if (!(part instanceof Uint8Array)) continue
      size += part.length
      if (size > most) throw tooLarge(url, most)
      parts.push(Buffer.from(part))
      read?.(part.length)
    }
  } catch (error) {
    throw asFault(error, url)
  } finally {
    body.destroy()
  }
  return Buffer.concat(parts)
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

/** Undoes the last encoding that was put on. */
async function unpack(packed: Buffer, encoding: string, url: URL, most: number): Promise<Buffer> {
  const one = UNPACK.get(encoding)
  if (one === undefined) throw new TransportFault('bad-answer', `${url.host} sends the encoding “${encoding}”`)
  try {
    return await one(packed, { maxOutputLength: most })
  } catch (error) {
    if (isTooLarge(error)) throw tooLarge(url, most)
    throw new TransportFault('bad-answer', `${url.host} sends ${encoding} that cannot be unpacked: ${String(error)}`)
  }
}

/**
 * The body of an answer, unpacked.
 * @param read hears of its bytes as they come
 * @throws TransportFault `too-large` above `limits.body`, or as soon as unpacking passes `limits.unpacked`
 */
export async function readBody(answer: Answer, limits: Limits, read?: Around['read']): Promise<Buffer> {
  const encodings = (answer.header('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  if (encodings.length > MOST_ENCODINGS)
    throw new TransportFault('bad-answer', `${answer.url.host} packs its answer ${encodings.length} times`)
  let body = await collect(answer, limits.unpacked, read)
  for (const encoding of encodings.toReversed())
    if (body.length > 0) body = await unpack(body, encoding, answer.url, limits.unpacked)
  if (body.length > limits.body) throw tooLarge(answer.url, limits.body)
  return body
}
