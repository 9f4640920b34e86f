/** Longest that a feed may put off the next question, in milliseconds: copy is wanted while it is news. */
const LONGEST_FRESH = 15 * 60_000
/** Longest that a busy server is left alone. */
const LONGEST_RETRY = 24 * 60 * 60_000
/** A feed's ttl stands in its head. */
const HEAD = 65_536

/** `Retry-After` (RFC 9110, section 10.2.3), seconds or a date, in milliseconds from `now`; null for none that can be read. */
export function retryAfter(value: string | null, now: number): number | null {
  if (value === null) return null
  const text = value.trim()
  const wait = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), LONGEST_RETRY)
}

/** What is left of `max-age` (RFC 9111): `Age` has passed already. */
function maxAge(cacheControl: string, age: string | null): number {
  if (/(?:^|[\s,])no-(?:cache|store)\b/i.test(cacheControl)) return 0
  const seconds = /(?:^|[\s,])max-age="?(\d+)/i.exec(cacheControl)?.[1] ?? '0'
  return Math.max(0, Number(seconds) - (Number(age ?? 0) || 0)) * 1_000
}

/** `<ttl>` of RSS 2.0, minutes. */
function feedTtl(body: Uint8Array): number {
  const head = Buffer.from(body.subarray(0, HEAD)).toString('latin1')
  return Number(/<ttl>\s*(\d{1,6})\s*<\/ttl>/i.exec(head)?.[1] ?? 0) * 60_000
}

/** Milliseconds for which a document says that it need not be asked for again. */
export function freshFor(header: (name: string) => string | null, body: Uint8Array): number {
  return Math.min(Math.max(maxAge(header('cache-control') ?? '', header('age')), feedTtl(body)), LONGEST_FRESH)
}
