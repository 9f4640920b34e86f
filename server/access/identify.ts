import type { IncomingHttpHeaders } from 'node:http'
import { timingSafeEqual } from 'node:crypto'
import { Refusal } from '../../shared/error-code.ts'
import type { Identity } from '../../shared/role.ts'
import { basicPassword } from './basic.ts'
import { hashKey } from './key.ts'
import { type KeyStore, readKey } from './keys.ts'
import { isLoopbackAddress, isLoopbackHost, originOf } from './origin.ts'

/** What a request or a socket's handshake shows of its sender. */
export interface Asking {
  headers: IncomingHttpHeaders
  /** Of the socket itself, never from a header. */
  remoteAddress: string | undefined
  /** A key given beside the headers (`auth.token` of a handshake). */
  token?: string | undefined
}

/** Who asks, and by what right. `source` is the only source that it may post for. */
export interface Caller {
  identity: Identity
  /** `password`: a key that a browser or a reader of feeds keeps and sends by itself. */
  via: 'key' | 'password' | 'session' | 'demo'
  source: string | null
}

/** Answers who asks, or null when nothing was shown. Throws `Refusal` `unauthenticated` for a key that does not hold. */
export type Identify = (asking: Asking) => Promise<Caller | null>

export interface IdentifyGiven {
  keys: KeyStore
  /** The user of the session cookie in `headers`, or null. */
  userOf: (headers: IncomingHttpHeaders) => Promise<Identity | null>
  /** Key of this machine's command line, made anew at each start; null when there is none. */
  localKey: string | null
  /** The open desk of the demo, for this machine only; null on a real desk. */
  demo: Identity | null
  publicUrl: string | null
}

const LOCAL: Identity = { id: 'command-line', name: 'Command line', role: 'admin' }

const BEARER = /^Bearer +(\S+) *$/i
/** The key of an `Authorization` header; of HTTP Basic it is the password. */
function shown(header: string | undefined): { key: string; via: 'key' | 'password' } | undefined {
  if (header === undefined) return undefined
  const token = BEARER.exec(header)?.[1]
  if (token !== undefined) return { key: token, via: 'key' }
  const key = basicPassword(header)
  if (key === null) throw new Refusal('unauthenticated', 'Authorization must read "Bearer KEY"')
  return { key, via: 'password' }
}

const same = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(hashKey(a)), Buffer.from(hashKey(b)))

/** X5: from this machine, under a name of this machine, through no proxy, and from no foreign page. */
const isAtThisMachine = ({ headers, remoteAddress }: Asking, publicUrl: string | null): boolean =>
  isLoopbackAddress(remoteAddress) &&
  isLoopbackHost(headers.host) &&
  headers['x-forwarded-for'] === undefined &&
  headers.forwarded === undefined &&
  originOf(headers, publicUrl) !== 'foreign'

/** X1: one answer to "who asks" for routes and sockets alike: key, then session, then the open desk of the demo. */
export function createIdentify({ keys, userOf, localKey, demo, publicUrl }: IdentifyGiven): Identify {
  const byKey = async (key: string, via: 'key' | 'password'): Promise<Caller> => {
    if (localKey !== null && same(key, localKey)) return { identity: LOCAL, via, source: null }
    const { id, name, role, source, wall } = await readKey(keys, key)
    // A key that is older than walls of one's own is that of the main one.
    const bound = role === 'wall' ? { wall: wall ?? 'main' } : {}
    return { identity: { id, name, role, ...bound }, via, source }
  }
  return async (asking) => {
    const given =
      asking.token === undefined ? shown(asking.headers.authorization) : { key: asking.token, via: 'key' as const }
    if (given !== undefined) return byKey(given.key, given.via)
    const user = asking.headers.cookie === undefined ? null : await userOf(asking.headers)
    if (user !== null) return { identity: user, via: 'session', source: null }
    if (demo !== null && isAtThisMachine(asking, publicUrl)) return { identity: demo, via: 'demo', source: null }
    return null
  }
}
