import { ANEW_SIGNS, type AnewSigns, type Twofold } from './anew-signs.ts'
import type { Reading } from './reading.ts'
import learned from './weights/anew.json' with { type: 'json' }

/** How likely a party that has denied something denies something else, in [0, 1]. */
export type WeighAnew = (signs: AnewSigns, reading: Reading, twofold: Twofold) => number

/** A logistic regression over the signs; each weight is what one unit of its sign adds to the log-odds. */
export const anewModel =
  (weights: AnewSigns) =>
  (signs: AnewSigns): number =>
    1 / (1 + Math.exp(-ANEW_SIGNS.reduce((odds, sign) => odds + weights[sign] * signs[sign], 0)))

export const weighAnew = anewModel(learned)
