import { expect, test } from 'vitest'
import { must } from '../shared/must.ts'
import type { Proposal } from '../shared/proposal.ts'
import type { StoryScreen } from '../shared/screen.ts'
import { concerns, topicsOf } from '../shared/topics-of.ts'
import { mayFollow } from '../server/live/roles.ts'
import { aProposal, logged } from './helpers/build.ts'
import { another, merge, proposed, proposing } from './helpers/proposing.ts'
import { aPost, startDesk } from './helpers/start-desk.ts'
import { act, screenOf, twoStories } from './helpers/two-stories.ts'

test('S33: a proposal is made once, whatever comes after, also when it was declined and the desk has been restarted', async () => {
  const { desk, given, proposal } = await proposed(merge)
  expect(proposal).toMatchObject({ kind: 'merge', state: 'open', answeredBy: null })
  await desk.post(another(2))
  await desk.desk.settled()
  expect(
    await act(desk, { name: 'decline-proposal', args: { proposalId: proposal.id, reason: 'two matters' } }),
  ).toMatchObject({ ok: true })
  await desk.stop()
  const again = await startDesk({ dataDir: desk.dataDir, propose: given.propose })
  await again.post(another(3))
  await again.desk.settled()
  expect(await again.store.proposals(9)).toMatchObject([
    { id: proposal.id, state: 'declined', answeredBy: 'Ann Lee', reason: 'two matters' },
  ])
})

test('S33: proposals reach editors alone', () => {
  const event = logged(1, { type: 'proposal-answered', proposal: aProposal() })
  expect(topicsOf(event)).toEqual(['proposals'])
  expect((['desk', 'alerts', 'story:story-1', 'wall:main'] as const).filter((topic) => concerns(event, topic))).toEqual(
    [],
  )
  const roles = ['ingest', 'wall', 'viewer', 'editor', 'admin'] as const
  expect(roles.filter((role) => mayFollow({ id: 'ana', role }, 'proposals'))).toEqual(['editor', 'admin'])
})

test('S34: an accepted merger is done under a name, and undone with its answer', async () => {
  const { desk, sea, land, proposal } = await proposed(merge)
  await act(desk, { name: 'accept-proposal', args: { proposalId: proposal.id } })
  expect((await screenOf(desk, land)).story).toMatchObject({ state: 'closed', mergedInto: sea })
  expect(await desk.store.proposal(proposal.id)).toMatchObject({ state: 'accepted', answeredBy: 'Ann Lee' })
  expect(await act(desk, { name: 'decline-proposal', args: { proposalId: proposal.id } })).toMatchObject({
    code: 'conflict',
  })
  await act(desk, { name: 'reopen-proposal', args: { proposalId: proposal.id } })
  expect((await screenOf(desk, land)).story).toMatchObject({ state: 'open', mergedInto: null })
  expect(await desk.store.proposal(proposal.id)).toMatchObject({ state: 'open', answeredBy: null })
  expect(await desk.store.check()).toEqual([])
})

test('S34: an accepted split takes the items that its editor leaves in, and is undone with its answer', async () => {
  const { desk, sea, land, proposal, mineId } = await proposed(({ sea: storyId, mineId }) => ({
    kind: 'split',
    storyId,
    otherId: null,
    itemIds: [mineId],
    why: 'they share no words',
  }))
  expect(await act(desk, { name: 'accept-proposal', args: { proposalId: proposal.id } })).toMatchObject({
    code: 'conflict',
  })
  await act(desk, { name: 'merge-stories', args: { storyId: land, intoId: sea } })
  await act(desk, { name: 'accept-proposal', args: { proposalId: proposal.id, title: 'The dam' } })
  const line = must(await desk.store.itemLine(mineId), 'the mine')
  expect((await screenOf(desk, line.storyId ?? '')).story).toMatchObject({ title: 'The dam' })
  await act(desk, { name: 'reopen-proposal', args: { proposalId: proposal.id } })
  expect((await desk.store.itemLine(mineId))?.storyId).toBe(sea)
})

test('S34: copy that waited is taken in, and let go again', async () => {
  const given = proposing()
  const { desk, sea } = await twoStories({ propose: given.propose })
  const [late] = await desk.post(
    aPost({ guid: 'late', headline: 'Harbour notice', body: 'The berth is closed.', source: 'x', sourceName: 'X' }),
  )
  await desk.desk.settled()
  const itemId = must(late, 'a receipt').itemId
  given.next = [{ kind: 'join', storyId: sea, otherId: null, itemIds: [itemId], why: 'it fits after all' }]
  await desk.post(another(1))
  await desk.desk.settled()
  const proposal = must((await desk.store.proposals(1))[0], 'a proposal')
  await act(desk, { name: 'accept-proposal', args: { proposalId: proposal.id } })
  expect((await desk.store.itemLine(itemId))?.storyId).toBe(sea)
  await act(desk, { name: 'reopen-proposal', args: { proposalId: proposal.id } })
  expect((await desk.store.itemLine(itemId))?.storyId).toBe(null)
  expect(await act(desk, { name: 'accept-proposal', args: { proposalId: 'none' } })).toMatchObject({
    code: 'not-found',
  })
})

