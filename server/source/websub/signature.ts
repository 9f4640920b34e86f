import { createHmac, timingSafeEqual } from 'node:crypto'

/** Methods that WebSub names (section 7). */
const METHODS = new Set(['sha1', 'sha256', 'sha384', 'sha512'])

/**
 * True for a body that was signed with the secret.
 * @param header `X-Hub-Signature`, as `sha256=…` in hexadecimal digits
 */
export function isSigned(body: Uint8Array, header: string | null, secret: string): boolean {
  const [, method = '', digest = ''] = /^\s*(\w+)=([0-9a-f]+)\s*$/i.exec(header ?? '') ?? []
  if (!METHODS.has(method.toLowerCase())) return false
  const expected = createHmac(method.toLowerCase(), secret).update(body).digest()
  const shown = Buffer.from(digest, 'hex')
  return shown.length === expected.length && timingSafeEqual(shown, expected)
}
