import type { Entry } from '../../shared/entry.ts'
import type { Statement } from '../../shared/statement.ts'
import { anewSigns } from './anew-signs.ts'
import { type Ranked, rankedClaims } from './claim-answered.ts'
import { type Matched, reportsOn } from './claims.ts'
import { type Reading, sideOf, storyOf } from './reading.ts'

/** From here a party is told to deny something else though its words alone do not tell so; below the other, though they do. */
const ANEW = 0.35
const AGAIN = 0.12
/** What a claim that was reported since the party last spoke has before another, where words tell them no better apart. */
const SINCE = 0.7

/** The nearest claim of which somebody has a report and which the party has not answered. */
function nearestOther(reading: Reading, ranked: readonly Ranked[], before: readonly Entry[]): Ranked | undefined {
  const { entries } = storyOf(reading)
  const last = before.at(-1)?.seq ?? 0
  const worth = ({ claim, score }: Ranked): number =>
    score + (reportsOn(entries, claim.id).some((e) => e.seq > last) ? SINCE : 0)
  return ranked.toSorted((a, b) => worth(b) - worth(a))[0]
}

/**
 * S54: the claim that a party answers which has denied something in the story before: the one that it answered, or another.
 * Null where there is no other, or where the words, whose match with a claim is `answered`, tell as much.
 */
export function anewOrAgain(
  reading: Reading,
  s: Statement,
  before: readonly Entry[],
  answered: Matched | null,
): Matched | null {
  if (reading.weighAnew === undefined || before.length === 0 || s.background || sideOf(s) !== 'denies') return null
  const { entries } = storyOf(reading)
  const said = new Set(before.map((e) => e.claimId))
  const ranked = rankedClaims(reading, s)
  const others = ranked.filter(({ claim }) => !said.has(claim.id) && reportsOn(entries, claim.id).length > 0)
  const other = nearestOther(reading, others, before)
  if (!other) return null
  const same = ranked.find(({ claim }) => said.has(claim.id))
  const ruled = answered !== null && !said.has(answered.claimId)
  const twofold = { s, before, same, other, unanswered: others.length, ruled }
  const chance = reading.weighAnew(anewSigns(reading, twofold), reading, twofold)
  const anew = chance >= (ruled ? AGAIN : ANEW)
  if (anew === ruled) return null
  if (anew)
    return {
      claimId: other.claim.id,
      score: other.score,
      told: other.told,
      why: 'the claim that it has not answered yet',
    }
  const claimId = same?.claim.id ?? before.at(-1)?.claimId
  return claimId === undefined ? null : { claimId, why: 'what the party has answered before' }
}
