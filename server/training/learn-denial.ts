import { type DenialWeights, denialModel } from '../analysis/denial/weigh-denial.ts'
import type { DenialRow } from './denial-rows.ts'
import { fitSoftmax } from './fit-softmax.ts'
import { foldsByGroup } from './folds.ts'

/** A sign met in fewer passages would remember them. */
const ROWS_NEEDED = 4
const PENALTY = 2
const UNIT = 100
/** Signs that never move the odds by more than this many units are left out. */
const NEGLIGIBLE = 2

/** The signs that enough passages have, numbered. */
function vocabulary(rows: readonly DenialRow[]): Map<string, number> {
  const met = new Map<string, number>()
  for (const { doubtful } of rows)
    for (const sign of new Set(doubtful.flatMap(({ signs }) => signs))) met.set(sign, (met.get(sign) ?? 0) + 1)
  const kept = [...met].filter(([, count]) => count >= ROWS_NEEDED).map(([sign]) => sign)
  return new Map(kept.toSorted().map((sign, i) => [sign, i]))
}

/** Weights learned from the doubtful utterances of `rows`. */
export function learnDenial(rows: readonly DenialRow[]): DenialWeights {
  const numbers = vocabulary(rows)
  const weights = fitSoftmax(
    rows.flatMap(({ doubtful }) =>
      doubtful.map(({ signs, denies, weight }) => ({
        signs: signs.flatMap((sign) => numbers.get(sign) ?? []),
        right: denies ? 1 : 0,
        weight,
      })),
    ),
    { signs: numbers.size, classes: 2, penalty: PENALTY },
  )
  const at = (sign: number): number => Math.round(((weights[2 * sign + 1] ?? 0) - (weights[2 * sign] ?? 0)) * UNIT)
  return {
    bias: at(numbers.size),
    signs: Object.fromEntries(
      [...numbers].map(([sign, n]) => [sign, at(n)] as const).filter(([, weight]) => Math.abs(weight) > NEGLIGIBLE),
    ),
  }
}

/** Whether each passage is right: read by a model that has not seen it. */
export const rightUnseen = (rows: readonly DenialRow[], seed: number): { set: string; right: boolean }[] =>
  foldsByGroup(rows, (row) => row.id, { count: 10, seed }).flatMap(({ train, test }) => {
    const weigh = denialModel(learnDenial(train))
    return test.map(({ set, denial, found, doubtful }) => ({
      set,
      right: denial === (found || doubtful.some(({ signs }) => weigh(new Set(signs)) >= 0.5)),
    }))
  })
