import { z } from 'zod'
import { CLAIM_STANCES } from '../analysis/stance/stance-model.ts'
import { sharedRows } from './shared-rows.ts'

const stanceRow = z.object({
  claimId: z.string(),
  claim: z.string(),
  headline: z.string(),
  stance: z.enum(CLAIM_STANCES),
})
export type StanceRow = z.infer<typeof stanceRow>

/** Headlines of the Emergent data set, each with its claim and its stance towards it. */
export const stanceRows = (): StanceRow[] => sharedRows('emergent-train.jsonl', stanceRow)
