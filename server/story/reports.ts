import type { Claim } from '../../shared/claim.ts'
import type { Entry } from '../../shared/entry.ts'
import type { Statement } from '../../shared/statement.ts'
import { claimAsserted, makeClaim, type Matched } from './claims.ts'
import { carry, logEntry } from './log-entry.ts'
import { reporterOf, sameOutlet } from './outlet.ts'
import { holds, type Reading, sideOf, storyOf } from './reading.ts'

/** Copy before this offset is headline and lead: where an outlet says what is new. */
const LEAD = 700
/** Overlap below which another outlet's own copy asserts something else. */
const KIN = 0.34

const reportsBy = (entries: readonly Entry[], outlet: string): Entry[] =>
  entries.filter((e) => holds(e) && sideOf(e) === 'reports' && sameOutlet(e.party, outlet))

/** Claims that an outlet has reported, else all. */
function claimsOf(reading: Reading, outlet: string): readonly Claim[] {
  const { claims, entries } = storyOf(reading)
  const ids = new Set(reportsBy(entries, outlet).map((e) => e.claimId))
  return ids.size > 0 ? claims.filter((c) => ids.has(c.id)) : claims
}

/** The claim of an outlet's own report: one that stands, or a new one when the lead asserts something else. */
function ownClaim(reading: Reading, s: Statement): Matched | null {
  const { claims } = storyOf(reading)
  if (claims.length === 0) return makeClaim(reading, s)
  const standing = claimAsserted(reading, s, claims)
  if (standing) return standing
  const leads = s.start < LEAD && s.about !== null
  return leads && !claimAsserted(reading, s, claims, KIN) ? makeClaim(reading, s) : null
}

/** The claim of a report that the copy credits to another outlet. */
function creditedClaim(reading: Reading, s: Statement, outlet: string): Matched | null {
  const { claims, entries } = storyOf(reading)
  const theirs = claimsOf(reading, outlet)
  const nearest = claimAsserted(reading, s, theirs, 0.2)
  if (nearest) return nearest
  if (reportsBy(entries, outlet).length > 0 && theirs.length === 1 && theirs[0])
    return { claimId: theirs[0].id, why: `what ${outlet} reported` }
  if (reportsBy(entries, outlet).length > 0) return null
  return claims.length === 0 || s.start < LEAD ? makeClaim(reading, s) : null
}

/**
 * S12: the first outlet's own reporting of a claim is its report, another's own is a follow-up; who merely passes a
 * report on is among those that carry it.
 */
export function readReport(reading: Reading, s: Statement): void {
  const outlet = reporterOf(s, reading.line.sourceName)
  const own = sameOutlet(outlet, reading.line.sourceName)
  const claim = own ? ownClaim(reading, s) : creditedClaim(reading, s, outlet)
  if (!claim) return
  const { entries } = storyOf(reading)
  const onClaim = entries.filter((e) => e.claimId === claim.claimId && holds(e) && sideOf(e) === 'reports')
  const theirs = onClaim.find((e) => sameOutlet(e.party, outlet))
  if (theirs) return carry(reading, theirs)
  const party = reportsBy(entries, outlet)[0]?.party ?? outlet
  const first = onClaim.every((e) => e.state === 'rejected')
  logEntry(
    reading,
    { s, party, claimId: claim.claimId, match: claim.why },
    first
      ? { stance: 'report', fresh: `first to report it` }
      : { stance: 'follow-up', fresh: `${party} has its own sourcing` },
  )
}
