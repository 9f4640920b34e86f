import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { anAround, NOW } from '../../../tests/helpers/around.ts'
import { aWebServer } from '../../../tests/helpers/web-server.ts'
import type { RouteSecret } from '../../../shared/source-settings.ts'
import type { Around, Pulled } from '../transport.ts'
import { createHttp } from './http-route.ts'
import { LIMITS, type Limits } from './limits.ts'

interface Asking {
  cursor?: string | null
  secret?: RouteSecret
  around?: Partial<Around>
  limits?: Partial<Limits>
}

const pull = (url: string, { cursor = null, secret = {}, around = {}, limits = {} }: Asking = {}): Promise<Pulled> =>
  createHttp({ version: '1.2.3', limits: { ...LIMITS, ...limits } }).pull(
    { kind: 'http', url, hub: false },
    secret,
    cursor,
    anAround(around),
  )

const bodies = ({ delivered }: Pulled): string[] => delivered.map(({ body }) => Buffer.from(body).toString())

type Answer = (request: IncomingMessage, response: ServerResponse) => void
/** A server that answers one request after another, the last answer for good. */
const serving = (...answers: Answer[]) =>
  aWebServer((request, response, { asked }) => {
    const answer = answers[Math.min(asked.length, answers.length) - 1]
    answer?.(request, response)
  })

