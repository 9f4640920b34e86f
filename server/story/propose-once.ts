import type { NewEvent } from '../../shared/event.ts'
import { type Proposal, proposalKey } from '../../shared/proposal.ts'
import type { Known } from './known.ts'
import type { Memory } from './memory.ts'

/** What a person should look at, now that an item stands in a story. */
export type Propose = (memory: Memory, item: Known, at: string) => Proposal[]

/** S33: what stands or was answered is not proposed again. */
export function proposeOnce(
  memory: Memory,
  propose: Propose,
  item: Known,
  { at, newId }: { at: string; newId: () => string },
): NewEvent[] {
  const fresh = new Map(
    propose(memory, item, at)
      .map((proposal) => [proposalKey(proposal), proposal] as const)
      .filter(([key]) => !memory.proposed.has(key)),
  )
  return [...fresh.values()].map((proposal) => ({
    type: 'proposal-made' as const,
    proposal: { ...proposal, id: newId(), state: 'open' as const, answeredBy: null, answeredAt: null, reason: null },
    by: 'auto',
    reason: null,
  }))
}
