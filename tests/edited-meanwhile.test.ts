import { expect, test } from 'vitest'
import { must } from '../shared/must.ts'
import type { Proposal } from '../shared/proposal.ts'
import type { Command } from '../shared/protocol/command.ts'
import type { StartedDesk } from './helpers/start-desk.ts'
import { act, screenOf, twoStories } from './helpers/two-stories.ts'

const BEN = { id: 'u2', name: 'Ben Ode', role: 'editor' } as const
let calls = 0
/** Does it as Ben Ode, another editor. */
const actAsBen = (desk: StartedDesk, command: Command) =>
  desk.desk.command({ id: `of-ben-${(calls += 1)}`, ...command }, BEN)

async function aDesk() {
  const { desk, sea, land } = await twoStories()
  const { entries } = await screenOf(desk, sea)
  const entry = must(
    entries.find((e) => e.stance === 'denial'),
    'a denial',
  )
  return { desk, sea, land, entry, basedOn: desk.log.head() }
}

test('D20: an entry that somebody else has changed since is not changed, and who changed what and when is told', async () => {
  const { desk, entry, basedOn } = await aDesk()
  await actAsBen(desk, { name: 'correct-entry', args: { entryId: entry.id, party: 'Selmara navy' } })
  const head = desk.log.head()
  const args = { entryId: entry.id, basedOn }
  const refused = await act(desk, { name: 'reject-entry', args })
  expect(refused).toMatchObject({
    ok: false,
    code: 'edited-meanwhile',
    edits: [
      {
        by: BEN.id,
        name: 'name of u2',
        did: 'corrected',
        put: [{ field: 'party', before: entry.party, after: 'Selmara navy' }],
      },
    ],
  })
  expect(desk.log.head()).toBe(head)
  if (refused.ok) throw new Error('it was taken')
  const latest = must(refused.edits?.at(-1), 'an edit').seq
  expect(await act(desk, { name: 'reject-entry', args: { ...args, basedOn: latest } })).toMatchObject({ ok: true })
})

test('D20: one’s own changes and the desk’s are no overlap, nor is what stands as wished, nor a command that says nothing', async () => {
  const { desk, entry, basedOn } = await aDesk()
  const args = { entryId: entry.id, basedOn }
  await act(desk, { name: 'confirm-entry', args })
  expect(await act(desk, { name: 'reject-entry', args })).toMatchObject({ ok: true })
  expect(await actAsBen(desk, { name: 'reject-entry', args })).toMatchObject({ ok: true })
  await actAsBen(desk, { name: 'restore-entry', args: { entryId: entry.id } })
  expect(await act(desk, { name: 'confirm-entry', args: { entryId: entry.id } })).toMatchObject({ ok: true })
})

test('D20: a change of another entry, or of another kind, is no overlap', async () => {
  const { desk, sea, entry, basedOn } = await aDesk()
  const other = must(
    (await screenOf(desk, sea)).entries.find((e) => e.id !== entry.id),
    'another entry',
  )
  await actAsBen(desk, { name: 'reject-entry', args: { entryId: other.id } })
  await actAsBen(desk, { name: 'close-story', args: { storyId: sea } })
  expect(await act(desk, { name: 'confirm-entry', args: { entryId: entry.id, basedOn } })).toMatchObject({ ok: true })
  const rename = { name: 'rename-story' as const, args: { storyId: sea, title: 'Ferries', basedOn } }
  expect(await act(desk, rename)).toMatchObject({ ok: true })
})

interface At {
  sea: string
  land: string
  basedOn?: number
}

