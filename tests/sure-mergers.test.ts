import { expect, test } from 'vitest'
import type { ShareRow } from '../db/share-store.ts'
import { another, merge, proposed, proposing } from './helpers/proposing.ts'
import type { StartedDesk } from './helpers/start-desk.ts'
import { act, screenOf, twoStories } from './helpers/two-stories.ts'

const LATER = '2024-11-12T00:00:00.000Z'
const LINK: Omit<ShareRow, 'storyId'> = {
  id: 'link-1',
  view: 'timeline',
  name: 'For the agency',
  asOf: null,
  passphrase: null,
  expiresAt: null,
  createdAt: '2024-11-11T08:58:00.000Z',
  createdBy: 'ana',
  revokedAt: null,
}

test('S45: a merger that filing is sure of is carried out, stood by under a name and that taken back, or parted and not made again', async () => {
  const { desk, sea, land, given, proposal } = await proposed((ids) => ({ ...merge(ids), sure: true }))
  expect(proposal).toMatchObject({ state: 'accepted', answeredBy: null })
  expect((await screenOf(desk, land)).story).toMatchObject({ state: 'closed', mergedInto: sea })
  const { proposalId } = { proposalId: proposal.id }
  expect(await act(desk, { name: 'accept-proposal', args: { proposalId } })).toMatchObject({ ok: true })
  expect(await desk.store.proposal(proposalId)).toMatchObject({ state: 'accepted', answeredBy: 'Ann Lee' })
  await act(desk, { name: 'reopen-proposal', args: { proposalId } })
  expect(await desk.store.proposal(proposalId)).toEqual({ ...proposal, answeredAt: expect.any(String) })
  expect((await screenOf(desk, land)).story).toMatchObject({ state: 'closed', mergedInto: sea })
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

test.each<[string, (desk: StartedDesk, land: string) => Promise<unknown>]>([
  ['worked', (desk, storyId) => act(desk, { name: 'rename-story', args: { storyId, title: 'The mine' } })],
  [
    'muted what rings',
    (desk, value) => act(desk, { name: 'mute', args: { what: 'story', value, words: 'The mine', until: LATER } }),
  ],
  ['shared it', ({ store }, storyId) => store.addShare({ ...LINK, storyId })],
])('S45: a story on which a person has %s is only proposed', async (_what, hold) => {
  const given = proposing()
  const { desk, sea, land } = await twoStories({ propose: given.propose })
  await hold(desk, land)
  given.next = [{ ...merge({ sea, land }), sure: true }]
  await desk.post(another(1))
  await desk.desk.settled()
  expect(await desk.store.proposals(9)).toMatchObject([{ state: 'open' }])
  expect((await screenOf(desk, land)).story).toMatchObject({ mergedInto: null })
})
