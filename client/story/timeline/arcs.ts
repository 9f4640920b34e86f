import type { StanceLook } from '../../ui/stance.ts'
import { type Curve, routeOf } from './curve.ts'
import type { Mark, Moment } from './layout.ts'
import type { Occupied } from './occupied.ts'

/** From an entry to what it answers (solid) or restates (dashed). */
export interface Arc {
  id: string
  from: string
  to: string
  kind: 'answers' | 'restates'
  tone: StanceLook['tone']
  /** True where what it leads to has been withdrawn. */
  killed: boolean
  path: string
  curve: Curve
}

type Thread = Omit<Arc, 'path' | 'curve'> & { later: Mark; earlier: Mark }

/** Beyond this many, the newest are drawn: more are a thicket, not a picture. */
const MOST_ARCS = 240
/** Ends beyond the view are drawn no further away than this. */
const BEYOND_PX = 120

function endsOf(moment: Moment): { to: string; kind: Arc['kind'] }[] {
  // Silence takes no side, and a restatement answers through what it restates: more threads would hide the denials'.
  const answers = moment.look.tone === 'decline' || moment.restates !== null ? [] : moment.respondsTo
  return [
    ...answers.map((to) => ({ to, kind: 'answers' as const })),
    ...(moment.restates === null ? [] : [{ to: moment.restates, kind: 'restates' as const }]),
  ]
}

/** Every thread between two marks, once, in time's order; those within one cluster are none. */
export function threadsOf(marks: readonly Mark[]): Thread[] {
  const markOf = new Map(marks.flatMap((mark) => mark.moments.map((m) => [m.id, mark] as const)))
  const killed = new Set(marks.flatMap((mark) => mark.moments.filter((m) => m.killed).map((m) => m.id)))
  const threads = new Map<string, Thread>()
  for (const later of marks)
    for (const moment of later.moments)
      for (const { to, kind } of endsOf(moment)) {
        const earlier = markOf.get(to)
        if (earlier === undefined || earlier === later) continue
        const id = `${later.id}>${earlier.id}:${kind}`
        const { tone } = moment.look
        threads.set(id, { id, from: later.id, to: earlier.id, kind, tone, killed: killed.has(to), later, earlier })
      }
  return [...threads.values()]
}

/** Culls what lies wholly on one side of the view. */
const isSeen = ({ later, earlier }: Thread, width: number): boolean =>
  Math.max(later.x1, earlier.x1) >= 0 && Math.min(later.x0, earlier.x0) <= width

/** Routes the threads that are in view past the marks that `taken` holds. */
export function arcsOf(threads: readonly Thread[], width: number, taken: Occupied): Arc[] {
  const near = (x: number): number => Math.min(Math.max(x, -BEYOND_PX), width + BEYOND_PX)
  return threads
    .filter((thread) => isSeen(thread, width))
    .slice(-MOST_ARCS)
    .map(({ later, earlier, ...thread }) => {
      const [left, right] = later.x >= earlier.x ? [later.x0, earlier.x1] : [later.x1, earlier.x0]
      return { ...thread, ...routeOf({ x: near(left), y: later.y }, { x: near(right), y: earlier.y }, taken) }
    })
}
