/** One choice among candidates, each by its row of signs; `right` is the index of the right one, -1 for none of them. */
export interface Choice {
  rows: readonly (readonly number[])[]
  right: number
  weight: number
}

const STEPS = 200
const RATE = 0.1
/** Pulls every weight but the first, the bias, towards 0. */
const RIDGE = 1e-4
const [DECAY, DECAY_OF_SQUARES] = [0.9, 0.99]

export const dot = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)

/** Adds the choice's share of the gradient of the negative log-likelihood; no candidate has odds of 0. */
function descend({ rows, right, weight }: Choice, weights: readonly number[], gradient: Float64Array): void {
  const odds = rows.map((row) => dot(row, weights))
  const top = Math.max(0, ...odds)
  const sum = odds.reduce((total, o) => total + Math.exp(o - top), Math.exp(-top))
  for (const [n, row] of rows.entries()) {
    const error = weight * (Math.exp((odds[n] ?? 0) - top) / sum - (n === right ? 1 : 0))
    for (const [i, value] of row.entries()) gradient[i] = (gradient[i] ?? 0) + error * value
  }
}

/**
 * Weights of a conditional logit (McFadden 1974) by Adam (Kingma and Ba 2015) from the weights given. Deterministic.
 * `bound` gives the nearest weights that may be: what is known to speak for must not be learned to speak against; `ridge`
 * pulls every weight but the first towards 0.
 */
export function learnLogit(
  choices: readonly Choice[],
  from: readonly number[],
  { bound = (weights) => weights, ridge = RIDGE }: { bound?: (weights: number[]) => number[]; ridge?: number } = {},
): number[] {
  let weights = [...from]
  const [mean, square] = [new Float64Array(from.length), new Float64Array(from.length)]
  const all = choices.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(from.length)
    for (const choice of choices) descend(choice, weights, gradient)
    for (const [i, weight] of weights.entries()) {
      const slope = (gradient[i] ?? 0) / all + (i === 0 ? 0 : ridge * weight)
      mean[i] = DECAY * (mean[i] ?? 0) + (1 - DECAY) * slope
      square[i] = DECAY_OF_SQUARES * (square[i] ?? 0) + (1 - DECAY_OF_SQUARES) * slope * slope
      const scale = Math.sqrt((square[i] ?? 0) / (1 - DECAY_OF_SQUARES ** step)) + 1e-8
      weights[i] = weight - (RATE * ((mean[i] ?? 0) / (1 - DECAY ** step))) / scale
    }
    weights = bound(weights)
  }
  return weights
}
