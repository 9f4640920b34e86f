import type { EventBody } from '../../shared/event.ts'
import type { StandingProposal } from '../../shared/standing-proposal.ts'
import { aProposal } from './build.ts'

export const suggested = (story: { id: string } | null, name: string): EventBody | null =>
  story && { type: 'proposal-made', proposal: aProposal({ id: `proposal-${name}`, storyId: story.id, why: name }) }

export const declined = (proposal: StandingProposal | null): EventBody | null =>
  proposal && { type: 'proposal-answered', proposal: { ...proposal, state: 'declined', answeredBy: 'Ana' } }
