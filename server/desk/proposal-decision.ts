import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import { assertNever } from '../../shared/must.ts'
import type { Command } from '../../shared/protocol/command.ts'
import type { Identity } from '../../shared/role.ts'
import type { StandingProposal } from '../../shared/standing-proposal.ts'
import { fileByHand } from './left-behind.ts'
import { decideMerger, type Reads, standingMerger, story } from './merger-decision.ts'
import { decideUnsplit } from './unsplit-decision.ts'

export type ProposalCommand = Extract<Command, { name: 'accept-proposal' | 'decline-proposal' | 'reopen-proposal' }>

export const isOnProposal = (command: Command): command is ProposalCommand =>
  command.name === 'accept-proposal' || command.name === 'decline-proposal' || command.name === 'reopen-proposal'

const gone = (): Refusal => new Refusal('conflict', 'what was proposed has changed since: nothing is left to do')

/** What accepting comes to; items that have left since are none of it. */
async function carryOut(
  given: Reads,
  proposal: StandingProposal,
  { args }: Extract<ProposalCommand, { name: 'accept-proposal' }>,
  by: string,
): Promise<NewEvent[]> {
  const { kind, storyId, otherId } = proposal
  const reason = args.reason
  const lines = await Promise.all((args.itemIds ?? proposal.itemIds).map((itemId) => given.store.itemLine(itemId)))
  const idsIn = (story: string | null): string[] =>
    lines.flatMap((line) => (line?.storyId === story ? [line.itemId] : []))
  switch (kind) {
    case 'merge':
      if (otherId === null) throw gone()
      return decideMerger(given, { name: 'merge-stories', args: { storyId: otherId, intoId: storyId, reason } }, by)
    case 'split': {
      const itemIds = idsIn(storyId)
      if (itemIds.length === 0) throw gone()
      const { title } = args
      return decideMerger(given, { name: 'split-story', args: { storyId, itemIds, title, reason } }, by)
    }
    case 'join': {
      const [itemId] = idsIn(null)
      if (itemId === undefined) throw gone()
      return fileByHand(given, { itemId, storyId, reason }, by)
    }
    default:
      return assertNever(kind)
  }
}

/** What takes an accepted proposal back: only while what it made still stands as it made it. */
async function takeBack(given: Reads, proposal: StandingProposal, by: string): Promise<NewEvent[]> {
  const { kind, storyId, otherId, itemIds } = proposal
  switch (kind) {
    case 'merge': {
      if (otherId === null || (await story(given, otherId)).story?.mergedInto !== storyId) throw gone()
      return decideMerger(given, { name: 'unmerge-story', args: { storyId: otherId } }, by)
    }
    case 'split':
      if (otherId === null) throw gone()
      return decideUnsplit(given, storyId, otherId, by)
    case 'join': {
      const itemId = itemIds[0] ?? ''
      if ((await given.store.itemLine(itemId))?.storyId !== storyId) throw gone()
      return fileByHand(given, { itemId, storyId: null }, by)
    }
    default:
      return assertNever(kind)
  }
}

/** The proposal with the story that accepting it opened: taking a split back begins there. */
function withOpened(proposal: StandingProposal, done: readonly NewEvent[]): StandingProposal {
  const opened = done.find((e) => e.type === 'story-opened')
  return proposal.kind === 'split' && opened ? { ...proposal, otherId: opened.story.id } : proposal
}

/** S45: a merger that the desk had carried out by itself, as it stood before somebody stood by it; null for any other answer. */
async function beforeStoodBy(given: Reads, proposal: StandingProposal): Promise<StandingProposal | null> {
  const { kind, storyId, otherId, state, answeredBy } = proposal
  if (kind !== 'merge' || otherId === null || state !== 'accepted' || answeredBy === null) return null
  const merger = await standingMerger(given, otherId)
  if (merger?.by !== 'auto' || merger.to !== storyId) return null
  return { ...proposal, answeredBy: null, answeredAt: merger.at, reason: null }
}

/** S33, S34: an answer is kept under a name; accepting does what was proposed, and taking the answer back undoes it. */
export async function decideProposal(given: Reads, command: ProposalCommand, who: Identity): Promise<NewEvent[]> {
  const { proposalId, reason = null } = command.args
  const proposal = await given.store.proposal(proposalId)
  if (proposal === null) throw new Refusal('not-found', `there is no proposal ${proposalId}`)
  const at = given.now()
  const answered = { answeredBy: who.name, answeredAt: at, reason }
  const put = (next: StandingProposal): NewEvent[] => [
    { type: 'proposal-answered', proposal: next, by: who.id, reason },
  ]
  if (command.name === 'reopen-proposal') {
    if (proposal.state === 'open') return []
    const stood = await beforeStoodBy(given, proposal)
    if (stood !== null) return put(stood)
    const back = proposal.state === 'accepted' ? await takeBack(given, proposal, who.id) : []
    const otherId = proposal.kind === 'split' ? null : proposal.otherId
    return [...put({ ...proposal, otherId, state: 'open', answeredBy: null, answeredAt: null, reason: null }), ...back]
  }
  const state = command.name === 'accept-proposal' ? 'accepted' : 'declined'
  // What the desk has carried out by itself a person can stand by, or take back, as if it were open.
  const byItself = proposal.state === 'accepted' && proposal.answeredBy === null
  if (proposal.state === state && !byItself) return []
  // D20: whoever says up to where they have seen it has seen that answer, and puts theirs over it.
  if (proposal.state !== 'open' && !byItself && command.args.basedOn === undefined)
    throw new Refusal('conflict', `this was ${proposal.state} by ${proposal.answeredBy}`)
  if (command.name === 'accept-proposal') {
    const done = byItself ? [] : await carryOut(given, proposal, command, who.id)
    return [...put({ ...withOpened(proposal, done), state, ...answered }), ...done]
  }
  const back = proposal.state === 'accepted' ? await takeBack(given, proposal, who.id) : []
  const otherId = proposal.kind === 'split' ? null : proposal.otherId
  return [...put({ ...proposal, otherId, state, ...answered }), ...back]
}
