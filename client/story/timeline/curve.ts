import type { Occupied } from './occupied.ts'

export interface Point {
  x: number
  y: number
}
/** Both ends of a thread, and between them the two points that draw it towards them. */
export type Curve = readonly [Point, Point, Point, Point]

/** How near to its own ends a thread may touch anything. */
const END_PX = 15
const STEP_PX = 3
/** How far apart it is looked for marks, each of which is three times as wide. */
const LOOK_PX = 6

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

function curvesOf(later: Point, earlier: Point): [Curve, ...Curve[]] {
  const reach = later.x - earlier.x
  const bowed = (bow: number): Curve => {
    const y = later.y + bow * Math.min(18, 8 + Math.abs(reach) / 12)
    return [later, { x: later.x - reach * 0.22, y }, { x: earlier.x + reach * 0.22, y }, earlier]
  }
  const swung = ([level, steep]: (typeof SHAPES)[number]): Curve => [
    later,
    { x: later.x - reach * level, y: later.y },
    { x: earlier.x + reach * Math.min(level, 0.45), y: earlier.y + (later.y - earlier.y) * steep },
    earlier,
  ]
  const [bow, ...bows] = BOWS
  const [shape, ...shapes] = SHAPES
  return later.y === earlier.y ? [bowed(bow), ...bows.map(bowed)] : [swung(shape), ...shapes.map(swung)]
}

const stepsOf = ([a, , , d]: Curve, px: number): number =>
  Math.max(4, Math.ceil((Math.abs(a.x - d.x) + Math.abs(a.y - d.y)) / px))

/** Where a curve is after a part `t` of its way, along one axis. */
const along = (a: number, b: number, c: number, d: number, t: number): number => {
  const u = 1 - t
  return u * u * (u * a + 3 * t * b) + t * t * (3 * u * c + t * d)
}

/** The points that a curve passes, from its later end, each near to the next. */
export function pointsOf(curve: Curve): Point[] {
  const [a, b, c, d] = curve
  const steps = stepsOf(curve, STEP_PX)
  return Array.from({ length: steps + 1 }, (_, i) => ({
    x: along(a.x, b.x, c.x, d.x, i / steps),
    y: along(a.y, b.y, c.y, d.y, i / steps),
  }))
}

/** Takes the places of the same points. A picture has some 70,000: none is made an object. */
export function takeCurve(curve: Curve, taken: Occupied): void {
  const [a, b, c, d] = curve
  const steps = stepsOf(curve, STEP_PX)
  for (let i = 0; i <= steps; i += 1)
    taken.point(along(a.x, b.x, c.x, d.x, i / steps), along(a.y, b.y, c.y, d.y, i / steps))
}

const isNear = (x: number, y: number, end: Point): boolean => (x - end.x) ** 2 + (y - end.y) ** 2 < END_PX ** 2

/** How often a curve touches a mark, its ends aside; no more than `most` are counted. */
function hitsOf(curve: Curve, taken: Occupied, most: number): number {
  const [a, b, c, d] = curve
  const steps = stepsOf(curve, LOOK_PX)
  let hits = 0
  for (let i = 0; i <= steps && hits < most; i += 1) {
    const x = along(a.x, b.x, c.x, d.x, i / steps)
    const y = along(a.y, b.y, c.y, d.y, i / steps)
    if (!taken.isFreeAt(x, y) && !isNear(x, y, a) && !isNear(x, y, d)) hits += 1
  }
  return hits
}

const round = (n: number): number => Math.round(n * 10) / 10
const told = ({ x, y }: Point): string => `${round(x)} ${round(y)}`

export interface Route {
  path: string
  curve: Curve
}

/** The first shape from the later to the earlier end that passes no mark, else the one that touches the least of them. */
export function routeOf(later: Point, earlier: Point, taken: Occupied): Route {
  const [first, ...others] = curvesOf(later, earlier)
  let [curve, hits] = [first, hitsOf(first, taken, Infinity)]
  for (const other of others) {
    if (hits === 0) break
    const touched = hitsOf(other, taken, hits)
    if (touched < hits) [curve, hits] = [other, touched]
  }
  const [a, b, c, d] = curve
  return { path: `M${told(a)}C${told(b)} ${told(c)} ${told(d)}`, curve }
}
