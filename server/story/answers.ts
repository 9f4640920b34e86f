import type { Entry } from '../../shared/entry.ts'
import type { Stance, Statement } from '../../shared/statement.ts'
import { claimAnswered, makeClaim } from './claims.ts'
import { carry, logEntry, type Position } from './log-entry.ts'
import { newOccasion } from './occasion.ts'
import { sameParty } from './party.ts'
import { raiseCorrection, raiseDenial } from './raise-alert.ts'
import { holds, type Reading, type Side, sideOf, sideOfEntry, storyOf } from './reading.ts'
import { isLive } from './story-line.ts'

/** What one item says of one party's position on one claim, in all its sentences. */
interface Told {
  side: Side
  claimId: string
  match: string
  statements: Statement[]
}

/** The sentence that tells a position best: words of its own, a named speaker, told as news. */
const worth = (s: Statement): number =>
  (s.background ? 0 : 4) + (s.quote === null ? 0 : 2) + (s.speaker === null ? 0 : 1) + s.confidence

const best = (statements: readonly Statement[]): Statement | undefined =>
  statements.toSorted((a, b) => worth(b) - worth(a) || a.start - b.start)[0]

function gather(reading: Reading, statements: readonly Statement[]): Told[] {
  const told: Told[] = []
  for (const s of statements) {
    const claim = claimAnswered(reading, s) ?? (s.about !== null && !s.background ? makeClaim(reading, s) : null)
    if (!claim) continue
    const side = sideOf(s)
    const same = told.find(
      (t) => t.side === side && t.claimId === claim.claimId && t.statements.some((o) => sameParty(o, s)),
    )
    if (same) same.statements.push(s)
    else told.push({ side, claimId: claim.claimId, match: claim.why, statements: [s] })
  }
  return told
}

/** The name under which the story already knows a party, else the one that the copy uses. */
function partyName(reading: Reading, s: Statement): string {
  return storyOf(reading).entries.find((e) => holds(e) && sameParty(e, s))?.party ?? s.party
}

const FIRST: Partial<Record<Side, Stance>> = {
  denies: 'denial',
  confirms: 'confirmation',
  'no-comment': 'no-comment',
}

/** Reports of a claim that a position answers. */
const reportIds = (entries: readonly Entry[], claimId: string): string[] =>
  entries.filter((e) => e.claimId === claimId && isLive(e) && sideOf(e) === 'reports').map((e) => e.id)

/** A position on a claim: logged, or carried when the same party has said it already. Answers the id of a new denial. */
function place(reading: Reading, { side, claimId, match, statements }: Told): string | null {
  const s = best(statements)
  const first = FIRST[side]
  if (!s || !first) return null
  const { entries, items } = storyOf(reading)
  const theirs = entries.filter((e) => e.claimId === claimId && holds(e) && statements.some((o) => sameParty(e, o)))
  const chain = theirs.filter((e) => sideOfEntry(e, entries) === side)
  const last = chain.at(-1)
  const position: Position = { s, party: partyName(reading, s), claimId, match }
  if (!last) {
    if (s.background || (side === 'no-comment' && theirs.length > 0)) return null
    const id = logEntry(reading, position, {
      stance: first,
      fresh: theirs.length === 0 ? 'first position of this party on this claim' : 'the party has changed its position',
      respondsTo: reportIds(entries, claimId),
    })
    return side === 'denies' ? id : null
  }
  if (side !== 'no-comment' && last.state !== 'rejected')
    for (const other of statements.filter((o) => !o.background)) {
      const why = newOccasion(chain, other, reading.line, items)
      if (why === null) continue
      logEntry(
        reading,
        { ...position, s: other },
        {
          stance: 'restatement',
          fresh: why,
          restates: last.id,
          respondsTo: reportIds(entries, claimId),
        },
      )
      return null
    }
  for (const e of chain.slice(-1)) carry(reading, e)
  return null
}

/** An outlet corrects or takes back what it reported. */
function amend(reading: Reading, { side, statements }: Told): void {
  const s = best(statements)
  if (!s || s.background) return
  const { entries } = storyOf(reading)
  const reported = entries.filter((e) => isLive(e) && sideOf(e) === 'reports' && sameParty(e, s))
  const claims = new Set(reported.map((e) => e.claimId))
  const claim = claimAnswered(reading, s, claims)
  if (!claim) return
  const before = entries.find((e) => e.claimId === claim.claimId && sideOf(e) === side && sameParty(e, s) && holds(e))
  if (before) return carry(reading, before)
  const stance = side === 'corrects' ? 'correction' : 'retraction'
  const id = logEntry(
    reading,
    { s, party: reported[0]?.party ?? s.party, claimId: claim.claimId, match: claim.why },
    { stance, fresh: `the outlet ${side} what it reported`, respondsTo: reportIds(entries, claim.claimId) },
  )
  if (stance === 'correction') raiseCorrection(reading, id)
}

/** Reads an item's answers to the story's claims: denials, confirmations, no-comments, corrections. */
export function readAnswers(reading: Reading, statements: readonly Statement[]): void {
  const denied = new Map<string, string[]>()
  for (const told of gather(reading, statements)) {
    if (told.side === 'corrects' || told.side === 'retracts') amend(reading, told)
    else {
      const id = place(reading, told)
      const party = id === null ? null : (storyOf(reading).entries.find((e) => e.id === id)?.party ?? null)
      if (id !== null && party !== null) denied.set(party, [...(denied.get(party) ?? []), id])
    }
  }
  for (const ids of denied.values()) raiseDenial(reading, ids)
}
