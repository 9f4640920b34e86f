import type { LogEvent } from './event.ts'
import type { ProposalsScreen } from './screen.ts'
import { patch, WINDOW } from './window.ts'

/** Brings the proposals (newest first) from before `event` to after it. */
export function foldProposals(screen: ProposalsScreen, event: LogEvent): ProposalsScreen {
  if (event.type === 'proposal-made') {
    const made = { ...event.proposal, seq: event.seq, madeAt: event.at }
    return { ...screen, proposals: [made, ...screen.proposals].slice(0, WINDOW.proposals) }
  }
  if (event.type !== 'proposal-answered') return screen
  const proposals = patch(
    screen.proposals,
    ({ id }) => id === event.proposal.id,
    () => event.proposal,
  )
  return { ...screen, proposals }
}