const plainly =
  (text: string, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/xml; charset=windows-1251', ...headers }).end(text)
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    response.writeHead(code, headers).end()

test('R15: a document comes as it is, with its type and charset, asked for in the name of the product', async () => {
  const { url, asked } = await serving(plainly('<rss/>'))
  const { delivered } = await pull(`${url}/feed`)
  expect(delivered).toMatchObject([{ name: `${url}/feed`, contentType: 'text/xml; charset=windows-1251' }])
  expect(asked[0]?.headers['user-agent']).toBe('On Record/1.2.3')
})

test('R11: what is known is asked for with what it was known by, and brings nothing while it is the same', async () => {
  const known = { etag: '"v1"', 'last-modified': 'Mon, 11 Nov 2024 08:58:00 GMT' }
  const { url, asked } = await serving(plainly('one', known), status(304), plainly('two'))
  const first = await pull(url)
  const second = await pull(url, { cursor: first.cursor })
  const third = await pull(url, { cursor: second.cursor })
  expect([bodies(first), bodies(second), bodies(third)]).toEqual([['one'], [], ['two']])
  for (const { headers } of asked.slice(1))
    expect(headers).toMatchObject({ 'if-none-match': '"v1"', 'if-modified-since': known['last-modified'] })
})

test('R11: the same body from a server that knows no conditions is brought once', async () => {
  const { url } = await serving(plainly('one'))
  const first = await pull(url)
  expect(bodies(await pull(url, { cursor: first.cursor }))).toEqual([])
})

test('R11: a route that is set to another address asks without conditions', async () => {
  const { url, asked } = await serving(plainly('one', { etag: '"v1"' }))
  const { cursor } = await pull(`${url}/old`)
  expect(bodies(await pull(`${url}/new`, { cursor }))).toEqual(['one'])
  expect(asked[1]?.headers['if-none-match']).toBeUndefined()
})

test('R12: redirects are followed, and a move for good is remembered', async () => {
  const { url, asked } = await serving(
    status(301, { location: '/b' }),
    status(308, { location: '/c' }),
    status(302, { location: '/d' }),
    plainly('one'),
    plainly('two'),
  )
  const first = await pull(`${url}/a`)
  await pull(`${url}/a`, { cursor: first.cursor })
  expect(asked.map((request) => request.url)).toEqual(['/a', '/b', '/c', '/d', '/c'])
})

test('R12: an address that moved to where nothing is any more is asked again', async () => {
  const { url, asked } = await serving(
    status(301, { location: '/b' }),
    plainly('one'),
    status(404),
    plainly('two'),
    plainly('three'),
  )
  const first = await pull(`${url}/a`)
  const second = await pull(`${url}/a`, { cursor: first.cursor })
  await pull(`${url}/a`, { cursor: second.cursor })
  expect(asked.map((request) => request.url)).toEqual(['/a', '/b', '/b', '/a', '/a'])
})

test('R12: more than five redirects are too many', async () => {
  const { url, asked } = await serving(status(302, { location: '/again' }))
  await expect(pull(url)).rejects.toMatchObject({ code: 'bad-answer' })
  expect(asked).toHaveLength(6)
})

test.each([
  ['', 'bad-answer'],
  ['file:///etc/passwd', 'bad-answer'],
  ['http://[fd00:ec2::254]/latest', 'forbidden-address'],
  ['http://169.254.169.254/latest/meta-data', 'forbidden-address'],
  ['http://localhost:1/', 'forbidden-address'],
  ['http://0x7f.2/', 'forbidden-address'],
])('R10, R12: a redirect to “%s” is not followed', async (location, code) => {
  const { url } = await serving(status(302, { location }))
  await expect(pull(url)).rejects.toMatchObject({ code })
})

test('R10: this machine is not asked unless it is allowed', async () => {
  const { url, asked } = await serving(plainly('one'))
  await expect(pull(url, { around: { allowedHosts: [] } })).rejects.toMatchObject({ code: 'forbidden-address' })
  expect(asked).toEqual([])
})

test('R12: a secret goes to the set host alone', async () => {
  const other = await serving(plainly('one'))
  const { url, asked } = await serving(status(302, { location: other.url }))
  await pull(url, { secret: { token: 'let-me-in' } })
  expect(asked[0]?.headers.authorization).toBe('Bearer let-me-in')
  expect(other.asked[0]?.headers.authorization).toBeUndefined()
})

test('R12: a name in the address is shown with the secret’s password', async () => {
  const { url, asked } = await serving(plainly('one'))
  const { delivered } = await pull(url.replace('//', '//desk:old@'), { secret: { password: 'pässword' } })
  const pair = Buffer.from('desk:pässword').toString('base64')
  expect(asked[0]?.headers.authorization).toBe(`Basic ${pair}`)
  expect(delivered[0]?.name).toBe(`${url}/`)
})

test('R12: a name whose percent signs mean nothing is shown as it stands', async () => {
  const { url, asked } = await serving(plainly('one'))
  await pull(url.replace('//', '//%E0:x@'))
  expect(asked[0]?.headers.authorization).toBe(`Basic ${Buffer.from('%E0:x').toString('base64')}`)
})

test('R13: what is gone for good is left alone for a day', async () => {
  const { url } = await serving(status(410))
  await expect(pull(url)).rejects.toMatchObject({ code: 'gone', retryAfter: 86_400_000 })
})

test.each([
  [429, '120', 120_000],
  [503, new Date(NOW + 90_000).toUTCString(), 90_000],
  [503, 'soon', null],
  [429, '99999999', 86_400_000],
])('R13: %i with Retry-After “%s” is obeyed', async (code, after, wait) => {
  const { url } = await serving(status(code, { 'retry-after': after }))
  await expect(pull(url)).rejects.toMatchObject({ code: 'refused', retryAfter: wait })
})

test.each([
  [401, 'refused'],
  [403, 'refused'],
  [404, 'bad-answer'],
  [500, 'bad-answer'],
])('R13: %i is told as %s', async (code, fault) => {
  const { url } = await serving(status(code))
  await expect(pull(url)).rejects.toMatchObject({ code: fault })
})

test.each([
  ['Cache-Control', plainly('x', { 'cache-control': 'public, max-age=300', age: '100' }), 200_000],
  ['a feed’s ttl', plainly('<rss><channel><ttl>5</ttl></channel></rss>'), 300_000],
  ['a day, which is too long', plainly('x', { 'cache-control': 'max-age=86400' }), 900_000],
  ['no-cache', plainly('x', { 'cache-control': 'no-cache, max-age=300' }), 0],
])('R13: %s says when to ask again', async (_what, answer, wait) => {
  const { url } = await serving(answer)
  expect((await pull(url)).notBefore).toBe(wait)
})

test.each([
  ['gzip', gzipSync('copy')],
  ['deflate', deflateSync('copy')],
  ['deflate', deflateRawSync('copy')],
  ['br', brotliCompressSync('copy')],
  ['gzip, br', brotliCompressSync(gzipSync('copy'))],
])('R14: a body in %s is unpacked', async (encoding, packed) => {
  const { url } = await serving((_request, response) =>
    response.writeHead(200, { 'content-encoding': encoding }).end(packed),
  )
  expect(bodies(await pull(url))).toEqual(['copy'])
})

test.each([
  ['a small body that unpacks to a huge one', gzipSync(Buffer.alloc(30 * 1024 * 1024)), 'gzip'],
  ['a body over what the desk takes', gzipSync(Buffer.alloc(6 * 1024 * 1024)), 'gzip'],
  ['one that comes without packing', Buffer.alloc(6 * 1024 * 1024, 'x'), 'identity'],
])('R14: %s is too large', async (_what, body, encoding) => {
  const { url } = await serving((_request, response) =>
    response.writeHead(200, { 'content-encoding': encoding }).end(body),
  )
  await expect(pull(url)).rejects.toMatchObject({ code: 'too-large' })
})

test.each([
  ['cut off', gzipSync('copy').subarray(0, 12), 'gzip'],
  ['of a kind that is not known', Buffer.from('copy'), 'zstd'],
  ['packed too often', Buffer.from('copy'), 'gzip, gzip, gzip'],
])('R14: a body %s is a bad answer', async (_what, body, encoding) => {
  const { url } = await serving((_request, response) =>
    response.writeHead(200, { 'content-encoding': encoding }).end(body),
  )
  await expect(pull(url)).rejects.toMatchObject({ code: 'bad-answer' })
})

test('R15: a server that falls silent is unreachable', async () => {
  const { url } = await serving((_request, response) => void response.write('a beginning'))
  await expect(pull(url, { limits: { quiet: 20, whole: 200 } })).rejects.toMatchObject({ code: 'unreachable' })
})

test('R15: a server that breaks off is unreachable, and so is one that is not there', async () => {
  const { url } = await serving((_request, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('a beginning', () => response.destroy())
  })
  await expect(pull(url)).rejects.toMatchObject({ code: 'unreachable' })
  await expect(pull('http://127.0.0.1:1/')).rejects.toMatchObject({ code: 'unreachable' })
})

test('R15: a question ends with its route', async () => {
  const stop = new AbortController()
  const { url } = await serving(() => stop.abort())
  await expect(pull(url, { around: { signal: stop.signal } })).rejects.toMatchObject({ code: 'unreachable' })
})
