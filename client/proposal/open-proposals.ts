import type { StandingProposal } from '../../shared/standing-proposal.ts'
import type { Story } from '../../shared/story.ts'

type Standing = Pick<Story, 'id' | 'state'>

/** The proposals that still wait for an answer on a story: open ones whose stories are open too, the oldest first. */
export function openProposals(
  all: readonly StandingProposal[],
  storyId: string,
  stories: readonly Standing[],
): StandingProposal[] {
  const closed = new Set(stories.filter(({ state }) => state !== 'open').map(({ id }) => id))
  const isOpen = (id: string | null): boolean => id === null || !closed.has(id)
  return all
    .filter(({ state }) => state === 'open')
    .filter((p) => p.storyId === storyId || p.otherId === storyId)
    .filter((p) => isOpen(p.storyId) && isOpen(p.otherId))
    .toReversed()
}
