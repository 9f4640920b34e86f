import type { StandingProposal } from '../../shared/standing-proposal.ts'
import type { Story } from '../../shared/story.ts'

type Standing = Pick<Story, 'id' | 'state'>

/** True for what the desk has carried out by itself, and no person has stood by yet. */
export const isDoneAlready = ({ state, answeredBy }: StandingProposal): boolean =>
  state === 'accepted' && answeredBy === null

/**
 * The proposals that still wait for an answer on a story, the oldest first: open ones whose stories are open too, and
 * stories that the desk took into it by itself.
 */
export function openProposals(
  all: readonly StandingProposal[],
  storyId: string,
  stories: readonly Standing[],
): StandingProposal[] {
  const closed = new Set(stories.filter(({ state }) => state !== 'open').map(({ id }) => id))
  const isOpen = (id: string | null): boolean => id === null || !closed.has(id)
  return all
    .filter((p) => p.state === 'open' || isDoneAlready(p))
    .filter((p) => p.storyId === storyId || (p.otherId === storyId && p.state === 'open'))
    .filter((p) => isOpen(p.storyId) && (isDoneAlready(p) || isOpen(p.otherId)))
    .toReversed()
}
