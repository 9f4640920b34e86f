import { expect, test } from 'vitest'
import { another, merge, proposed, proposing } from './helpers/proposing.ts'
import { act, screenOf, twoStories } from './helpers/two-stories.ts'

test('S45: a merger that filing is sure of is carried out, stood by under a name, or taken back and not made again', async () => {
  const { desk, sea, land, given, proposal } = await proposed((ids) => ({ ...merge(ids), sure: true }))
  expect(proposal).toMatchObject({ state: 'accepted', answeredBy: null })
  expect((await screenOf(desk, land)).story).toMatchObject({ state: 'closed', mergedInto: sea })
  const { proposalId } = { proposalId: proposal.id }
  expect(await act(desk, { name: 'accept-proposal', args: { proposalId } })).toMatchObject({ ok: true })
  expect(await desk.store.proposal(proposalId)).toMatchObject({ state: 'accepted', answeredBy: 'Ann Lee' })
  await act(desk, { name: 'reopen-proposal', args: { proposalId } })
  expect((await screenOf(desk, land)).story).toMatchObject({ state: 'open', mergedInto: null })
  given.next = [{ ...merge({ sea, land }), sure: true }]
  await desk.post(another(2))
  await desk.desk.settled()
  expect((await screenOf(desk, land)).story).toMatchObject({ mergedInto: null })
  expect(await desk.store.check()).toEqual([])
})

test('S45: declining what the desk carried out by itself parts the stories again', async () => {
  const { desk, land, proposal } = await proposed((ids) => ({ ...merge(ids), sure: true }))
  const declined = { name: 'decline-proposal' as const, args: { proposalId: proposal.id } }
  expect(await act(desk, declined)).toMatchObject({ ok: true })
  expect((await screenOf(desk, land)).story).toMatchObject({ state: 'open', mergedInto: null })
})

test('S45: a story on which a person has worked is only proposed', async () => {
  const given = proposing()
  const { desk, sea, land } = await twoStories({ propose: given.propose })
  await act(desk, { name: 'rename-story', args: { storyId: land, title: 'The mine' } })
  given.next = [{ ...merge({ sea, land }), sure: true }]
  await desk.post(another(1))
  await desk.desk.settled()
  expect(await desk.store.proposals(9)).toMatchObject([{ state: 'open' }])
  expect((await screenOf(desk, land)).story).toMatchObject({ mergedInto: null })
})
