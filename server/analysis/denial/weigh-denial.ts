import weights from '../weights/denial.json' with { type: 'json' }

/** Log-odds, in hundredths, that each sign of an utterance adds to its being a denial. */
export interface DenialWeights {
  bias: number
  signs: Readonly<Record<string, number>>
}

const UNIT = 100

/** A logistic regression over signs that are there or not, ready to weigh with. */
export const denialModel =
  ({ bias, signs }: DenialWeights) =>
  (present: ReadonlySet<string>): number => {
    let odds = bias
    for (const sign of present) odds += signs[sign] ?? 0
    return 1 / (1 + Math.exp(-odds / UNIT))
  }

export const weighDenial = denialModel(weights)
