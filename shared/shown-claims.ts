import type { Claim } from './claim.ts'

/** The claims that a story is told by: those merged into others stand there, dropped ones come back with an entry. */
export function shownClaims(
  claims: readonly Claim[],
  entries: readonly { claimId: string; state: string }[],
): readonly Claim[] {
  if (claims.every((one) => one.mergedInto === null && !one.dropped)) return claims
  const live = new Set(entries.filter(({ state }) => state !== 'rejected').map(({ claimId }) => claimId))
  return claims.filter((one) => one.mergedInto === null && (!one.dropped || live.has(one.id)))
}
