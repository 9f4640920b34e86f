import type { NewEvent } from '../../shared/event.ts'
import { type Proposal, proposalKey } from '../../shared/proposal.ts'
import type { Known } from './known.ts'
import type { Memory } from './memory.ts'

/** A proposal, and whether filing is sure enough of it to carry it out where nobody has worked on it. */
export type Proposed = Proposal & { sure?: boolean }

/** What a person should look at, now that an item stands in a story. */
export type Propose = (memory: Memory, item: Known, at: string) => Proposed[]

/** Proposals that are new, and the ids of those that filing is sure of. */
export interface Proposing {
  events: NewEvent[]
  sure: ReadonlySet<string>
}

/** S33: what stands or was answered is not proposed again. */
export function proposeOnce(
  memory: Memory,
  propose: Propose,
  item: Known,
  { at, newId }: { at: string; newId: () => string },
): Proposing {
  const fresh = new Map(
    propose(memory, item, at)
      .map((proposal) => [proposalKey(proposal), proposal] as const)
      .filter(([key]) => !memory.proposed.has(key)),
  )
  const made = [...fresh.values()].map(({ sure = false, ...proposal }) => ({
    sure,
    proposal: { ...proposal, id: newId(), state: 'open' as const, answeredBy: null, answeredAt: null, reason: null },
  }))
  return {
    events: made.map(({ proposal }) => ({ type: 'proposal-made' as const, proposal, by: 'auto', reason: null })),
    sure: new Set(made.filter(({ sure }) => sure).map(({ proposal }) => proposal.id)),
  }
}
