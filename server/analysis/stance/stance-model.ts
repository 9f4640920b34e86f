/** Where a headline stands towards a claim. */
export type ClaimStance = 'for' | 'against' | 'observing'
export const CLAIM_STANCES = ['for', 'against', 'observing'] as const satisfies readonly ClaimStance[]

/** What was learned: one line a sign, `SIGN\tFOR AGAINST OBSERVING`, in log-odds times `unit`. */
export interface StanceWeights {
  unit: number
  bias: number[]
  signs: string[]
}

export interface StanceReading {
  stance: ClaimStance
  /** The share of headlines read with this confidence that stand so, in [0, 1]. */
  confidence: number
  /** The signs that told most for this stance, the strongest first: "phrase of debunking" */
  reasons: string[]
}

export type StanceModel = (signs: Iterable<string>) => StanceReading

const REASONS = 8
/** A sign that moves the odds by less than a tenth is no reason. */
const TELLING = 0.1

const shareOf = (scores: readonly number[], best: number): number => {
  const top = scores[best] ?? 0
  return 1 / scores.reduce((sum, score) => sum + Math.exp(score - top), 0)
}

/** By how much a sign favours one stance over the mean of the others. */
function pull(weights: readonly number[], best: number): number {
  const own = weights[best] ?? 0
  return own - (weights.reduce((sum, w) => sum + w, 0) - own) / (weights.length - 1)
}

function numbersOf(line: string): [string, number[]] {
  const tab = line.indexOf('\t')
  return [
    line.slice(0, tab),
    line
      .slice(tab + 1)
      .split(' ')
      .map(Number),
  ]
}

/** A multinomial logistic regression over signs, ready to read with. */
export function stanceModel({ unit, bias, signs }: StanceWeights): StanceModel {
  const table = new Map(signs.map(numbersOf))
  return (present) => {
    const scores = bias.map((b) => b / unit)
    const told: { sign: string; weights: number[] }[] = []
    for (const sign of present) {
      const weights = table.get(sign)
      if (!weights) continue
      told.push({ sign, weights })
      for (const [k, weight] of weights.entries()) scores[k] = (scores[k] ?? 0) + weight / unit
    }
    const best = scores.indexOf(Math.max(...scores))
    return {
      stance: CLAIM_STANCES[best] ?? 'observing',
      confidence: shareOf(scores, best),
      reasons: told
        .map(({ sign, weights }) => ({ sign, pull: pull(weights, best) / unit }))
        .filter((reason) => reason.pull >= TELLING)
        .toSorted((a, b) => b.pull - a.pull)
        .slice(0, REASONS)
        .map(({ sign }) => sign),
    }
  }
}
