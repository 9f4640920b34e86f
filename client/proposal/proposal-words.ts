import type { StandingProposal } from '../../shared/standing-proposal.ts'

export interface ProposalWords {
  /** What is proposed, with the other story or item by name. */
  says: string
  accept: string
  decline: string
  /** What the notice tells afterwards. */
  accepted: string
  declined: string
}

const items = (n: number): string => (n === 1 ? 'One item' : `${n} items`)

/**
 * A proposal as a story's page tells it. `here` is the story that is shown; `name` is the title of the other story of a
 * merger, or the headline of the copy that waits.
 */
export function proposalWords(proposal: StandingProposal, name: string): ProposalWords {
  switch (proposal.kind) {
    case 'merge':
      return {
        says: `Looks like the same story as “${name}”`,
        accept: 'Merge',
        decline: 'Keep apart',
        accepted: 'The stories are one.',
        declined: 'The stories stay apart.',
      }
    case 'split':
      return {
        says: `${items(proposal.itemIds.length)} may belong to another matter`,
        accept: 'Split…',
        decline: 'Keep',
        accepted: 'The items stand in a story of their own.',
        declined: 'The story stays as it is.',
      }
    case 'join':
      return {
        says: `“${name}” may belong here`,
        accept: 'Take it in',
        decline: 'Leave it',
        accepted: 'The item was taken in.',
        declined: 'The item stays out.',
      }
    default:
      return proposal.kind satisfies never
  }
}
