import type { Claim } from '../../../shared/claim.ts'
import type { Entry } from '../../../shared/entry.ts'
import type { Stance } from '../../../shared/statement.ts'
import type { Position, StoryTold } from '../story-told.ts'

/** Parties that hold the same towards a claim; `retraction` also of those whose copy was withdrawn. */
export interface Side {
  stance: Stance
  parties: string[]
}

const ORDER: readonly Stance[] = [
  'report',
  'follow-up',
  'confirmation',
  'denial',
  'no-comment',
  'correction',
  'retraction',
]

/** What a restatement restates, however long the chain. */
function heldBy(entry: Entry, byId: ReadonlyMap<string, Entry>): Stance {
  const seen = new Set<string>()
  let at = entry
  while (at.stance === 'restatement' && at.restates !== null && !seen.has(at.id)) {
    seen.add(at.id)
    const before = byId.get(at.restates)
    if (before === undefined) break
    at = before
  }
  return at.stance
}

function sidesOf(positions: readonly Position[]): Side[] {
  const byId = new Map(positions.map(({ entry }) => [entry.id, entry]))
  const latest = new Map<string, Stance>()
  // What was withdrawn tells of a party only where nothing else of it stands.
  for (const { entry, withdrawn } of positions.toSorted((a, b) => Number(a.withdrawn) - Number(b.withdrawn)))
    if (!latest.has(entry.party)) latest.set(entry.party, withdrawn ? 'retraction' : heldBy(entry, byId))
  return ORDER.map((stance) => ({
    stance,
    parties: [...latest].flatMap(([party, held]) => (held === stance ? [party] : [])),
  })).filter(({ parties }) => parties.length > 0)
}

/** The claim on which most positions stand, and who stands where on it by their latest word; null of a story without any. */
export function mainClaim({ claims, positions }: StoryTold): { claim: Claim; sides: Side[] } | null {
  const taken = positions.filter(({ entry }) => entry.stance !== 'context')
  const on = (claim: Claim) => taken.filter(({ entry }) => entry.claimId === claim.id)
  const [claim] = claims.toSorted((a, b) => on(b).length - on(a).length)
  return claim === undefined ? null : { claim, sides: sidesOf(on(claim)) }
}
