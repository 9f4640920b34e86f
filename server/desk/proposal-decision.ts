import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import { assertNever } from '../../shared/must.ts'
import type { Command } from '../../shared/protocol/command.ts'
import type { Identity } from '../../shared/role.ts'
import type { StandingProposal } from '../../shared/standing-proposal.ts'
import type { Given } from './given.ts'
import { decideMerger, fileLate } from './merger-decision.ts'

export type ProposalCommand = Extract<Command, { name: 'accept-proposal' | 'decline-proposal' | 'reopen-proposal' }>

type Reads = Pick<Given, 'store' | 'stories' | 'now'>

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
      return fileLate(given, { itemId, storyId, reason }, by)
    }
    default:
      return assertNever(kind)
  }
}

/** The story that an accepted split opened: where its items went from the one that was split. */
async function openedBy({ store }: Reads, { storyId, itemIds }: StandingProposal): Promise<string> {
  const filings = await store.eventsOfStory(storyId, await store.head(), ['item-filed'])
  const left = filings.findLast(
    (e) => e.type === 'item-filed' && e.from === storyId && e.to !== null && itemIds.includes(e.item.itemId),
  )
  if (left?.type !== 'item-filed' || left.to === null) throw gone()
  return left.to
}

/** What takes an accepted proposal back. */
async function takeBack(given: Reads, proposal: StandingProposal, by: string): Promise<NewEvent[]> {
  const { kind, storyId, otherId, itemIds } = proposal
  switch (kind) {
    case 'merge':
      return decideMerger(given, { name: 'unmerge-story', args: { storyId: otherId ?? '' } }, by)
    case 'split': {
      const made = await openedBy(given, proposal)
      return decideMerger(given, { name: 'merge-stories', args: { storyId: made, intoId: storyId } }, by)
    }
    case 'join':
      return fileLate(given, { itemId: itemIds[0] ?? '', storyId: null }, by)
    default:
      return assertNever(kind)
  }
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
    const back = proposal.state === 'accepted' ? await takeBack(given, proposal, who.id) : []
    return [...put({ ...proposal, state: 'open', answeredBy: null, answeredAt: null, reason: null }), ...back]
  }
  const state = command.name === 'accept-proposal' ? 'accepted' : 'declined'
  if (proposal.state === state) return []
  if (proposal.state !== 'open') throw new Refusal('conflict', `this was ${proposal.state} by ${proposal.answeredBy}`)
  const done = command.name === 'accept-proposal' ? await carryOut(given, proposal, command, who.id) : []
  return [...put({ ...proposal, state, ...answered }), ...done]
}
