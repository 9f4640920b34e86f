import { createECDH, randomBytes } from 'node:crypto'

/** By which push services know the desk (RFC 8292): a key pair on P-256, base64url, and where its operator is reached. */
export interface Vapid {
  publicKey: string
  privateKey: string
  /** `mailto:` or an https address. */
  subject: string
}

const BYTES = 32

/** The public half of a private key: an uncompressed point. Null where it is no key of the curve. */
export function publicKeyOf(privateKey: string): string | null {
  const bytes = Buffer.from(privateKey, 'base64url')
  if (bytes.length !== BYTES) return null
  const pair = createECDH('prime256v1')
  try {
    pair.setPrivateKey(bytes)
    return pair.getPublicKey('base64url')
  } catch {
    return null
  }
}

/** A new private key. One of 2^32 numbers of its length is none of the curve. */
export function newVapidKey(): string {
  const key = randomBytes(BYTES).toString('base64url')
  return publicKeyOf(key) === null ? newVapidKey() : key
}
