import type { Statement } from '../../shared/statement.ts'
import { claimPointedAt, claimShared } from './claim-answered.ts'
import { makeClaim, type Matched } from './claims.ts'
import { claimText } from './claim-text.ts'
import { claimFromDetail } from './late-claim.ts'
import { isOfficeAlone, sameParty } from './party.ts'
import { type Reading, type Side, sideOf, storyOf } from './reading.ts'

/** What one item says of one party's position on one claim, in all its sentences. */
export interface Told {
  side: Side
  claimId: string
  match: string
  statements: Statement[]
}

/** A person known by office alone ("chief executive Torgeir Myklevoll"): whose office, the copy has said before. */
const ofOfficeAlone = ({ partyKind, role }: Statement): boolean =>
  partyKind === 'person' && role !== null && isOfficeAlone(role)

/** One party within one item: by name, or as the officer of the body that says the same. */
const together = (told: readonly Statement[], s: Statement): boolean =>
  told.some((o) => sameParty(o, s)) ||
  (ofOfficeAlone(s) && told.some((o) => o.partyKind === 'organisation')) ||
  (s.partyKind === 'organisation' && told.every(ofOfficeAlone))

/**
 * The claim that a position answers: by its words, else a detail of a report, else what it points at. One that answers
 * nothing yet makes its own, when it is told as news.
 */
function claimOf(reading: Reading, s: Statement): Matched | null {
  const answered = claimShared(reading, s)
  if (answered) return answered
  const pointed = (s.background ? null : claimFromDetail(reading, s)) ?? claimPointedAt(reading, s)
  if (pointed || s.background) return pointed
  const first = storyOf(reading).claims.length === 0 && s.about !== null && sideOf(s) === 'denies'
  return first ? { ...makeClaim(reading, claimText(s), reading.line.itemId), why: 'what it answers' } : null
}

/** An item's answers, each with the claim that it is on. */
export function gather(reading: Reading, statements: readonly Statement[]): Told[] {
  const told: Told[] = []
  for (const s of statements) {
    const claim = claimOf(reading, s)
    if (!claim) continue
    const side = sideOf(s)
    const same = told.find((t) => t.side === side && t.claimId === claim.claimId && together(t.statements, s))
    if (same) same.statements.push(s)
    else told.push({ side, claimId: claim.claimId, match: claim.why, statements: [s] })
  }
  return told
}
