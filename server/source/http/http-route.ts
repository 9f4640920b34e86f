import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { RouteSecret } from '../../../shared/source-settings.ts'
import { type HubLinks, hubLinks } from '../websub/hub-links.ts'
import { decoded } from '../decoded.ts'
import { keptCursor } from '../kept-cursor.ts'
import { type Around, type Pulled, type Transport, TransportFault } from '../transport.ts'
import { type Answer, asking } from './ask.ts'
import { follow } from './follow.ts'
import { LIMITS, type Limits } from './limits.ts'
import { freshFor, retryAfter } from './patience.ts'
import { ACCEPT_ENCODING, readBody } from './read-body.ts'

/** What is remembered of a document. */
const kept = z.object({
  /** Where it has moved for good. */
  moved: z.url().nullable(),
  /** What the answer at `url` was known by (RFC 9110, section 8.8). */
  url: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** SHA-256 of its body: many servers send the same without saying so. */
  digest: z.string().nullable(),
})
type Kept = z.infer<typeof kept>

/** How long a document that is gone is left alone, in milliseconds. */
const GONE = 24 * 60 * 60_000

/** Faults of an answer that brings no document. */
function refusal({ status, url, header }: Answer, now: number): TransportFault {
  const says = `${url.host} answers ${status}`
  if (status === 410) return new TransportFault('gone', `${says}: gone for good`, GONE)
  if (status === 401 || status === 403) return new TransportFault('refused', says)
  if (status === 429 || status === 503)
    return new TransportFault('refused', says, retryAfter(header('retry-after'), now))
  return new TransportFault('bad-answer', says)
}

function authorization(url: URL, { token, password }: RouteSecret): Record<string, string> {
  if (token !== undefined) return { authorization: `Bearer ${token}` }
  if (url.username === '') return {}
  const user = decoded(url.username)
  const pair = `${user}:${password ?? decoded(url.password)}`
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` }
}

/** Headers for one address: validators go where they came from, the secret to the set host alone. */
const headersFor =
  (first: URL, secret: RouteSecret, agent: string, was: Kept | null) =>
  (url: URL): Record<string, string> => ({
    'user-agent': agent,
    accept: '*/*',
    'accept-encoding': ACCEPT_ENCODING,
    ...(url.origin === first.origin ? authorization(first, secret) : {}),
    ...(was?.url === url.href && was.etag !== null ? { 'if-none-match': was.etag } : {}),
    ...(was?.url === url.href && was.lastModified !== null ? { 'if-modified-since': was.lastModified } : {}),
  })

const fresh = (moved: string | null): Kept => ({ moved, url: '', etag: null, lastModified: null, digest: null })

/** What an answer brings: nothing where it is the same as before. */
async function taken(answer: Answer, was: Kept, limits: Limits, around: Around): Promise<Polled & { kept: Kept }> {
  const { url, header } = answer
  const body = await readBody(answer, limits, around.read)
  const digest = createHash('sha256').update(body).digest('hex')
  const isNew = body.length > 0 && digest !== was.digest
  const contentType = header('content-type') ?? ''
  return {
    delivered: isNew ? [{ name: url.href, contentType, body }] : [],
    cursor: null,
    notBefore: freshFor(header, body),
    links: hubLinks(url.href, header('link'), body),
    kept: { moved: was.moved, url: url.href, etag: header('etag'), lastModified: header('last-modified'), digest },
  }
}

/** What a document brings, with what it says of its hub: null for none, undefined where it is as it was. */
export interface Polled extends Pulled {
  links: HubLinks | null | undefined
}

export interface Polling extends Transport<'http'> {
  pull: (...asked: Parameters<Transport<'http'>['pull']>) => Promise<Polled>
}

export interface HttpGiven {
  /** The product's, for the User-Agent. */
  version: string
  limits?: Limits
}

/** A document asked for in intervals, and brought when it has changed. */
export function createHttp({ version, limits = LIMITS }: HttpGiven): Polling {
  const agent = `On Record/${version}`

  /** @throws TransportFault where there is no document at `from` */
  async function document(
    from: URL,
    first: URL,
    secret: RouteSecret,
    was: Kept | null,
    around: Around,
  ): Promise<Polled & { kept: Kept }> {
    const signal = AbortSignal.any([around.signal, AbortSignal.timeout(limits.whole)])
    return asking(around, limits, signal, async (ask) => {
      const { answer, moved } = await follow(ask, from, headersFor(first, secret, agent, was), limits.redirects)
      const before = { ...(was ?? fresh(null)), moved: moved?.href ?? (from === first ? null : from.href) }
      if (answer.status === 200) return taken(answer, before, limits, around)
      answer.body.destroy()
      if (answer.status !== 304) throw refusal(answer, around.now())
      const notBefore = freshFor(answer.header, new Uint8Array())
      return { delivered: [], cursor: null, notBefore, links: undefined, kept: before }
    })
  }

  return {
    async pull({ url }, secret, cursor, around) {
      const { read, write } = keptCursor(url, kept)
      const was = read(cursor)
      const first = new URL(url)
      const at = (from: URL): ReturnType<typeof document> => document(from, first, secret, was, around)
      // A move for good that leads nowhere was none: the address that was set is asked again.
      const found =
        was === null || was.moved === null
          ? await at(first)
          : await at(new URL(was.moved)).catch((fault: unknown) => {
              if (fault instanceof TransportFault && fault.code === 'refused') throw fault
              return at(first)
            })
      const { kept: now, ...pulled } = found
      return { ...pulled, cursor: write(now) }
    },
  }
}
