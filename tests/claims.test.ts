import { expect, test } from 'vitest'
import type { Claim } from '../shared/claim.ts'
import { must } from '../shared/must.ts'
import { explain } from '../server/log/explain.ts'
import { storyAsOf } from '../server/log/as-of.ts'
import { historyOf } from '../server/log/history.ts'
import { aPost, startDesk, type StartedDesk } from './helpers/start-desk.ts'
import { act, denial, screenOf, twoStories } from './helpers/two-stories.ts'

const NEW = 'The island owes forty million to a lender.'

const made = async (desk: StartedDesk, storyId: string, text = NEW): Promise<Claim> => {
  expect(await act(desk, { name: 'new-claim', args: { storyId, text } })).toMatchObject({ ok: true })
  const { claims } = await screenOf(desk, storyId)
  return must(
    claims.find((c) => c.text === text),
    'the new claim',
  )
}

/** The ferries with their claim, and a second one by hand. */
async function twoClaims() {
  const { desk, sea, land } = await twoStories()
  const first = must((await screenOf(desk, sea)).claims[0], 'a claim')
  return { desk, sea, land, first, second: await made(desk, sea) }
}

const logged = async (desk: StartedDesk, after: number): Promise<string[]> =>
  (await desk.store.eventsAfter(after, 100)).map(({ type }) => type)

const isFinance = ({ party }: { party: string }): boolean => /finance/iu.test(party)

/** Another ministry answers in words of the second claim. */
const debt = aPost({
  guid: 'debt',
  source: 'afp',
  sourceName: 'AFP',
  publishedAt: '2024-11-11T10:00:00Z',
  headline: 'Selmara finance ministry denies that island owes forty million to lender',
  body: 'PORT SELM, Nov 11 (AFP) - The Selmara finance ministry on Monday denied that the island owes forty million to a lender.\n\nThe Harbour Post had told of a secret sale of two Selmara ferries to a foreign navy.',
})

test('D10: a claim is made in words, worded anew and taken off by hand; each is an event with what stood before, and is taken back', async () => {
  const { desk, sea, second } = await twoClaims()
  expect(second).toMatchObject({ by: 'u1', firstItemId: null, wordings: [], mergedInto: null, dropped: false })
  await act(desk, {
    name: 'reword-claim',
    args: { claimId: second.id, text: 'A debt made them sell.', reason: 'clearer' },
  })
  const [event] = await desk.store.eventsByPeople(second.seq, 10, ['claim-changed'])
  expect(event).toMatchObject({
    by: 'u1',
    reason: 'clearer',
    change: 'reworded',
    before: { text: NEW },
    claim: { text: 'A debt made them sell.', wordings: [NEW] },
  })
  await act(desk, { name: 'reword-claim', args: { claimId: second.id, text: NEW } })
  await act(desk, { name: 'drop-claim', args: { claimId: second.id } })
  expect(await desk.store.claim(second.id)).toEqual({ ...second, dropped: true })
  await act(desk, { name: 'restore-claim', args: { claimId: second.id } })
  expect(await desk.store.claim(second.id)).toEqual(second)
  expect(await desk.store.check()).toEqual([])
  expect(await storyAsOf(desk.store, sea, desk.log.head())).toEqual(await screenOf(desk, sea))
})

test('D10: what changes nothing is no event, and what cannot be is refused', async () => {
  const { desk, sea, first, second } = await twoClaims()
  const head = desk.log.head()
  const code = async (command: Parameters<typeof act>[1]) => await act(desk, command)
  await code({ name: 'reword-claim', args: { claimId: second.id, text: NEW } })
  await code({ name: 'restore-claim', args: { claimId: second.id } })
  expect(await code({ name: 'new-claim', args: { storyId: sea, text: first.text } })).toMatchObject({
    code: 'conflict',
  })
  expect(await code({ name: 'reword-claim', args: { claimId: second.id, text: first.text } })).toMatchObject({
    code: 'conflict',
  })
  expect(await code({ name: 'drop-claim', args: { claimId: first.id } })).toMatchObject({ code: 'conflict' })
  expect(await code({ name: 'merge-claims', args: { claimId: first.id, intoId: first.id } })).toMatchObject({
    code: 'conflict',
  })
  expect(await code({ name: 'unmerge-claim', args: { claimId: first.id } })).toMatchObject({ code: 'conflict' })
  expect(await code({ name: 'reword-claim', args: { claimId: 'none', text: 'x' } })).toMatchObject({
    code: 'not-found',
  })
  expect(await code({ name: 'new-claim', args: { storyId: sea, text: 'Another.', claimId: second.id } })).toMatchObject(
    { code: 'conflict' },
  )
  expect(desk.log.head()).toBe(head)
})

