import { must } from '../../shared/must.ts'
import type { Proposal } from '../../shared/proposal.ts'
import type { Propose, Proposed } from '../../server/story/propose-once.ts'
import { aPost } from './start-desk.ts'
import { denial, screenOf, twoStories } from './two-stories.ts'

/** Proposes whatever the test has put into `next`, with every item that finds a story. */
export function proposing(): { next: Proposed[]; propose: Propose } {
  const given: { next: Proposed[]; propose: Propose } = { next: [], propose: () => given.next }
  return given
}

/** Copy that tells the denial once more. */
export const another = (n: number) =>
  aPost({
    guid: `again-${n}`,
    source: 'ap',
    sourceName: 'AP',
    publishedAt: `2024-11-11T09:0${n}:00Z`,
    headline: denial['headline'],
    body: denial['body'],
  })

/** A desk with two stories, on which `make` was proposed when one more item came. */
export async function proposed(make: (ids: { sea: string; land: string; mineId: string }) => Proposed) {
  const given = proposing()
  const { desk, sea, land } = await twoStories({ propose: given.propose })
  const mineId = must((await screenOf(desk, land)).items[0], 'the mine').itemId
  given.next = [make({ sea, land, mineId })]
  await desk.post(another(1))
  await desk.desk.settled()
  const [proposal] = await desk.store.proposals(9)
  return { desk, sea, land, given, mineId, proposal: must(proposal, 'a proposal') }
}

/** The mine becomes part of the sea. */
export const merge = ({ sea, land }: { sea: string; land: string }): Proposal => ({
  kind: 'merge',
  storyId: sea,
  otherId: land,
  itemIds: ['x'],
  why: 'its items fit both',
})
