import type { ShareRow } from '../../db/store.ts'

/** Seconds that others between may give it on unasked, and again while they ask: twice that after its end nothing shows. */
const KEEP = 5

/**
 * How long caches between keep what a link shows (RFC 9111, RFC 5861): only where its addresses are the desk's own, no
 * passphrase opens it, and never past its end.
 */
export function cacheOf(
  { passphrase, expiresAt }: Pick<ShareRow, 'passphrase' | 'expiresAt'>,
  publicUrl: string | null,
  now: string,
): string {
  if (passphrase !== null || publicUrl === null) return 'private, no-cache'
  const left = expiresAt === null ? Infinity : Math.floor((Date.parse(expiresAt) - Date.parse(now)) / 1_000)
  return left < 2 * KEEP
    ? `public, max-age=${Math.max(0, Math.min(KEEP, left))}, must-revalidate`
    : `public, max-age=${KEEP}, stale-while-revalidate=${KEEP}`
}
