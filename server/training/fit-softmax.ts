import { minimise } from './minimise.ts'

/** Signs that are there, by number, and the class that is right. */
export interface Labelled {
  signs: readonly number[]
  right: number
  /** How much the row counts; 1 where it is not told. */
  weight?: number
}

/** Turns scores into shares of 1, in place. Returns the logarithm of the share of `right`. */
function softmax(scores: Float64Array, right: number): number {
  const most = Math.max(...scores)
  let sum = 0
  for (let k = 0; k < scores.length; k++) sum += scores[k] = Math.exp((scores[k] ?? 0) - most)
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) / sum
  return Math.log(scores[right] ?? 0)
}

/**
 * Multinomial logistic regression with an L2 penalty (not on the biases) over signs that are there or not. Returns the
 * weights sign by sign, `classes` numbers each; the biases stand last.
 */
export function fitSoftmax(
  rows: readonly Labelled[],
  { signs, classes, penalty }: { signs: number; classes: number; penalty: number },
): Float64Array {
  const biases = signs * classes
  const scores = new Float64Array(classes)
  return minimise(
    (w, slope) => {
      let loss = 0
      for (let i = 0; i < biases; i++) {
        const weight = w[i] ?? 0
        loss += 0.5 * penalty * weight * weight
        slope[i] = penalty * weight
      }
      for (const row of rows) {
        for (let k = 0; k < classes; k++) {
          let score = w[biases + k] ?? 0
          for (const sign of row.signs) score += w[sign * classes + k] ?? 0
          scores[k] = score
        }
        const { weight = 1 } = row
        loss -= weight * softmax(scores, row.right)
        for (let k = 0; k < classes; k++) {
          const error = weight * ((scores[k] ?? 0) - (k === row.right ? 1 : 0))
          slope[biases + k] = (slope[biases + k] ?? 0) + error
          for (const sign of row.signs) slope[sign * classes + k] = (slope[sign * classes + k] ?? 0) + error
        }
      }
      return loss
    },
    biases + classes,
    80,
  )
}
