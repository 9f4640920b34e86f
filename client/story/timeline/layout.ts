import type { StanceLook } from '../../ui/stance.ts'
import { type Arc, arcsOf } from './arcs.ts'
import { type Axis, brokenAxis, toX } from './axis.ts'
import { placeLabels } from './labels.ts'
import { type Tick, ticksOf } from './ticks.ts'

/** What the picture needs to know of an entry. `at` in ms since the epoch. */
export interface Moment {
  id: string
  party: string
  at: number
  look: Pick<StanceLook, 'glyph' | 'tone' | 'outlined' | 'noun'>
  /** A few words beside the mark ("“pure fiction”"). */
  label: string
  killed: boolean
  restates: string | null
  respondsTo: readonly string[]
}

export interface Viewport {
  /** Px for the axis itself, without the lanes' names. */
  width: number
  now: number
  /** Minutes east of Greenwich at a moment. */
  offset: (at: number) => number
  /** Gaps that were broken before (`heldBreaks`). */
  held?: readonly number[]
}

export interface Lane {
  party: string
  y: number
}
/** One or more moments at one place; more than one where they would overlap. */
export interface Mark {
  /** The id of its first moment. */
  id: string
  lane: number
  x: number
  y: number
  moments: readonly Moment[]
  label: { text: string; x: number; anchor: 'start' | 'end' } | null
}
export interface TimelineLayout {
  axis: Axis
  ticks: Tick[]
  lanes: Lane[]
  /** Marks that stand for one moment. */
  marks: Mark[]
  /** Marks that stand for several. */
  clusters: Mark[]
  arcs: Arc[]
  /** The same as rows, in time's order. */
  table: Moment[]
  nowX: number
  height: number
}

export const LANE_PX = 32
export const TOP_PX = 30
const FOOT_PX = 38
const NEAR_PX = 14
const MOST_LANES = 12
/** The lane of the parties that have none of their own. */
export const OTHERS = 'Others'

/** A lane for each party in the order of its first position; past twelve, the rest share the last. */
function lanesOf(moments: readonly Moment[]): { lanes: Lane[]; laneOf: (party: string) => number } {
  const parties = [...new Set(moments.map((m) => m.party))]
  const own = parties.length > MOST_LANES ? parties.slice(0, MOST_LANES - 1) : parties
  const names = own.length < parties.length ? [...own, OTHERS] : own
  const lanes = names.map((party, i) => ({ party, y: TOP_PX + i * LANE_PX }))
  return { lanes, laneOf: (party) => (own.includes(party) ? own.indexOf(party) : lanes.length - 1) }
}

/** Puts moments that stand nearer than 14 px in the same lane into one mark. */
function gather(moments: readonly Moment[], lane: number, axis: Axis): Mark[] {
  const groups: Moment[][] = []
  let edge = Number.NEGATIVE_INFINITY
  for (const moment of moments) {
    const x = toX(axis, moment.at)
    const group = groups.at(-1)
    if (group !== undefined && x - edge < NEAR_PX) group.push(moment)
    else groups.push([moment])
    edge = x
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)]
    if (first === undefined || last === undefined) return []
    const x = (toX(axis, first.at) + toX(axis, last.at)) / 2
    return [{ id: first.id, lane, x, y: TOP_PX + lane * LANE_PX, moments: group, label: null }]
  })
}

/** The whole picture from its entries and its place: pure, so that drawing, table and keys all read the same. */
export function layoutTimeline(entries: readonly Moment[], viewport: Viewport): TimelineLayout {
  const table = entries.toSorted((a, b) => a.at - b.at)
  const times = table.map((m) => m.at)
  const axis = brokenAxis(times, viewport.now, viewport.width, viewport.held)
  const { lanes, laneOf } = lanesOf(table)
  const bare = lanes.flatMap((_, lane) =>
    gather(
      table.filter((m) => laneOf(m.party) === lane),
      lane,
      axis,
    ),
  )
  const placed = placeLabels(bare, axis.width)
  return {
    axis,
    ticks: ticksOf(axis, times, viewport.offset),
    lanes,
    marks: placed.filter((m) => m.moments.length === 1),
    clusters: placed.filter((m) => m.moments.length > 1),
    arcs: arcsOf(placed),
    table,
    nowX: toX(axis, viewport.now),
    height: TOP_PX + Math.max(0, lanes.length - 1) * LANE_PX + FOOT_PX,
  }
}
