import { useState } from 'react'
import type { StoryScreen } from '../../shared/screen.ts'
import type { StandingProposal } from '../../shared/standing-proposal.ts'
import { ActionButton } from '../action/action-button.tsx'
import { Edited } from '../edited/edited.tsx'
import { type CommandOn, type Overtaken, useEditing } from '../edited/use-editing.ts'
import { useSeen } from '../edited/use-seen.ts'
import { useTopic } from '../follow/hooks.ts'
import { notify } from '../ui/notices.tsx'
import { useAct } from '../ui/use-act.ts'
import { openProposals } from './open-proposals.ts'
import styles from './proposal-bar.module.css'
import { proposalWords } from './proposal-words.ts'
import { type SplitChoice, SplitDialog } from '../story/split-dialog.tsx'
import { filedWords } from '../why/reason-words.ts'
import { t } from '../words/t.ts'

/** What filing would have an editor look at in this story: quiet, above its claims. */
export function ProposalBar({ screen }: { screen: StoryScreen }) {
  const { screen: made, cursor } = useTopic('proposals')
  const { screen: desk } = useTopic('desk')
  const { answer, overtaken, of } = useAnswers(screen.id, cursor?.seq ?? 0)
  const open = openProposals(made?.proposals ?? [], screen.id, desk?.stories ?? [])
  // Whoever is overtaken is told so, though the proposal is answered and gone by then.
  const isGone = overtaken !== null && !open.some(({ id }) => id === of)
  if (open.length === 0 && !isGone) return null
  const nameOf = ({ kind, storyId, otherId, itemIds }: StandingProposal): string => {
    if (kind === 'join') return desk?.wire.find(({ itemId }) => itemId === itemIds[0])?.headline ?? t('An item')
    const other = storyId === screen.id ? otherId : storyId
    return desk?.stories.find(({ id }) => id === other)?.title ?? t('another story')
  }
  return (
    <section className={styles.bar} aria-label={t('Proposals')}>
      {isGone && <Edited overtaken={overtaken} />}
      {open.map((proposal) => (
        <Offer
          key={proposal.id}
          proposal={proposal}
          name={nameOf(proposal)}
          screen={screen}
          answer={answer}
          overtaken={of === proposal.id ? overtaken : null}
        />
      ))}
    </section>
  )
}

type Answer = (
  proposalId: string,
  commandOn: CommandOn,
  words: string,
  then?: { done?: () => void; refused?: (message: string) => void },
) => void

/** Sends answers, which say what they were decided on, and offers to take each back. */
function useAnswers(
  storyId: string,
  seenProposals: number,
): { answer: Answer; overtaken: Overtaken | null; of: string | null } {
  const act = useAct()
  const seen = useSeen(storyId)
  const { edit, overtaken } = useEditing()
  const [of, setOf] = useState<string | null>(null)
  const answer: Answer = (proposalId, commandOn, words, { done, refused } = {}) => {
    const taken = (basedOn: number): void => {
      done?.()
      const undo = { name: 'reopen-proposal' as const, args: { proposalId, basedOn } }
      notify(words, 'told', { words: t('Undo'), perform: () => act(undo) })
    }
    setOf(proposalId)
    edit(commandOn, Math.max(seen() ?? 0, seenProposals), taken, refused)
  }
  return { answer, overtaken, of }
}

interface OfferProps {
  proposal: StandingProposal
  name: string
  screen: StoryScreen
  answer: Answer
  overtaken: Overtaken | null
}

function Offer({ proposal, name, screen, answer, overtaken }: OfferProps) {
  const [choosing, setChoosing] = useState(false)
  const [refusal, setRefusal] = useState('')
  const words = proposalWords(proposal, name)
  const proposalId = proposal.id
  const accepted =
    (choice: Partial<SplitChoice> = {}): CommandOn =>
    (basedOn) => ({ name: 'accept-proposal', args: { proposalId, ...choice, basedOn } })
  const declined: CommandOn = (basedOn) => ({ name: 'decline-proposal', args: { proposalId, basedOn } })
  const split = (choice: SplitChoice): void => {
    setRefusal('')
    answer(proposalId, accepted(choice), words.accepted, { done: () => setChoosing(false), refused: setRefusal })
  }
  const accept = (): void =>
    proposal.kind === 'split' ? setChoosing(true) : answer(proposalId, accepted(), words.accepted)
  return (
    <div className={styles.offer} role="group" aria-label={words.says}>
      <p>
        {words.says}
        <small>{filedWords(proposal.why)}</small>
      </p>
      <ActionButton action="story.accept" onClick={accept} shown>
        {words.accept}
      </ActionButton>
      <ActionButton
        action="story.decline"
        look="plain"
        onClick={() => answer(proposalId, declined, words.declined)}
        shown
      >
        {words.decline}
      </ActionButton>
      {!choosing && <Edited overtaken={overtaken} />}
      {choosing && (
        <SplitDialog
          items={screen.items}
          chosen={proposal.itemIds}
          onClose={() => setChoosing(false)}
          onSplit={split}
          refusal={refusal}
          overtaken={overtaken}
        />
      )}
    </div>
  )
}
