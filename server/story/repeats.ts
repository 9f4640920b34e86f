import type { Statement } from '../../shared/statement.ts'
import type { Entry } from '../../shared/entry.ts'
import { tellingOf } from './claim-answered.ts'
import { termsFor, wordsOf } from './claims.ts'
import { shared } from './overlap.ts'
import { sameParty } from './party.ts'
import { holds, type Reading, type Side, sideOfEntry, storyOf } from './reading.ts'

const TAKEN: ReadonlySet<Side> = new Set(['denies', 'confirms'])

/** The words, or those before them, touch what the entry's claim tells, besides the party's own name; or they only point at what was said. */
function isOn(reading: Reading, s: Statement, { claimId }: Entry): boolean {
  const screen = storyOf(reading)
  const claim = screen.claims.find(({ id }) => id === claimId)
  if (claim === undefined || s.about === null) return claim !== undefined
  const terms = termsFor(reading)
  const { said, beside, around } = tellingOf(s, reading.text, terms)
  const words = wordsOf(claim, screen, terms)
  return said.size === 0 || [said, beside, around].some((told) => shared(told, words).length > 0)
}

/**
 * S50: “reaffirmed that it stood by the truce” tells no side: it is that which its party took last on a claim
 * of which its words tell, and null where it has taken none. Any other statement is its own.
 */
export function asTaken(reading: Reading, s: Statement): Statement | null {
  if (s.stance !== 'restatement') return s
  const { entries } = storyOf(reading)
  const last = entries.findLast(
    (e) => holds(e) && TAKEN.has(sideOfEntry(e, entries)) && sameParty(e, s, reading.names) && isOn(reading, s, e),
  )
  if (!last) return null
  return sideOfEntry(last, entries) === 'confirms' ? { ...s, stance: 'confirmation' } : s
}
