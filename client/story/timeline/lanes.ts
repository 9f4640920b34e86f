import type { Tone } from '../../ui/stance.ts'
import type { Moment } from './layout.ts'

export const LANE_PX = 32
export const TOP_PX = 34

export interface Lane {
  party: string
  y: number
  /** How many parties share it. */
  parties: number
  /** True where all that stands in it rests on withdrawn copy. */
  killed: boolean
}

export interface Lanes {
  lanes: Lane[]
  laneOf: (party: string) => number
  /** How many parties have no lane of their own. */
  rest: number
}

const MOST_LANES = 12
/** The lane of the parties that have none of their own. */
export const OTHERS = 'Others'

/** What a position of this tone says about a story's quarrel. */
const WEIGHT: Record<Tone, number> = { deny: 8, withdraw: 7, confirm: 6, correct: 5, report: 4, decline: 2, plain: 1 }

/** How telling a party is: the weightiest thing it said, whether others answer it, and a little for each time it spoke. */
function tellingOf(moments: readonly Moment[], answered: ReadonlySet<string>): number {
  const weightiest = Math.max(...moments.map((m) => WEIGHT[m.look.tone]))
  const isAnswered = moments.some((m) => answered.has(m.id)) ? 5 : 0
  return weightiest + isAnswered + Math.log2(1 + moments.length)
}

/**
 * A lane for each party in the order of its first position. Past twelve the most telling eleven have one, and the rest
 * share the last, unless `all` are wanted. `table` is in time's order.
 */
export function lanesOf(table: readonly Moment[], all: boolean): Lanes {
  const of = new Map<string, Moment[]>()
  for (const moment of table) {
    const known = of.get(moment.party)
    if (known === undefined) of.set(moment.party, [moment])
    else known.push(moment)
  }
  const parties = [...of.keys()]
  const crowded = parties.length > MOST_LANES && !all
  const answered = new Set(table.flatMap((m) => [...m.respondsTo]))
  const score = new Map(parties.map((party) => [party, tellingOf(of.get(party) ?? [], answered)]))
  const ranked = parties.toSorted((a, b) => (score.get(b) ?? 0) - (score.get(a) ?? 0))
  const chosen = new Set(crowded ? ranked.slice(0, MOST_LANES - 1) : parties)
  const own = parties.filter((party) => chosen.has(party))
  const names = crowded ? [...own, OTHERS] : own
  const rest = parties.length - own.length
  const place = new Map(own.map((party, i) => [party, i]))
  const lanes = names.map((party, i) => {
    const moments = of.get(party) ?? []
    const killed = moments.length > 0 && moments.every((m) => m.killed)
    return { party, y: TOP_PX + i * LANE_PX, parties: place.has(party) ? 1 : rest, killed }
  })
  return { lanes, laneOf: (party) => place.get(party) ?? lanes.length - 1, rest }
}
