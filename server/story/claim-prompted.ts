import type { Claim } from '../../shared/claim.ts'
import type { Entry } from '../../shared/entry.ts'
import type { Statement } from '../../shared/statement.ts'
import type { Matched } from './claims.ts'
import { overlap, shared } from './overlap.ts'
import { isPlainNegation } from './plain-negation.ts'
import { creditsReporter } from './of-story.ts'
import { plainWords } from './plain.ts'
import { type Reading, sideOf, storyOf } from './reading.ts'
import { isLive } from './story-line.ts'
import { wordSet } from './words.ts'

/** Claims that other copy than this item has reported, with their reports. */
function reportedElsewhere({ line, ...reading }: Reading): { claim: Claim; reports: Entry[] }[] {
  const { claims, entries } = storyOf({ line, ...reading })
  const reports = entries.filter((e) => sideOf(e) === 'reports' && isLive(e) && e.firstItemId !== line.itemId)
  return claims
    .map((claim) => ({ claim, reports: reports.filter((e) => e.claimId === claim.id) }))
    .filter((c) => c.reports.length > 0)
}

export const claimsReportedElsewhere = (reading: Reading): Claim[] =>
  reportedElsewhere(reading).map(({ claim }) => claim)

/** True where other copy has reported the claim: what contradicts it only by implication answers it then. */
export const isReportedElsewhere = (reading: Reading, claimId: string): boolean =>
  reportedElsewhere(reading).some(({ claim }) => claim.id === claimId)

/** Claims that other copy has reported since the party last spoke, `before` being what it has said. */
export function claimsAskedSince(reading: Reading, before: readonly Entry[]): string[] {
  const last = before.at(-1)?.seq ?? Infinity
  return reportedElsewhere(reading)
    .filter(({ reports }) => reports.some((e) => e.seq > last))
    .map(({ claim }) => claim.id)
}

const words = (text: string): Set<string> => new Set(plainWords(text))

/** How much of its words are those of something that the party said before, in [0, 1]. */
export const oldWords = (s: Statement, before: readonly Entry[]): number =>
  Math.max(0, ...before.map((e) => overlap(words(s.quote ?? s.text), words(`${e.quote ?? ''} ${e.text}`), () => 1)))
const OLD = 0.5

/**
 * S22: new words of a party that share none with any claim answer the latest claim that names it and was reported after it
 * last spoke, where there is one.
 */
export function claimReportedSince(reading: Reading, s: Statement, before: readonly Entry[]): Matched | null {
  const last = before.at(-1)
  if (!last || s.background || oldWords(s, before) >= OLD) return null
  const own = wordSet(`${s.party} ${s.speaker ?? ''}`)
  const answered = new Set(before.map((e) => e.claimId))
  const asked = reportedElsewhere(reading).findLast(
    ({ claim, reports }) =>
      !answered.has(claim.id) && reports.some((e) => e.seq > last.seq) && shared(own, wordSet(claim.text)).length > 0,
  )
  return asked ? { claimId: asked.claim.id, why: 'reported since the party last spoke' } : null
}

/** S22: a denial that shares no words with any claim answers the one of other copy on which most is logged. */
export function claimMostLogged(reading: Reading, s: Statement): Matched | null {
  if (s.background || sideOf(s) !== 'denies') return null
  // “Flights are not being taken”: what a body tells of its own doings, and nobody asked; not what it sends out under its own name.
  if (s.quote === null && s.rule !== 'release' && isPlainNegation(s)) return null
  const { entries } = storyOf(reading)
  const weight = ({ id }: Claim): number => entries.filter((e) => e.claimId === id).length
  const [most] = reportedElsewhere(reading).toSorted((a, b) => weight(b.claim) - weight(a.claim))
  return most ? { claimId: most.claim.id, why: 'the claim on which most is logged' } : null
}

/**
 * S48: who will not comment has been asked about what the copy itself tells: the report that it makes or carries, of several
 * the one on which most is logged; where it tells none but credits a reporter of the story, so among all claims.
 */
export function claimAskedOf(reading: Reading, s: Statement): Matched | null {
  if (s.background || sideOf(s) !== 'no-comment') return null
  const { claims, entries } = storyOf(reading)
  const { itemId } = reading.line
  const weight = ({ id }: Claim): number => entries.filter((e) => e.claimId === id).length
  const isTold = ({ id }: Claim): boolean =>
    entries.some((e) => e.claimId === id && sideOf(e) === 'reports' && isLive(e) && e.carriedBy.includes(itemId))
  const [told] = claims.filter(isTold).toSorted((a, b) => weight(b) - weight(a))
  if (told) return { claimId: told.id, why: 'what the copy reports' }
  const [most] = creditsReporter(reading) ? claims.toSorted((a, b) => weight(b) - weight(a)) : []
  return most ? { claimId: most.id, why: 'the claim on which most is logged' } : null
}
