import { usePart } from '../follow/hooks.ts'
import { openProposals } from './open-proposals.ts'
import { t } from '../words/t.ts'

const NONE: never[] = []

/** Says on a story's line that something is proposed for it. */
export function ProposalMark({ storyId }: { storyId: string }) {
  const made = usePart('proposals', (view) => view.screen?.proposals ?? NONE)
  const count = usePart('desk', (view) => openProposals(made, storyId, view.screen?.stories ?? NONE).length)
  if (count === 0) return null
  return <span>{t('{count, plural, one {# proposal} other {# proposals}}', { count })}</span>
}
