import { CLAIM_STANCES, type ClaimStance } from '../analysis/stance/stance-model.ts'

export interface Judged {
  gold: ClaimStance
  given: ClaimStance
  /** As the model states it, in [0, 1]. */
  confidence: number
}

/** Shares in [0, 1]; `confusion[gold][given]` counts, in the order of `CLAIM_STANCES`. */
export interface StanceFigures {
  accuracy: number
  macro: number
  against: number
  f1: number[]
  confusion: number[][]
}

export function stanceFigures(judged: readonly Judged[]): StanceFigures {
  const confusion = CLAIM_STANCES.map((gold) =>
    CLAIM_STANCES.map((given) => judged.filter((j) => j.gold === gold && j.given === given).length),
  )
  const right = CLAIM_STANCES.map((_, k) => confusion[k]?.[k] ?? 0)
  const f1 = right.map((hit, k) => {
    const all = CLAIM_STANCES.reduce((sum, _, j) => sum + (confusion[k]?.[j] ?? 0) + (confusion[j]?.[k] ?? 0), 0)
    return all === 0 ? 0 : (2 * hit) / all
  })
  return {
    accuracy: right.reduce((sum, n) => sum + n, 0) / judged.length,
    macro: f1.reduce((sum, f) => sum + f, 0) / f1.length,
    against: f1[CLAIM_STANCES.indexOf('against')] ?? 0,
    f1,
    confusion,
  }
}
