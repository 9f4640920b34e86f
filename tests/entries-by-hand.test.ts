import { expect, test } from 'vitest'
import { must } from '../shared/must.ts'
import type { Command } from '../shared/protocol/command.ts'
import { explain } from '../server/log/explain.ts'
import { labelsAfter } from '../server/log/labels.ts'
import { aPost, startDesk, type StartedDesk } from './helpers/start-desk.ts'
import { act, screenOf, twoStories } from './helpers/two-stories.ts'

type Args = Extract<Command, { name: 'add-entry' }>['args']

/** Copy in which the desk finds no position of the harbour master’s. */
const aside = aPost({
  guid: 'aside',
  source: 'afp',
  sourceName: 'AFP',
  publishedAt: '2024-11-11T09:00:00Z',
  headline: 'Selmara ferries: what is known of the secret sale',
  body: 'The ferries of Selmara were sold to a foreign navy in secret, the Harbour Post told.\n\nHarbour master Ilka Dor put her hand up at the pier: “Not on my watch”, and went her way.',
})
const TEXT = `${String(aside['headline'])}\n\n${String(aside['body'])}`
const WORDS = 'Harbour master Ilka Dor put her hand up at the pier: “Not on my watch”'

/** The ferries with that copy filed among them, and what it takes to log from it. */
async function withAside() {
  const { desk, sea, land } = await twoStories()
  await desk.post(aside)
  await desk.desk.settled()
  const screen = await screenOf(desk, sea)
  const line = must(
    screen.items.find((i) => i.sourceName === 'AFP'),
    'the copy',
  )
  const start = TEXT.indexOf(WORDS)
  const args: Args = {
    itemId: line.itemId,
    version: 1,
    start,
    end: start + WORDS.length,
    party: 'Harbour of Selmara',
    speaker: 'Ilka Dor',
    role: 'harbour master',
    stance: 'denial',
    sourcing: 'on-record',
    quote: 'Not on my watch',
    saidAt: null,
    claimId: must(screen.claims[0], 'a claim').id,
  }
  return { desk, sea, land, line, args, screen }
}

const add = (desk: StartedDesk, args: Args) => act(desk, { name: 'add-entry', args })

test('D12: a person logs an entry from words of an item: confirmed, theirs, with its place; a new denial rings once', async () => {
  const { desk, sea, line, args, screen } = await withAside()
  expect(await add(desk, { ...args, entryId: 'entry-of-ann', reason: 'I was there' })).toMatchObject({ ok: true })
  const now = await screenOf(desk, sea)
  const entry = must(now.entries.at(-1), 'the entry')
  expect(entry).toMatchObject({
    id: 'entry-of-ann',
    by: 'u1',
    state: 'confirmed',
    text: WORDS,
    carriedBy: [line.itemId],
    restates: null,
    respondsTo: screen.entries.filter((e) => e.stance === 'report').map((e) => e.id),
    evidence: { itemId: line.itemId, version: 1, start: args.start, end: args.end, rule: 'by-hand' },
  })
  const raised = now.alerts.filter((a) => a.entryId === entry.id)
  expect(raised).toMatchObject([{ kind: 'denial', state: 'open', headline: 'Harbour of Selmara: “Not on my watch”' }])
  const told = await explain(desk.store, async () => 'Ann Lee', entry.id)
  expect(told?.place?.words).toBe(WORDS)
  expect(told?.history).toMatchObject([{ change: 'logged', name: 'Ann Lee', reason: 'I was there' }])
  expect(await desk.store.check()).toEqual([])
})

test('D12: later copy with the same position is carried by it, and rings no more, also after a restart', async () => {
  const { desk, sea, args } = await withAside()
  await add(desk, args)
  await desk.stop()
  const again = await startDesk({ dataDir: desk.dataDir })
  await again.post({
    ...aside,
    guid: 'later',
    source: 'dpa',
    sourceName: 'dpa',
    publishedAt: '2024-11-11T09:20:00Z',
    headline: 'Harbour of Selmara denies sale of ferries to navy',
    body: 'PORT SELM, Nov 11 (dpa) - The Harbour of Selmara on Monday denied a Harbour Post report that two ferries had been sold to a foreign navy in secret. “Not on my watch”, said harbour master Ilka Dor.',
  })
  await again.desk.settled()
  const now = await screenOf(again, sea)
  const theirs = now.entries.filter((e) => /Harbour of Selmara/.test(e.party))
  expect(theirs).toMatchObject([{ by: 'u1', state: 'confirmed' }])
  expect(theirs[0]?.carriedBy).toHaveLength(2)
  expect(now.alerts.filter((a) => a.entryId === theirs[0]?.id)).toHaveLength(1)
})

test('D12: what the party has said before is a restatement, and what an outlet reports after another a follow-up; neither rings', async () => {
  const { desk, sea, args } = await withAside()
  await add(desk, { ...args, entryId: 'first-of-ann' })
  await add(desk, { ...args, start: 0, end: 7, quote: null })
  await add(desk, { ...args, start: 0, end: 7, quote: null, party: 'AFP', stance: 'report' })
  const now = await screenOf(desk, sea)
  expect(now.entries.slice(-2)).toMatchObject([
    { stance: 'restatement', restates: 'first-of-ann' },
    { stance: 'follow-up', party: 'AFP' },
  ])
  expect(now.alerts.filter((a) => a.kind === 'denial' && a.headline.startsWith('Harbour of'))).toHaveLength(1)
})

