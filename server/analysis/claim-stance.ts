import { showReasons } from './stance/show-reasons.ts'
import { type StanceReading, stanceModel } from './stance/stance-model.ts'
import { stanceSigns } from './stance/stance-signs.ts'
import learned from './weights/stance.json' with { type: 'json' }

export type { ClaimStance } from './stance/stance-model.ts'

const read = stanceModel(learned)

/** Where a headline stands towards a claim, how sure that is, and by which signs. Pure; each pair is judged by itself. */
export function claimStance(headline: string, claim: string): StanceReading {
  const reading = read(stanceSigns(headline, claim))
  return { ...reading, reasons: showReasons(reading.reasons, headline) }
}
