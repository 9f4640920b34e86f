import type { Entry } from '../../shared/entry.ts'
import { rootStance } from '../ui/stance.ts'

const SIDES: Partial<Record<Entry['stance'], 'against' | 'for' | 'silent'>> = {
  denial: 'against',
  confirmation: 'for',
  'no-comment': 'silent',
}

/** Parties that have taken their report back, and not reported it again; of the entries of one claim that count. */
export function takenBackBy(entries: readonly Entry[]): ReadonlySet<string> {
  const last = new Map<string, Entry['stance']>()
  for (const { party, stance } of entries.toSorted((a, b) => a.seq - b.seq))
    if (stance === 'report' || stance === 'follow-up' || stance === 'retraction') last.set(party, stance)
  return new Set([...last].flatMap(([party, stance]) => (stance === 'retraction' ? [party] : [])))
}

/**
 * What a party said of a claim before it went over to the other side, or before it spoke at all: those entries stand
 * as history, its latest position is where it stands. `entries` are those that count.
 */
export function goneOver(entries: readonly Entry[]): ReadonlySet<string> {
  const byId = new Map(entries.map((e) => [e.id, e]))
  const latest = new Map<string, string>()
  const past = new Set<string>()
  for (const entry of entries.toSorted((a, b) => b.seq - a.seq)) {
    const side = SIDES[rootStance(entry, byId)]
    if (side === undefined) continue
    const key = `${entry.claimId}|${entry.party}`
    const now = latest.get(key)
    if (now === undefined) latest.set(key, side)
    else if (now !== side && now !== 'silent') past.add(entry.id)
  }
  return past
}
