import type { Occupied } from './occupied.ts'

export interface Point {
  x: number
  y: number
}
/** Both ends of a thread, and between them the two points that draw it towards them. */
type Curve = readonly [Point, Point, Point, Point]

/** How near to its own ends a thread may touch anything. */
const END_PX = 15
const STEP_PX = 3

/** Shapes that a thread can take, the loveliest first: how far it runs level, and how steeply it leaves the earlier mark. */
const SHAPES = [
  [0.45, 0.35],
  [0.45, 0.75],
  [0.25, 0.6],
  [0.7, 0.2],
  [0.15, 0.9],
] as const
/** Within a lane it bows: downwards first, clear of the words above. */
const BOWS = [1, 1.25, -1] as const

function curvesOf(later: Point, earlier: Point): Curve[] {
  const reach = later.x - earlier.x
  if (later.y === earlier.y)
    return BOWS.map((bow) => {
      const y = later.y + bow * Math.min(18, 8 + Math.abs(reach) / 12)
      return [later, { x: later.x - reach * 0.22, y }, { x: earlier.x + reach * 0.22, y }, earlier]
    })
  return SHAPES.map(([level, steep]) => [
    later,
    { x: later.x - reach * level, y: later.y },
    { x: earlier.x + reach * Math.min(level, 0.45), y: earlier.y + (later.y - earlier.y) * steep },
    earlier,
  ])
}

function pointsOf([a, b, c, d]: Curve): Point[] {
  const steps = Math.max(4, Math.ceil((Math.abs(a.x - d.x) + Math.abs(a.y - d.y)) / STEP_PX))
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps
    const u = 1 - t
    const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
    return { x: p * a.x + q * b.x + r * c.x + s * d.x, y: p * a.y + q * b.y + r * c.y + s * d.y }
  })
}

const isNear = (p: Point, end: Point): boolean => (p.x - end.x) ** 2 + (p.y - end.y) ** 2 < END_PX ** 2

const round = (n: number): number => Math.round(n * 10) / 10
const told = ({ x, y }: Point): string => `${round(x)} ${round(y)}`

export interface Route {
  path: string
  points: Point[]
}

/** The first shape from the later to the earlier end that passes no mark, else the one that touches the least of them. */
export function routeOf(later: Point, earlier: Point, taken: Occupied): Route {
  let best: { hits: number; curve: Curve; points: Point[] } | null = null
  for (const curve of curvesOf(later, earlier)) {
    const points = pointsOf(curve)
    const hits = points.filter((p) => !isNear(p, later) && !isNear(p, earlier) && !taken.isFreeAt(p.x, p.y)).length
    if (best === null || hits < best.hits) best = { hits, curve, points }
    if (hits === 0) break
  }
  if (best === null) return { path: '', points: [] }
  const [a, b, c, d] = best.curve
  return { path: `M${told(a)}C${told(b)} ${told(c)} ${told(d)}`, points: best.points }
}
