import { useState } from 'react'
import type { Command } from '../../shared/protocol/command.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { StandingProposal } from '../../shared/standing-proposal.ts'
import { ActionButton } from '../action/action-button.tsx'
import { useTopic } from '../follow/hooks.ts'
import { notify } from '../ui/notices.tsx'
import { useAct } from '../ui/use-act.ts'
import { openProposals } from './open-proposals.ts'
import styles from './proposal-bar.module.css'
import { proposalWords } from './proposal-words.ts'
import { type SplitChoice, SplitDialog } from '../story/split-dialog.tsx'
import { t } from '../words/t.ts'

/** What filing would have an editor look at in this story: quiet, above its claims. */
export function ProposalBar({ screen }: { screen: StoryScreen }) {
  const { screen: made } = useTopic('proposals')
  const { screen: desk } = useTopic('desk')
  const open = openProposals(made?.proposals ?? [], screen.id, desk?.stories ?? [])
  if (open.length === 0) return null
  const nameOf = ({ kind, storyId, otherId, itemIds }: StandingProposal): string => {
    if (kind === 'join') return desk?.wire.find(({ itemId }) => itemId === itemIds[0])?.headline ?? t('An item')
    const other = storyId === screen.id ? otherId : storyId
    return desk?.stories.find(({ id }) => id === other)?.title ?? t('another story')
  }
  return (
    <section className={styles.bar} aria-label={t('Proposals')}>
      {open.map((proposal) => (
        <Offer key={proposal.id} proposal={proposal} name={nameOf(proposal)} screen={screen} />
      ))}
    </section>
  )
}

/** Sends the answer, and offers to take it back. */
function useAnswer(proposal: StandingProposal) {
  const act = useAct()
  const undo = { name: 'reopen-proposal' as const, args: { proposalId: proposal.id } }
  return (command: Command, words: string, done?: () => void, refused?: (message: string) => void): void =>
    act(
      command,
      () => {
        done?.()
        notify(words, 'told', { words: t('Undo'), perform: () => act(undo) })
      },
      refused,
    )
}

interface OfferProps {
  proposal: StandingProposal
  name: string
  screen: StoryScreen
}

function Offer({ proposal, name, screen }: OfferProps) {
  const [choosing, setChoosing] = useState(false)
  const [refusal, setRefusal] = useState('')
  const answer = useAnswer(proposal)
  const words = proposalWords(proposal, name)
  const args = { proposalId: proposal.id }
  const split = (choice: SplitChoice): void => {
    setRefusal('')
    const command = { name: 'accept-proposal' as const, args: { ...args, ...choice } }
    answer(command, words.accepted, () => setChoosing(false), setRefusal)
  }
  const accept = (): void =>
    proposal.kind === 'split' ? setChoosing(true) : answer({ name: 'accept-proposal', args }, words.accepted)
  return (
    <div className={styles.offer} role="group" aria-label={words.says}>
      <p>
        {words.says}
        <small>{proposal.why}</small>
      </p>
      <ActionButton action="story.accept" onClick={accept} shown>
        {words.accept}
      </ActionButton>
      <ActionButton
        action="story.decline"
        look="plain"
        onClick={() => answer({ name: 'decline-proposal', args }, words.declined)}
        shown
      >
        {words.decline}
      </ActionButton>
      {choosing && (
        <SplitDialog
          items={screen.items}
          chosen={proposal.itemIds}
          onClose={() => setChoosing(false)}
          onSplit={split}
          refusal={refusal}
          overtaken={null}
        />
      )}
    </div>
  )
}