test('D7, D11: copy in the words that a claim had before is about it still, also after a restart', async () => {
  const { desk, sea } = await twoStories()
  const claim = must((await screenOf(desk, sea)).claims[0], 'a claim')
  await act(desk, { name: 'reword-claim', args: { claimId: claim.id, text: 'Boats changed hands quietly.' } })
  await desk.stop()
  const again = await startDesk({ dataDir: desk.dataDir })
  await again.post({ ...denial, guid: 'second', source: 'afp', sourceName: 'AFP' })
  await again.desk.settled()
  const { claims, entries } = await screenOf(again, sea)
  expect(claims).toHaveLength(1)
  expect(entries.find((e) => e.stance === 'denial')?.carriedBy).toHaveLength(2)
})

test('D11: entries move with a merged claim, one chain to a party, and taking it back restores exactly what stood', async () => {
  const { desk, sea, first, second } = await twoClaims()
  const denied = must(
    (await screenOf(desk, sea)).entries.find((e) => e.stance === 'denial'),
    'a denial',
  )
  const by = { party: denied.party, stance: 'denial', sourcing: 'on-record' } as const
  const span = { itemId: denied.firstItemId, version: 1, start: 0, end: 8 }
  await act(desk, {
    name: 'add-entry',
    args: { ...span, ...by, speaker: null, role: null, quote: null, saidAt: null, claimId: second.id },
  })
  const before = await screenOf(desk, sea)
  await act(desk, { name: 'merge-claims', args: { claimId: second.id, intoId: first.id, reason: 'one and the same' } })
  const merged = await screenOf(desk, sea)
  expect(merged.claims.find((c) => c.id === second.id)?.mergedInto).toBe(first.id)
  expect(merged.entries.map((e) => e.claimId)).toEqual(merged.entries.map(() => first.id))
  expect(merged.entries.at(-1)).toMatchObject({ stance: 'restatement', restates: denied.id })
  expect(merged.story?.counts).toMatchObject({ denials: 1, restatements: 1 })
  const added = must(merged.entries.at(-1), 'an entry')
  const told = await explain(desk.store, async () => 'Ann Lee', added.id)
  expect(told?.history.at(-1)).toMatchObject({ change: 'claim-merged', name: 'Ann Lee', reason: 'one and the same' })
  await act(desk, { name: 'unmerge-claim', args: { claimId: second.id } })
  const after = await screenOf(desk, sea)
  expect(after.claims).toEqual(before.claims)
  expect(after.entries).toEqual(before.entries)
  expect(await desk.store.check()).toEqual([])
  expect(await storyAsOf(desk.store, sea, desk.log.head())).toEqual(after)
})

test('D7, D11: copy in the words of a merged claim goes to the one that took it in, also after a restart', async () => {
  const { desk, sea, first, second } = await twoClaims()
  await act(desk, { name: 'merge-claims', args: { claimId: second.id, intoId: first.id } })
  await desk.stop()
  const again = await startDesk({ dataDir: desk.dataDir })
  await again.post(debt)
  await again.desk.settled()
  const { claims, entries } = await screenOf(again, sea)
  expect(claims.map((c) => c.id)).toEqual([first.id, second.id])
  expect(entries.filter(isFinance).map((e) => [e.stance, e.claimId])).toEqual([['denial', first.id]])
})

test('D11: without the merger the same copy is about the second claim', async () => {
  const { desk, sea, second } = await twoClaims()
  await desk.post(debt)
  await desk.desk.settled()
  const { entries } = await screenOf(desk, sea)
  expect(entries.filter(isFinance).map((e) => e.claimId)).toEqual([second.id])
})

test('D11: what somebody has changed since a merger of claims stays when it is taken back', async () => {
  const { desk, sea, first, second } = await twoClaims()
  await act(desk, { name: 'merge-claims', args: { claimId: first.id, intoId: second.id } })
  const moved = must(
    (await screenOf(desk, sea)).entries.find((e) => e.stance === 'denial'),
    'a denial',
  )
  expect(moved.claimId).toBe(second.id)
  await act(desk, { name: 'correct-entry', args: { entryId: moved.id, party: 'Selmara navy' } })
  await act(desk, { name: 'unmerge-claim', args: { claimId: first.id } })
  const now = (await screenOf(desk, sea)).entries.find((e) => e.id === moved.id)
  expect(now).toMatchObject({ party: 'Selmara navy', claimId: first.id, asRead: { claimId: first.id } })
  await act(desk, { name: 'uncorrect-entry', args: { entryId: moved.id } })
  expect((await screenOf(desk, sea)).entries.find((e) => e.id === moved.id)).toMatchObject({
    claimId: first.id,
    asRead: null,
  })
})

