import { likeness } from '../../../shared/likeness.ts'
import type { Sentence } from '../../../shared/sentences.ts'

/** Below this one sentence is no rewording of the other. */
const LIKE = 0.5

/** A pair counts by the words that it keeps, so that a long sentence is never given up for a short one. */
const gain = (a: Sentence, b: Sentence): number => {
  const like = a.text === b.text ? 1 : likeness(a.words, b.words)
  return like < LIKE ? 0 : like * (a.words.length + b.words.length + 1)
}

/** Places in `before` and `after` of sentences that answer each other, in order; none crosses another. */
export type Pair = readonly [before: number, after: number]

/**
 * The alignment of two texts that keeps most words (Needleman–Wunsch without a price for gaps). Time and memory are the
 * product of both lengths: callers bound them.
 */
export function align(before: readonly Sentence[], after: readonly Sentence[]): Pair[] {
  const width = after.length + 1
  const best = new Float64Array((before.length + 1) * width)
  const at = (i: number, j: number): number => best[i * width + j] ?? 0
  const gains = before.map((a) => after.map((b) => gain(a, b)))
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const kept = gains[i]?.[j] ?? 0
      const paired = kept > 0 ? kept + at(i + 1, j + 1) : 0
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1))
    }
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    const kept = gains[i]?.[j] ?? 0
    if (kept > 0 && at(i, j) === kept + at(i + 1, j + 1)) pairs.push([i++, j++])
    else if (at(i, j) === at(i + 1, j)) i += 1
    else j += 1
  }
  return pairs
}