test('D12: taken away it is rejected with its history, its alert with it, and it comes back confirmed', async () => {
  const { desk, sea, args } = await withAside()
  const before = await screenOf(desk, sea)
  const entryId = 'entry-of-ann'
  await add(desk, { ...args, entryId })
  await act(desk, { name: 'reject-entry', args: { entryId } })
  const now = await screenOf(desk, sea)
  expect(now.entries.find((e) => e.id === entryId)?.state).toBe('rejected')
  expect(now.story?.counts).toEqual(before.story?.counts)
  expect(now.alerts.find((a) => a.entryId === entryId)?.state).toBe('resolved')
  await act(desk, { name: 'restore-entry', args: { entryId } })
  expect((await screenOf(desk, sea)).entries.find((e) => e.id === entryId)?.state).toBe('confirmed')
})

test('D12: its claim may be a new one in words, of which the copy is then about', async () => {
  const { desk, sea, line, args } = await withAside()
  const { claimId: _claimId, ...rest } = args
  await add(desk, { ...rest, newClaim: { text: 'The harbour master let the ferries go.', id: 'claim-of-ann' } })
  const { claims, entries } = await screenOf(desk, sea)
  expect(claims.at(-1)).toMatchObject({ id: 'claim-of-ann', firstItemId: line.itemId, by: 'u1' })
  expect(entries.at(-1)).toMatchObject({ claimId: 'claim-of-ann', respondsTo: [] })
})

test('D12: words that are not in the copy, a taken id, copy in no story and what is logged already are refused', async () => {
  const { desk, args } = await withAside()
  const head = desk.log.head()
  expect(await add(desk, { ...args, end: 100_000 })).toMatchObject({ code: 'bad-fields' })
  expect(await add(desk, { ...args, start: 5, end: 5 })).toMatchObject({ code: 'bad-fields' })
  expect(await add(desk, { ...args, quote: 'Never said' })).toMatchObject({ code: 'bad-fields' })
  expect(await add(desk, { ...args, version: 7 })).toMatchObject({ code: 'not-found' })
  expect(await add(desk, { ...args, itemId: 'none' })).toMatchObject({ code: 'not-found' })
  expect(await add(desk, { ...args, claimId: 'none' })).toMatchObject({ code: 'not-found' })
  expect(await add(desk, { ...args, claimId: undefined })).toMatchObject({ code: 'bad-fields' })
  expect(await add(desk, { ...args, stance: 'restatement' })).toMatchObject({ code: 'conflict' })
  expect(desk.log.head()).toBe(head)
  await add(desk, { ...args, entryId: 'entry-of-ann' })
  expect(await add(desk, args)).toMatchObject({ code: 'conflict' })
  expect(await add(desk, { ...args, party: 'Port office', entryId: 'entry-of-ann' })).toMatchObject({
    code: 'conflict',
  })
  await act(desk, { name: 'file-item', args: { itemId: args.itemId, storyId: null } })
  expect(await add(desk, { ...args, party: 'Port office' })).toMatchObject({ code: 'conflict' })
})

test('S21, D12: a later version that drops the quotation is noted on an entry by hand, and nothing else is', async () => {
  const { desk, sea, args } = await withAside()
  await add(desk, { ...args, entryId: 'entry-of-ann' })
  const later = async () => (await screenOf(desk, sea)).entries.find((e) => e.id === 'entry-of-ann')?.evidence?.later
  await desk.post({ ...aside, version: 2, headline: 'Selmara ferries: more of what is known of the secret sale' })
  await desk.desk.settled()
  expect(await later()).toBeUndefined()
  await desk.post({ ...aside, version: 3, body: String(aside['body']).replace('“Not on my watch”', 'no') })
  await desk.desk.settled()
  expect(await later()).toBe('version 3 no longer has these words')
})

test('E6, D12: what is logged by hand is a label of what the desk has missed, with the words; taken away it is rejected', async () => {
  const { desk, args } = await withAside()
  await add(desk, { ...args, entryId: 'entry-of-ann' })
  await act(desk, { name: 'reject-entry', args: { entryId: 'entry-of-ann' } })
  const { labels } = await labelsAfter(desk.store, 0, 100)
  expect(labels.map((l) => [l.kind, l.label, l.kind === 'entry' && l.rule, l.by])).toEqual([
    ['entry', 'missed', 'by-hand', 'u1'],
    ['entry', 'rejected', 'by-hand', 'u1'],
  ])
  const [missed] = labels
  if (missed?.kind !== 'entry') throw new Error('another label')
  expect(missed.text.slice(missed.span.start, missed.span.end)).toBe(WORDS)
  expect(missed).toMatchObject({ entryId: 'entry-of-ann', party: args.party, stance: args.stance })
})
