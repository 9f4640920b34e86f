import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { buffer } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { z } from 'zod'
import { newVapidKey, publicKeyOf, type Vapid } from '../../server/alert/vapid.ts'
import type { PushSubscriptionGiven, PushTold } from '../../shared/push-device.ts'
import { must } from '../../shared/must.ts'
import { LOOPBACK_TLS, trustLoopback } from './loopback-tls.ts'
import { portOf } from './port-of.ts'

/** A desk's key before push services. */
export function aVapid(subject = 'mailto:desk@desk.example'): Vapid {
  const privateKey = newVapidKey()
  return { privateKey, publicKey: must(publicKeyOf(privateKey), 'a key just made'), subject }
}

/** What a browser keeps of its subscription. */
export interface Receiver {
  privateKey: string
  publicKey: string
  auth: string
}

const bytes = (text: string): Buffer => Buffer.from(text, 'base64url')
const derived = (key: Buffer, salt: Buffer, info: string | Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, info, length))

/** RFC 8291, 3.4 and RFC 8188, 2: one record, encrypted for a browser by whoever knows its public key. */
export function decrypted(body: Buffer, { privateKey, publicKey, auth }: Receiver): string {
  const [salt, keyLength] = [body.subarray(0, 16), body.readUInt8(20)]
  const sender = body.subarray(21, 21 + keyLength)
  const record = body.subarray(21 + keyLength)
  if (record.length > body.readUInt32BE(16)) throw new Error('more than one record')
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(bytes(privateKey))
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), bytes(publicKey), sender])
  const secret = derived(pair.computeSecret(sender), bytes(auth), info, 32)
  const key = derived(secret, salt, 'Content-Encoding: aes128gcm\0', 16)
  const nonce = derived(secret, salt, 'Content-Encoding: nonce\0', 12)
  const opened = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(record.subarray(-16))
  const padded = Buffer.concat([opened.update(record.subarray(0, -16)), opened.final()])
  const end = padded.lastIndexOf(2)
  if (end < 0 || padded.subarray(end + 1).some((byte) => byte !== 0)) throw new Error('no last record')
  return padded.subarray(0, end).toString('utf8')
}

const claims = z.object({ aud: z.string(), exp: z.number(), sub: z.string().regex(/^(?:mailto:|https:)/) })
const jwtHead = z.object({ typ: z.literal('JWT'), alg: z.literal('ES256') })
const readPart = (part: string): unknown => JSON.parse(bytes(part).toString('utf8'))

/** RFC 8292: who sends, by the key that a subscription was made with. @throws where anything of it is wrong */
export function vapidOf(header: string | undefined, origin: string, publicKey: string, now: number): void {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(header ?? '') ?? []
  if (key !== publicKey) throw new Error('it is signed by another desk')
  const [head = '', body = '', signature = ''] = token.split('.')
  jwtHead.parse(readPart(head))
  const point = bytes(key)
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  }
  const by = { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' } as const
  if (!verify('sha256', Buffer.from(`${head}.${body}`), by, bytes(signature))) throw new Error('it is not signed')
  const { aud, exp } = claims.parse(readPart(body))
  if (aud !== origin) throw new Error(`it is meant for ${aud}`)
  if (exp <= now / 1_000 || exp > now / 1_000 + 86_400) throw new Error('its time is wrong')
}

const sent = z.object({
  ttl: z.string().regex(/^\d+$/),
  urgency: z.enum(['very-low', 'low', 'normal', 'high']),
  topic: z
    .string()
    .regex(/^[\w-]{1,32}$/)
    .optional(),
  'content-encoding': z.literal('aes128gcm'),
})

export interface Pushed {
  /** Which subscription. */
  path: string
  headers: z.infer<typeof sent>
  told: PushTold
}

/** What it makes of each push: 201 where it says nothing. */
type Answer = (nth: number) => { status: number; headers?: Record<string, string> }

/**
 * A push service on this machine (RFC 8030) with the browser behind it: it takes what is signed by the desk that a
 * subscription was made for, and opens it. What it refuses by itself is in `refused`.
 */
export async function aPushService(answer: Answer = () => ({ status: 201 })) {
  trustLoopback()
  const pushed: Pushed[] = []
  const refused: string[] = []
  const subscribed = new Map<string, Receiver & { deskKey: string }>()
  const heard = new Set<() => void>()
  let origin = ''

  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(request)
    const path = request.url ?? ''
    const receiver = subscribed.get(path)
    if (receiver === undefined) return void response.writeHead(410).end()
    try {
      vapidOf(request.headers.authorization, origin, receiver.deskKey, Date.now())
      if (body.length > 4_096) throw new Error(`${body.length} bytes are too many`)
      const told: PushTold = JSON.parse(decrypted(body, receiver))
      pushed.push({ path, headers: sent.parse(request.headers), told })
    } catch (error) {
      refused.push(String(error))
      return void response.writeHead(400).end()
    }
    const { status, headers } = answer(pushed.length)
    response
      .writeHead(status, { ...(status === 201 && { location: `${origin}/m/${pushed.length}` }), ...headers })
      .end()
    for (const hear of heard) hear()
  }

  const server = createServer(LOOPBACK_TLS, (request, response) => void take(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })
  origin = `https://127.0.0.1:${portOf(server)}`

  /** What `PushManager.subscribe` does: another subscription, for the desk of that key. */
  const subscribe = (deskKey: string): PushSubscriptionGiven => {
    const pair = createECDH('prime256v1')
    const publicKey = pair.generateKeys('base64url')
    const auth = randomBytes(16).toString('base64url')
    const path = `/push/${randomBytes(9).toString('base64url')}`
    subscribed.set(path, { privateKey: pair.getPrivateKey('base64url'), publicKey, auth, deskKey })
    return { endpoint: `${origin}${path}`, keys: { p256dh: publicKey, auth } }
  }
  /** A person has taken it away in the browser. */
  const end = ({ endpoint }: PushSubscriptionGiven): void => void subscribed.delete(new URL(endpoint).pathname)
  /** Resolves once so much has come. */
  const until = (enough: (all: readonly Pushed[]) => boolean): Promise<void> =>
    new Promise((done) => {
      const look = (): void => {
        if (!enough(pushed)) return
        heard.delete(look)
        done()
      }
      heard.add(look)
      look()
    })
  return { origin, pushed, refused, subscribe, end, until }
}