const splitOf = ({ sea: storyId, mineId }: { sea: string; mineId: string }): Proposal => ({
  kind: 'split',
  storyId,
  otherId: null,
  itemIds: [mineId],
  why: 'they share no words',
})

/** A desk on which the split of a merged story was proposed and can be accepted. */
async function splittable() {
  const ready = await proposed(splitOf)
  await act(ready.desk, { name: 'merge-stories', args: { storyId: ready.land, intoId: ready.sea } })
  return ready
}
const without = ({ claims, entries, alerts, items }: StoryScreen) => ({
  claims,
  entries,
  alerts,
  items: items.map((i) => i.itemId),
})

test('S34, D7: a split that is taken back leaves claims, entries, judgements and alarms as they were', async () => {
  const { desk, sea, proposal } = await splittable()
  const before = await screenOf(desk, sea)
  const denied = before.items.filter(({ guid }) => guid !== 'mine' && guid !== 'ferries').map((i) => i.itemId)
  const entry = must(
    before.entries.find((e) => e.stance === 'denial'),
    'a denial',
  )
  await act(desk, { name: 'confirm-entry', args: { entryId: entry.id } })
  const judged = without(await screenOf(desk, sea))
  await act(desk, { name: 'accept-proposal', args: { proposalId: proposal.id, itemIds: denied } })
  expect(without(await screenOf(desk, sea))).not.toEqual(judged)
  const made = must((await desk.store.proposal(proposal.id))?.otherId, 'the opened story')
  expect(await act(desk, { name: 'reopen-proposal', args: { proposalId: proposal.id } })).toMatchObject({ ok: true })
  expect(without(await screenOf(desk, sea))).toEqual(judged)
  const emptied = await screenOf(desk, made)
  expect(emptied).toMatchObject({ items: [], story: { state: 'withdrawn', mergedInto: sea } })
  expect(emptied.entries.every((e) => e.state === 'rejected')).toBe(true)
  expect(emptied.alerts.every((a) => a.state === 'resolved')).toBe(true)
  expect(await desk.store.proposal(proposal.id)).toMatchObject({ state: 'open', otherId: null })
  expect(await desk.store.check()).toEqual([])
})

test('S34: a split is not taken back where somebody has judged in the story that it opened', async () => {
  const { desk, sea, proposal, mineId } = await splittable()
  await act(desk, { name: 'accept-proposal', args: { proposalId: proposal.id } })
  const made = must((await desk.store.itemLine(mineId))?.storyId, 'the opened story')
  const [entry] = (await screenOf(desk, made)).entries
  await act(desk, { name: 'confirm-entry', args: { entryId: entry?.id ?? '' } })
  const head = desk.log.head()
  expect(await act(desk, { name: 'reopen-proposal', args: { proposalId: proposal.id } })).toMatchObject({
    code: 'conflict',
  })
  expect(desk.log.head()).toBe(head)
  expect((await screenOf(desk, sea)).items.map((i) => i.itemId)).not.toContain(mineId)
})

test('S34: taking a split back leaves alone the story that an item has moved to since', async () => {
  const { desk, sea, proposal, mineId } = await splittable()
  await act(desk, { name: 'accept-proposal', args: { proposalId: proposal.id } })
  const made = must((await desk.store.itemLine(mineId))?.storyId, 'the opened story')
  await act(desk, { name: 'file-item', args: { itemId: mineId, storyId: sea } })
  const [first] = (await screenOf(desk, sea)).items
  await act(desk, { name: 'split-story', args: { storyId: sea, itemIds: [mineId, first?.itemId ?? ''] } })
  const other = must((await desk.store.itemLine(mineId))?.storyId, 'another story')
  expect(other).not.toBe(made)
  expect(await act(desk, { name: 'reopen-proposal', args: { proposalId: proposal.id } })).toMatchObject({
    code: 'conflict',
  })
  expect((await screenOf(desk, other)).story).toMatchObject({ state: 'open', mergedInto: null })
})

test('S34: reopening takes back no merger that somebody else has made since', async () => {
  const { desk, sea, land, proposal } = await proposed(merge)
  await act(desk, { name: 'accept-proposal', args: { proposalId: proposal.id } })
  await act(desk, { name: 'unmerge-story', args: { storyId: land } })
  const { itemId } = must((await screenOf(desk, sea)).items[0], 'an item')
  await act(desk, { name: 'split-story', args: { storyId: sea, itemIds: [itemId] } })
  const third = must((await desk.store.itemLine(itemId))?.storyId, 'a third story')
  await act(desk, { name: 'merge-stories', args: { storyId: land, intoId: third } })
  expect(await act(desk, { name: 'reopen-proposal', args: { proposalId: proposal.id } })).toMatchObject({
    code: 'conflict',
  })
  expect((await screenOf(desk, land)).story).toMatchObject({ mergedInto: third })
})

test('D4: an item stays filed and sound where nothing can be proposed after it', async () => {
  const told: string[] = []
  const { desk } = await twoStories({
    propose: () => {
      throw new Error('no idea')
    },
    warn: (message) => told.push(message),
  })
  const { screen } = await desk.store.screen('desk')
  const faults = screen.kind === 'desk' ? screen.wire.map(({ fault }) => fault) : []
  expect(faults).toEqual([null, null, null])
  expect(told).toContain('nothing could be proposed')
})