test.each<[string, (at: At) => Command, (at: At) => Command]>([
  [
    'renamed',
    ({ sea }) => ({ name: 'rename-story', args: { storyId: sea, title: 'Ferries' } }),
    ({ sea, basedOn }) => ({ name: 'rename-story', args: { storyId: sea, title: 'The ferries of Selmara', basedOn } }),
  ],
  [
    'closed',
    ({ land }) => ({ name: 'close-story', args: { storyId: land } }),
    ({ sea, land, basedOn }) => ({ name: 'merge-stories', args: { storyId: sea, intoId: land, basedOn } }),
  ],
  [
    'merged',
    ({ sea, land }) => ({ name: 'merge-stories', args: { storyId: sea, intoId: land } }),
    ({ sea, basedOn }) => ({ name: 'reopen-story', args: { storyId: sea, basedOn } }),
  ],
])('D20: a story that was %s since is not changed over that', async (did, theirs, mine) => {
  const { desk, sea, land, basedOn } = await aDesk()
  await actAsBen(desk, theirs({ sea, land }))
  const refused = await act(desk, mine({ sea, land, basedOn }))
  expect(refused).toMatchObject({ code: 'edited-meanwhile' })
  expect(refused.ok || refused.edits?.map((edit) => edit.did)).toContain(did)
})

test('D20: an item that somebody has filed elsewhere since is not split off or filed over that', async () => {
  const { desk, sea, land, basedOn } = await aDesk()
  const itemId = must((await screenOf(desk, sea)).items.at(-1), 'an item').itemId
  await actAsBen(desk, { name: 'file-item', args: { itemId, storyId: land } })
  const file = { name: 'file-item' as const, args: { itemId, storyId: null, basedOn } }
  expect(await act(desk, file)).toMatchObject({ code: 'edited-meanwhile', edits: [{ did: 'filed' }] })
  const split = { name: 'split-story' as const, args: { storyId: sea, itemIds: [itemId], basedOn } }
  expect(await act(desk, split)).toMatchObject({ code: 'edited-meanwhile', edits: [{ did: 'filed' }] })
})

const proposed = (sea: string, land: string): Proposal => ({
  kind: 'merge',
  storyId: sea,
  otherId: land,
  itemIds: ['x'],
  why: 'its items fit both',
})

/** A desk on which it is proposed that its two stories are one. */
async function aProposedMerger() {
  const { desk, sea, land } = await aDesk()
  const open = { state: 'open', answeredBy: null, answeredAt: null, reason: null } as const
  const proposal = { ...proposed(sea, land), ...open, id: 'proposal-1' }
  await desk.log.append({ events: [{ type: 'proposal-made', proposal, by: 'auto', reason: null }], rows: [] })
  return { desk, sea, land, args: { proposalId: proposal.id, basedOn: desk.log.head() } }
}

test('D20: of two who answer a proposal the later is told of the earlier one’s answer, and may put theirs over it', async () => {
  const { desk, land, args } = await aProposedMerger()
  await actAsBen(desk, { name: 'decline-proposal', args })
  const refused = await act(desk, { name: 'accept-proposal', args })
  expect(refused).toMatchObject({ code: 'edited-meanwhile', edits: [{ by: BEN.id, did: 'proposal-declined' }] })
  expect((await screenOf(desk, land)).story).toMatchObject({ mergedInto: null })
  const over = { ...args, basedOn: desk.log.head() }
  expect(await act(desk, { name: 'accept-proposal', args: over })).toMatchObject({ ok: true })
  expect((await screenOf(desk, land)).story).toMatchObject({ state: 'closed' })
  expect(await actAsBen(desk, { name: 'decline-proposal', args: over })).toMatchObject({ code: 'edited-meanwhile' })
  const back = { ...args, basedOn: desk.log.head() }
  expect(await actAsBen(desk, { name: 'decline-proposal', args: back })).toMatchObject({ ok: true })
  expect((await screenOf(desk, land)).story).toMatchObject({ state: 'open', mergedInto: null })
  expect(await desk.store.proposal(args.proposalId)).toMatchObject({ state: 'declined', answeredBy: BEN.name })
  expect(await desk.store.check()).toEqual([])
})

