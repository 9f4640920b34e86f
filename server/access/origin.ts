import type { IncomingHttpHeaders } from 'node:http'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** True for a `Host` that can only mean this machine: a foreign name that resolves to it (DNS rebinding) is none. */
export const isLoopbackHost = (host: string | undefined): boolean =>
  host !== undefined && URL.canParse(`http://${host}`) && LOOPBACK.has(new URL(`http://${host}`).hostname)

export const isLoopbackAddress = (address: string | undefined): boolean =>
  address !== undefined && (/^(::ffff:)?127\./.test(address) || address === '::1')

const originHost = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

/**
 * Where a request comes from, as the browser says: `same` origin as the desk, a `foreign` one, or `unsaid` (no browser,
 * or a plain navigation). `Origin` (RFC 6454) decides where it is sent, else Fetch Metadata.
 */
export function originOf(headers: IncomingHttpHeaders, publicUrl: string | null): 'same' | 'foreign' | 'unsaid' {
  const { origin, host } = headers
  if (origin !== undefined) return origin === publicUrl || originHost(origin) === host ? 'same' : 'foreign'
  const site = headers['sec-fetch-site']
  if (site === 'cross-site' || site === 'same-site') return 'foreign'
  return site === 'same-origin' ? 'same' : 'unsaid'
}
