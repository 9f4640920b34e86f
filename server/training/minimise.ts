/** Fills `slope` with the gradient at `at` and returns the value there. */
export type Objective = (at: Float64Array, slope: Float64Array) => number

interface Step {
  moved: Float64Array
  turned: Float64Array
  /** 1 / (moved · turned). */
  weight: number
}

const REMEMBERED = 8
const HALVINGS = 15

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

function add(to: Float64Array, times: number, what: Float64Array): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + times * (what[i] ?? 0)
}

const scale = (a: Float64Array, times: number): Float64Array => a.map((x) => x * times)

/** The two-loop recursion: the slope, bent by what the last steps told of the curvature. */
function direction(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const way = slope.slice()
  const shares = new Map<Step, number>()
  for (const step of steps.toReversed()) {
    const share = step.weight * dot(step.moved, way)
    shares.set(step, share)
    add(way, -share, step.turned)
  }
  const last = steps.at(-1)
  const bent = scale(way, last ? 1 / (last.weight * dot(last.turned, last.turned)) : 1 / Math.sqrt(dot(slope, slope)))
  for (const step of steps) add(bent, (shares.get(step) ?? 0) - step.weight * dot(step.turned, bent), step.moved)
  return bent
}

/**
 * The lowest point of a smooth convex function, from 0: limited-memory BFGS (Nocedal & Wright, "Numerical Optimization",
 * 7.2) with halving steps. Stops when a step gains less than `1e-4` of the value.
 */
export function minimise(objective: Objective, size: number, rounds: number): Float64Array {
  let at = new Float64Array(size)
  let slope = new Float64Array(size)
  let value = objective(at, slope)
  const steps: Step[] = []
  for (let round = 0; round < rounds && dot(slope, slope) > 0; round++) {
    const way = direction(slope, steps)
    const fall = dot(slope, way)
    let [length, next, nextSlope, nextValue] = [1, at, slope, value]
    for (let halving = 0; halving < HALVINGS; halving++, length /= 2) {
      next = at.slice()
      nextSlope = new Float64Array(size)
      add(next, -length, way)
      nextValue = objective(next, nextSlope)
      if (nextValue <= value - 1e-4 * length * fall) break
    }
    const [moved, turned] = [next.slice(), nextSlope.slice()]
    add(moved, -1, at)
    add(turned, -1, slope)
    const curvature = dot(moved, turned)
    if (curvature > 1e-10) steps.push({ moved, turned, weight: 1 / curvature })
    if (steps.length > REMEMBERED) steps.shift()
    const gained = value - nextValue
    ;[at, slope, value] = [next, nextSlope, nextValue]
    if (gained < 1e-4 * Math.abs(value)) break
  }
  return at
}
