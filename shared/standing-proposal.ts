import { z } from 'zod'
import { proposal } from './proposal.ts'
import { id, instant, seq } from './scalar.ts'

export const proposalState = z.enum(['open', 'accepted', 'declined'])

/** A proposal as the desk keeps it: what was made of it, by whom and why. One that was answered is not made again. */
export const standingProposal = proposal.extend({
  id,
  madeAt: instant,
  seq,
  state: proposalState,
  /** Name of who answered it; null also while the desk has carried it out by itself. */
  answeredBy: z.string().nullable(),
  answeredAt: instant.nullable(),
  reason: z.string().nullable(),
})
export type StandingProposal = z.infer<typeof standingProposal>
export const standingProposalBody = standingProposal.omit({ seq: true, madeAt: true })
