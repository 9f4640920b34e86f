import type { StanceLook } from '../../ui/stance.ts'
import type { Taken } from '../../ui/taken.ts'
import { type Arc, arcsOf, threadsOf } from './arcs.ts'
import { type Axis, brokenAxis, type Span, toX } from './axis.ts'
import { takeCurve } from './curve.ts'
import { type Label, placeLabels } from './labels.ts'
import { type Lane, LANE_PX, lanesOf, TOP_PX } from './lanes.ts'
import { Occupied } from './occupied.ts'
import { type Tick, ticksOf } from './ticks.ts'
import { type View, zoomedAxis } from './zoom.ts'

/** What the picture needs to know of an entry. */
export interface Moment extends Taken {
  id: string
  party: string
  look: Pick<StanceLook, 'glyph' | 'tone' | 'outlined' | 'noun'>
  /** A few words beside the mark ("“pure fiction”"). */
  label: string
  killed: boolean
  restates: string | null
  respondsTo: readonly string[]
}

/** When the copy has it that what is claimed happened. */
export interface Alleged extends Span {
  words: string
}

export interface Viewport {
  /** Px for the axis itself, without the lanes' names. */
  width: number
  now: number
  /** Minutes east of Greenwich at a moment. */
  offset: (at: number) => number
  /** Gaps that were broken before (`heldBreaks`). */
  held?: readonly number[]
  view?: View | null
  /** A lane for every party, however many there are. */
  all?: boolean
  alleged?: readonly Alleged[]
}

/** One or more moments at one place; more than one where they would overlap. */
export interface Mark {
  /** The id of its first moment. */
  id: string
  lane: number
  /** Its middle, and where its first and last moment stand. */
  x: number
  x0: number
  x1: number
  y: number
  moments: readonly Moment[]
  label: Label | null
}
export interface Band extends Alleged {
  x0: number
  x1: number
}
export interface TimelineLayout {
  /** The axis when all is shown: what zooming starts from. */
  base: Axis
  axis: Axis
  ticks: Tick[]
  lanes: Lane[]
  /** Parties without a lane of their own. */
  rest: number
  /** Marks in view that stand for one moment. */
  marks: Mark[]
  /** Marks in view that stand for several. */
  clusters: Mark[]
  /** All marks, in view or not, in time's order: what the arrow keys walk. */
  walk: Mark[]
  arcs: Arc[]
  /** Every thread, drawn or not. */
  threads: Pick<Arc, 'from' | 'to'>[]
  bands: Band[]
  /** The same as rows, in time's order. */
  table: Moment[]
  /** Moments that lie to the left and to the right of the view. */
  outside: { before: number; after: number }
  nowX: number
  height: number
}

const FOOT_PX = 38
const NEAR_PX = 14
/** Half of a mark. */
const MARK_PX = 9

/** Puts moments that stand nearer than 14 px in the same lane into one mark. */
function gather(moments: readonly Moment[], lane: number, axis: Axis): Mark[] {
  const groups: { moments: Moment[]; x0: number; x1: number }[] = []
  for (const moment of moments) {
    const x = toX(axis, moment.at)
    const group = groups.at(-1)
    if (group === undefined || x - group.x1 >= NEAR_PX) groups.push({ moments: [moment], x0: x, x1: x })
    else {
      group.moments.push(moment)
      group.x1 = x
    }
  }
  return groups.map(({ moments: together, x0, x1 }) => ({
    id: together[0]?.id ?? '',
    lane,
    x: (x0 + x1) / 2,
    x0,
    x1,
    y: TOP_PX + lane * LANE_PX,
    moments: together,
    label: null,
  }))
}

/** The marks of every lane, in time's order. */
function marksOf(table: readonly Moment[], laneOf: (party: string) => number, axis: Axis): Mark[] {
  const inLane = new Map<number, Moment[]>()
  for (const moment of table) {
    const lane = laneOf(moment.party)
    const known = inLane.get(lane)
    if (known === undefined) inLane.set(lane, [moment])
    else known.push(moment)
  }
  return [...inLane]
    .flatMap(([lane, moments]) => gather(moments, lane, axis))
    .toSorted((a, b) => a.x - b.x || a.lane - b.lane)
}

const asideOf = (alleged: readonly Alleged[], first: number): Span | null => {
  const before = alleged.filter((span) => span.to < first)
  return before.toSorted((a, b) => b.to - a.to)[0] ?? null
}

const bandsOf = (alleged: readonly Alleged[], axis: Axis): Band[] =>
  alleged
    .map((span) => ({ ...span, x0: Math.max(0, toX(axis, span.from)), x1: Math.min(axis.width, toX(axis, span.to)) }))
    .filter(({ x0, x1 }) => x1 - x0 >= 3)
    .filter((band) => !axis.pieces.some((p) => p.kind === 'break' && band.x0 >= p.x0 && band.x1 <= p.x1))

const count = (marks: readonly Mark[]): number => marks.reduce((sum, m) => sum + m.moments.length, 0)

/** The whole picture from its entries and its place: pure, so that drawing, table and keys all read the same. */
export function layoutTimeline(entries: readonly Moment[], viewport: Viewport): TimelineLayout {
  const { width, now, held, view = null, all = false, alleged = [] } = viewport
  const table = entries.toSorted((a, b) => a.at - b.at)
  const times = table.map((m) => m.at)
  const base = brokenAxis(times, now, width, held, asideOf(alleged, times[0] ?? now))
  const axis = zoomedAxis(base, view)
  const { lanes, laneOf, rest } = lanesOf(table, all)
  const height = TOP_PX + Math.max(0, lanes.length - 1) * LANE_PX + FOOT_PX
  const walk = marksOf(table, laneOf, axis)
  const taken = new Occupied(width, height)
  const seen = walk.filter((m) => m.x1 >= -MARK_PX && m.x0 <= width + MARK_PX)
  for (const { x0, x1, y } of seen) taken.box({ x0: x0 - MARK_PX, x1: x1 + MARK_PX, y0: y - MARK_PX, y1: y + MARK_PX })
  const threads = threadsOf(walk)
  const arcs = arcsOf(threads, width, taken)
  for (const { curve } of arcs) takeCurve(curve, taken)
  for (const { kind, x0, x1 } of axis.pieces)
    if (kind === 'break') taken.box({ x0: (x0 + x1) / 2, x1: (x0 + x1) / 2, y0: 0, y1: height })
  const placed = placeLabels(seen, width, taken)
  return {
    base,
    axis,
    ticks: ticksOf(axis, times, viewport.offset),
    lanes,
    rest,
    marks: placed.filter((m) => m.moments.length === 1),
    clusters: placed.filter((m) => m.moments.length > 1),
    walk,
    arcs,
    threads: threads.map(({ from, to }) => ({ from, to })),
    bands: bandsOf(alleged, axis),
    table,
    outside: {
      before: count(walk.filter((m) => m.x1 < -MARK_PX)),
      after: count(walk.filter((m) => m.x0 > width + MARK_PX)),
    },
    nowX: toX(axis, now),
    height,
  }
}
