import type { Claim } from './claim.ts'
import { isWordedByHand } from './worded-by-hand.ts'

type Standing = readonly { claimId: string; state: string }[]

const stoodOn = (entries: Standing): ReadonlySet<string> =>
  new Set(entries.filter(({ state }) => state !== 'rejected').map(({ claimId }) => claimId))

/** The claims that an editor has before them: those merged into others stand there, dropped ones come back with an entry. */
export function claimsAtHand(claims: readonly Claim[], entries: Standing): readonly Claim[] {
  if (claims.every((one) => one.mergedInto === null && !one.dropped)) return claims
  const live = stoodOn(entries)
  return claims.filter((one) => one.mergedInto === null && (!one.dropped || live.has(one.id)))
}

/** S51: the claims that a story is told by: of those at hand, one that the desk has made is not told while nobody stands on it. */
export function shownClaims(claims: readonly Claim[], entries: Standing): readonly Claim[] {
  const live = stoodOn(entries)
  const isTold = (one: Claim): boolean => one.by !== 'auto' || isWordedByHand(one) || live.has(one.id)
  const atHand = claimsAtHand(claims, entries)
  return atHand.every(isTold) ? atHand : atHand.filter(isTold)
}
