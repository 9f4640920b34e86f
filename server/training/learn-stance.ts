import { CLAIM_STANCES, stanceModel, type StanceWeights } from '../analysis/stance/stance-model.ts'
import { stanceSigns } from '../analysis/stance/stance-signs.ts'
import { fitSoftmax } from './fit-softmax.ts'
import { foldsByGroup } from './folds.ts'
import type { Judged } from './stance-figures.ts'
import type { StanceRow } from './stance-rows.ts'

/** A sign met with one claim only would remember that claim. */
const CLAIMS_NEEDED = 2
const PENALTY = 4
/** Divides the weights so that stated confidence is the share that is right; read off the plot that training prints. */
const COOLING = 1.15
const UNIT = 100
/** Signs that never move the odds by more than this many units are left out. */
const NEGLIGIBLE = 2

export interface SignedRow extends StanceRow {
  signs: Set<string>
}

export const signed = (rows: readonly StanceRow[]): SignedRow[] =>
  rows.map((row) => ({ ...row, signs: stanceSigns(row.headline, row.claim) }))

/** The signs that enough claims have, numbered. */
function vocabulary(rows: readonly SignedRow[]): Map<string, number> {
  const claims = new Map<string, Set<string>>()
  for (const { claimId, signs } of rows) {
    for (const sign of signs) {
      const met = claims.get(sign)
      if (met) met.add(claimId)
      else claims.set(sign, new Set([claimId]))
    }
  }
  const kept = [...claims].filter(([, met]) => met.size >= CLAIMS_NEEDED).map(([sign]) => sign)
  return new Map(kept.toSorted().map((sign, i) => [sign, i]))
}

/** Weights learned from `rows`. */
export function learnStance(rows: readonly SignedRow[]): StanceWeights {
  const numbers = vocabulary(rows)
  const classes = CLAIM_STANCES.length
  const weights = fitSoftmax(
    rows.map(({ signs, stance }) => ({
      signs: [...signs].flatMap((sign) => numbers.get(sign) ?? []),
      right: CLAIM_STANCES.indexOf(stance),
    })),
    { signs: numbers.size, classes, penalty: PENALTY },
  )
  const at = (sign: number): number[] =>
    [...weights.subarray(sign * classes, (sign + 1) * classes)].map((w) => Math.round((w / COOLING) * UNIT))
  return {
    unit: UNIT,
    bias: at(numbers.size),
    signs: [...numbers].flatMap(([sign, number]) => {
      const units = at(number)
      return units.some((w) => Math.abs(w) > NEGLIGIBLE) ? [`${sign}\t${units.join(' ')}`] : []
    }),
  }
}

/** Every row judged by a model that has seen no headline on its claim. */
export const judgedUnseen = (rows: readonly SignedRow[], seed: number): Judged[] =>
  foldsByGroup(rows, (row) => row.claimId, { count: 10, seed }).flatMap(({ train, test }) => {
    const read = stanceModel(learnStance(train))
    return test.map((row) => {
      const { stance, confidence } = read(row.signs)
      return { gold: row.stance, given: stance, confidence }
    })
  })
