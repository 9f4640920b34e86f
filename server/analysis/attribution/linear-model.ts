import { Buffer } from 'node:buffer'

/** A linear model on hashed features, as a weights file holds it: one signed byte a bucket, base64. */
export interface WeightsFile {
  /** How many buckets there are: a power of two. */
  buckets: number
  /** A byte times this is the weight. */
  scale: number
  weights: string
}

/** The sum of a set of features' weights: log-odds. */
export type Score = (features: readonly number[]) => number

export function linearModel(file: WeightsFile): Score {
  const bytes = Buffer.from(file.weights, 'base64')
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  const last = file.buckets - 1
  return (features) => {
    let sum = 0
    for (const f of features) sum += weights[f & last] ?? 0
    return sum * file.scale
  }
}

export const probability = (score: number): number => 1 / (1 + Math.exp(-score))