test('D20: what was proposed is not carried out over what somebody has done to its stories since; the same answer is no overlap', async () => {
  const { desk, sea, args } = await aProposedMerger()
  await actAsBen(desk, { name: 'rename-story', args: { storyId: sea, title: 'Ferries' } })
  const accept = { name: 'accept-proposal' as const, args }
  expect(await act(desk, accept)).toMatchObject({ code: 'edited-meanwhile', edits: [{ did: 'renamed' }] })
  const seen = { ...accept, args: { ...args, basedOn: desk.log.head() } }
  expect(await act(desk, seen)).toMatchObject({ ok: true })
  expect(await actAsBen(desk, seen)).toMatchObject({ ok: true })
})

test('D20: an answer is not taken back over what somebody has done in the merged story since', async () => {
  const { desk, sea, args } = await aProposedMerger()
  await act(desk, { name: 'accept-proposal', args })
  const since = { ...args, basedOn: desk.log.head() }
  await actAsBen(desk, { name: 'rename-story', args: { storyId: sea, title: 'Ferries' } })
  const reopen = { name: 'reopen-proposal' as const, args: since }
  expect(await act(desk, reopen)).toMatchObject({ code: 'edited-meanwhile', edits: [{ did: 'renamed' }] })
})

test('D20: a merger is taken back by anybody who has seen it, but not over what somebody has done in the story since', async () => {
  const { desk, sea, land } = await aDesk()
  await act(desk, { name: 'merge-stories', args: { storyId: land, intoId: sea } })
  const told = await desk.store.eventsOfStory(land, desk.log.head(), ['stories-merged'])
  const basedOn = must(told.at(-1), 'the merger').seq
  const itemId = must((await screenOf(desk, sea)).items.at(-1), 'an item').itemId
  const unmerge = { name: 'unmerge-story' as const, args: { storyId: land, basedOn } }
  await actAsBen(desk, { name: 'file-item', args: { itemId, storyId: null } })
  expect(await act(desk, unmerge)).toMatchObject({ code: 'edited-meanwhile', edits: [{ did: 'filed' }] })
  // Ann's merger closed the story in the same breath: that is no overlap for Ben.
  expect(await actAsBen(desk, unmerge)).toMatchObject({ ok: true })
  expect((await screenOf(desk, land)).story).toMatchObject({ state: 'open', mergedInto: null })
})

test('D20: a split is not taken back over what somebody has filed since', async () => {
  const { desk, sea, land } = await aDesk()
  const items = (await screenOf(desk, sea)).items.map(({ itemId }) => itemId)
  const [first = '', second = ''] = items
  await act(desk, { name: 'split-story', args: { storyId: sea, itemIds: [first] } })
  const basedOn = desk.log.head()
  await actAsBen(desk, { name: 'file-item', args: { itemId: second, storyId: land } })
  const undo = { name: 'unsplit-story' as const, args: { storyId: sea, basedOn } }
  expect(await act(desk, undo)).toMatchObject({ code: 'edited-meanwhile', edits: [{ did: 'filed' }] })
})

test('D20: a merger of claims is not taken back over what somebody has made since of an entry that it had moved', async () => {
  const { desk, sea, entry } = await aDesk()
  const other = 'The island owes forty million.'
  await act(desk, { name: 'new-claim', args: { storyId: sea, text: other } })
  const into = must(
    (await screenOf(desk, sea)).claims.find(({ text }) => text === other),
    'the other claim',
  )
  await act(desk, { name: 'merge-claims', args: { claimId: entry.claimId, intoId: into.id } })
  const args = { claimId: entry.claimId, basedOn: desk.log.head() }
  await actAsBen(desk, { name: 'confirm-entry', args: { entryId: entry.id } })
  const undo = { name: 'unmerge-claim' as const, args }
  expect(await act(desk, undo)).toMatchObject({ code: 'edited-meanwhile', edits: [{ did: 'confirmed' }] })
})
