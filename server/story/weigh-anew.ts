import { ANEW_SIGNS, type AnewSigns, type Twofold } from './anew-signs.ts'
import { logit } from './logit.ts'
import type { Reading } from './reading.ts'
import learned from './weights/anew.json' with { type: 'json' }

/** How likely a party that has denied something denies something else, in [0, 1]. */
export type WeighAnew = (signs: AnewSigns, reading: Reading, twofold: Twofold) => number

export const anewModel = logit(ANEW_SIGNS)

export const weighAnew = anewModel(learned)
