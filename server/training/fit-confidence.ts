import { type ConfidenceWeights, oddsOf } from '../analysis/confidence.ts'
import type { Stance } from '../../shared/statement.ts'
import { minimise } from './minimise.ts'

/** One find of a rule, and whether it was right; `group` is the text that it stands in. */
export interface JudgedFind {
  group: string
  rule: string
  stance: Stance
  strength: number
  right: boolean
  /** How many finds it counts for. */
  weight: number
}

/** Penalties on the offsets: a stance has many finds, a rule may have few and then follows its stance. */
const STANCE_PENALTY = 0.5
const RULE_PENALTY = 2

const distinct = (values: readonly string[]): string[] => [...new Set(values)].toSorted()

const hundredths = (value: number | undefined): number => Math.round(100 * (value ?? 0)) / 100

/** Logistic regression with an L2 penalty on the offsets of stances and rules; bias and slope are free. */
export function fitConfidence(finds: readonly JudgedFind[]): ConfidenceWeights {
  const stances = distinct(finds.map((f) => f.stance))
  const rules = distinct(finds.map((f) => f.rule))
  const rows = finds.map((f) => ({
    ...f,
    odds: oddsOf(f.strength),
    signs: [2 + stances.indexOf(f.stance), 2 + stances.length + rules.indexOf(f.rule)],
  }))
  const penaltyOf = (i: number): number => (i < 2 ? 0 : i < 2 + stances.length ? STANCE_PENALTY : RULE_PENALTY)
  const size = 2 + stances.length + rules.length
  const w = minimise(
    (at, slope) => {
      let loss = 0
      for (let i = 0; i < size; i++) {
        const value = at[i] ?? 0
        loss += 0.5 * penaltyOf(i) * value * value
        slope[i] = penaltyOf(i) * value
      }
      for (const { odds, signs, right, weight } of rows) {
        const score = signs.reduce((sum, i) => sum + (at[i] ?? 0), (at[0] ?? 0) + (at[1] ?? 0) * odds)
        loss += weight * Math.log1p(Math.exp(right ? -score : score))
        const error = weight * (1 / (1 + Math.exp(-score)) - Number(right))
        slope[0] = (slope[0] ?? 0) + error
        slope[1] = (slope[1] ?? 0) + error * odds
        for (const i of signs) slope[i] = (slope[i] ?? 0) + error
      }
      return loss
    },
    size,
    200,
  )
  const named = (names: readonly string[], from: number) =>
    Object.fromEntries(names.map((name, i) => [name, hundredths(w[from + i])]))
  return {
    bias: hundredths(w[0]),
    slope: hundredths(w[1]),
    stances: named(stances, 2),
    rules: named(rules, 2 + stances.length),
  }
}
