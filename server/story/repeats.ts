import type { Statement } from '../../shared/statement.ts'
import { sameParty } from './party.ts'
import { holds, type Reading, type Side, sideOfEntry, storyOf } from './reading.ts'

const TAKEN: ReadonlySet<Side> = new Set(['denies', 'confirms'])

/**
 * S50: “reaffirmed that it stood by the truce” tells no side: it is that which its party took last in the story, and null
 * where it has taken none. Any other statement is its own.
 */
export function asTaken(reading: Reading, s: Statement): Statement | null {
  if (s.stance !== 'restatement') return s
  const { entries } = storyOf(reading)
  const last = entries.findLast((e) => holds(e) && TAKEN.has(sideOfEntry(e, entries)) && sameParty(e, s, reading.names))
  if (!last) return null
  return sideOfEntry(last, entries) === 'confirms' ? { ...s, stance: 'confirmation' } : s
}
