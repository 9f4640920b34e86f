import { writeFileSync } from 'node:fs'
import type { WeightsFile } from '../analysis/attribution/linear-model.ts'

/** Weights as signed bytes; the scale lets the 0.02 % strongest saturate. */
export function quantise(weights: Float32Array): WeightsFile {
  const strongest = weights.map(Math.abs).toSorted()
  const most = strongest[Math.floor(strongest.length * 0.9998)] ?? 1
  const scale = most / 127
  const bytes = Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale))))
  return {
    buckets: weights.length,
    scale: Number(scale.toPrecision(6)),
    weights: Buffer.from(bytes.buffer).toString('base64'),
  }
}

/** Writes `server/analysis/weights/NAME.json`. */
export function writeWeights(name: string, file: WeightsFile | readonly string[]): void {
  writeFileSync(new URL(`../analysis/weights/${name}.json`, import.meta.url), `${JSON.stringify(file)}\n`)
}
