import type { StandingProposal } from '../../shared/standing-proposal.ts'
import { t } from '../words/t.ts'
import { isDoneAlready } from './open-proposals.ts'

export interface ProposalWords {
  /** What is proposed, with the other story or item by name. */
  says: string
  accept: string
  decline: string
  /** What the notice tells afterwards. */
  accepted: string
  declined: string
}

/**
 * A proposal as a story's page tells it. `here` is the story that is shown; `name` is the title of the other story of a
 * merger, or the headline of the copy that waits.
 */
export function proposalWords(proposal: StandingProposal, name: string): ProposalWords {
  switch (proposal.kind) {
    case 'merge':
      if (isDoneAlready(proposal))
        return {
          says: t('“{name}” was taken in as the same story', { name }),
          accept: t('Right'),
          decline: t('Part them'),
          accepted: t('The stories stay one.'),
          declined: t('The stories are apart again.'),
        }
      return {
        says: t('Looks like the same story as “{name}”', { name }),
        accept: t('Merge'),
        decline: t('Keep apart'),
        accepted: t('The stories are one.'),
        declined: t('The stories stay apart.'),
      }
    case 'split':
      return {
        says: t('{n, plural, one {One item} other {# items}} may belong to another matter', {
          n: proposal.itemIds.length,
        }),
        accept: t('Split…'),
        decline: t('Keep'),
        accepted: t('The items stand in a story of their own.'),
        declined: t('The story stays as it is.'),
      }
    case 'join':
      return {
        says: t('“{name}” may belong here', { name }),
        accept: t('Take it in'),
        decline: t('Leave it'),
        accepted: t('The item was taken in.'),
        declined: t('The item stays out.'),
      }
    default:
      return proposal.kind satisfies never
  }
}
