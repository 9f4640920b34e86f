import type { Stance } from '../../shared/statement.ts'
import weights from './weights/confidence.json' with { type: 'json' }

/** A calibration map: log-odds of being right from those of a rule's own strength, apart for each stance and rule. */
export interface ConfidenceWeights {
  bias: number
  slope: number
  stances: Readonly<Record<string, number>>
  rules: Readonly<Record<string, number>>
}

const LEARNED: ConfidenceWeights = weights

/** No rule is surer than this, nor less sure: the rest is what nobody has seen yet. */
const [LEAST, MOST] = [0.02, 0.98]

const clamp = (p: number): number => Math.min(MOST, Math.max(LEAST, p))

/** Log-odds of a rule's strength in [0, 1]. */
export const oddsOf = (strength: number): number => Math.log(clamp(strength) / (1 - clamp(strength)))

/**
 * Platt's scaling (1999) with an offset for each stance and rule: the probability, in hundredths, that what a rule found
 * is right, from the strength that the rule gives it. A rule that the weights do not know is read by its stance alone.
 */
export function confidenceOf(
  { rule, stance, strength }: { rule: string; stance: Stance; strength: number },
  { bias, slope, stances, rules }: ConfidenceWeights = LEARNED,
): number {
  const odds = bias + slope * oddsOf(strength) + (stances[stance] ?? 0) + (rules[rule] ?? 0)
  return Math.round(100 * clamp(1 / (1 + Math.exp(-odds)))) / 100
}