test('D11: a merger of stories is not taken back under claims that were merged since', async () => {
  const { desk, sea, land, first } = await twoClaims()
  const theirs = must((await screenOf(desk, land)).claims[0], 'a claim')
  await act(desk, { name: 'merge-stories', args: { storyId: land, intoId: sea } })
  await act(desk, { name: 'merge-claims', args: { claimId: theirs.id, intoId: first.id } })
  expect(await act(desk, { name: 'unmerge-story', args: { storyId: land } })).toMatchObject({ code: 'conflict' })
  await act(desk, { name: 'unmerge-claim', args: { claimId: theirs.id } })
  expect(await act(desk, { name: 'unmerge-story', args: { storyId: land } })).toMatchObject({ ok: true })
  expect((await screenOf(desk, land)).claims).toEqual([theirs])
})

test('D10: an entry is moved to a claim in new words, and back', async () => {
  const { desk, sea } = await twoStories()
  const { entries, claims } = await screenOf(desk, sea)
  const entry = must(
    entries.find((e) => e.stance === 'denial'),
    'a denial',
  )
  await act(desk, { name: 'correct-entry', args: { entryId: entry.id, newClaim: { text: NEW, id: 'claim-of-ann' } } })
  const now = await screenOf(desk, sea)
  expect(now.claims.map((c) => c.id)).toEqual([...claims.map((c) => c.id), 'claim-of-ann'])
  expect(now.entries.find((e) => e.id === entry.id)).toMatchObject({ claimId: 'claim-of-ann', respondsTo: [] })
  await act(desk, { name: 'correct-entry', args: { entryId: entry.id, claimId: entry.claimId } })
  await act(desk, { name: 'drop-claim', args: { claimId: 'claim-of-ann' } })
  expect((await screenOf(desk, sea)).entries).toEqual(entries)
})

test('D10: two who make one claim at once make one, and nothing of either is lost', async () => {
  const { desk, sea } = await twoStories()
  const text = 'Two ferries were sold.'
  const { entries } = await screenOf(desk, sea)
  for (const entry of entries)
    expect(await act(desk, { name: 'correct-entry', args: { entryId: entry.id, newClaim: { text } } })).toMatchObject({
      ok: true,
    })
  const now = await screenOf(desk, sea)
  expect(now.claims.filter((c) => c.text === text)).toHaveLength(1)
  expect(new Set(now.entries.map((e) => e.claimId)).size).toBe(1)
  expect(await logged(desk, 0)).toContain('claim-made')
})

test('D10, D20: whoever words a claim anew over words that somebody has changed since is told whose and which', async () => {
  const { desk, sea, second } = await twoClaims()
  const seen = desk.log.head()
  await act(desk, { name: 'reword-claim', args: { claimId: second.id, text: 'A debt made them sell.' } })
  const late = { name: 'reword-claim', args: { claimId: second.id, text: 'Debts.', basedOn: seen } } as const
  const answer = await desk.desk.command({ id: 'late-words', ...late }, { id: 'u2', name: 'Bo Roe', role: 'editor' })
  expect(answer).toMatchObject({
    code: 'edited-meanwhile',
    edits: [
      { by: 'u1', did: 'claim-reworded', put: [{ field: 'text', before: NEW, after: 'A debt made them sell.' }] },
    ],
  })
  expect((await screenOf(desk, sea)).claims.at(-1)?.text).toBe('A debt made them sell.')
})

test('D10, D11, D24: what people did to claims is told in the story’s history, with what takes it back', async () => {
  const { desk, sea, first, second } = await twoClaims()
  await act(desk, {
    name: 'reword-claim',
    args: { claimId: second.id, text: 'A debt made them sell.', reason: 'clearer' },
  })
  await act(desk, { name: 'merge-claims', args: { claimId: second.id, intoId: first.id } })
  const page = { storyId: sea, before: Number.MAX_SAFE_INTEGER, limit: 20, editor: true }
  const { lines } = await historyOf(desk.store, async () => 'Ann Lee', page)
  const told = lines.filter(({ about, by }) => about.kind === 'claim' && by === 'u1')
  expect(told.map(({ did }) => did)).toEqual(['claim-merged', 'claim-reworded', 'claim-made'])
  expect(told[0]?.put).toMatchObject([{ field: 'claimId', after: first.text }])
  expect(told[1]).toMatchObject({ name: 'Ann Lee', reason: 'clearer', put: [{ field: 'text', before: NEW }] })
  for (const { undo } of told.slice(0, 2)) expect(await act(desk, must(undo, 'a way back'))).toMatchObject({ ok: true })
  expect(await desk.store.claim(second.id)).toEqual(second)
})
