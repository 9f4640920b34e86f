import { expect, test } from 'vitest'
import type { Entry } from '../shared/entry.ts'
import { fold } from '../shared/fold.ts'
import { must } from '../shared/must.ts'
import type { StoryScreen } from '../shared/screen.ts'
import { toldTo } from '../shared/topics-of.ts'
import { explain } from '../server/log/explain.ts'
import { historyOf } from '../server/log/history.ts'
import type { StartedDesk } from './helpers/start-desk.ts'
import { act, denial, screenOf, twoStories } from './helpers/two-stories.ts'

const nameOf = async (actor: string): Promise<string> => actor

/** The ferries, whose denial a person has corrected and whose alarm somebody has taken on. */
async function corrected() {
  const { desk, sea, land } = await twoStories()
  const { entries, alerts, items } = await screenOf(desk, sea)
  const { id } = must(
    entries.find((e) => e.stance === 'denial'),
    'a denial',
  )
  const { itemId } = must(
    items.find(({ guid }) => guid === 'denial'),
    'its copy',
  )
  const put = { party: 'Selmara navy', speaker: 'Ilka Dor', quote: 'not one ferry' }
  await act(desk, { name: 'correct-entry', args: { entryId: id, ...put } })
  const alertId = must(alerts[0], 'an alarm').id
  await act(desk, { name: 'acknowledge-alert', args: { alertId } })
  return { desk, sea, land, id, itemId, alertId, put, head: desk.log.head() }
}

const newsAfter = async (desk: StartedDesk, head: number) =>
  (await desk.store.eventsAfter(head, 500)).filter((e) => e.type === 'entry-logged' || e.type === 'alert-raised')

const entryOf = async (desk: StartedDesk, id: string): Promise<Entry> => must(await desk.store.entry(id), 'an entry')

test('S44: a split takes a corrected entry along as it is; nothing is logged or rung anew, and its history says that it was moved', async () => {
  const { desk, sea, id, itemId, alertId, put, head } = await corrected()
  const topics = ['desk', 'alerts', `story:${sea}`, `shown:${sea}`, 'wall:main'] as const
  const before = await Promise.all(topics.map((topic) => desk.store.screen(topic)))
  await act(desk, { name: 'split-story', args: { storyId: sea, itemIds: [itemId] } })
  expect(await newsAfter(desk, head)).toEqual([])
  const made = must((await desk.store.itemLine(itemId))?.storyId, 'a new story')
  const there = await screenOf(desk, made)
  expect(there.entries).toMatchObject([{ id, ...put, storyId: made, stance: 'denial', asRead: { quote: null } }])
  expect(there.claims.map((c) => c.id)).toEqual([there.entries[0]?.claimId])
  expect(there.alerts).toMatchObject([{ id: alertId, state: 'acknowledged', storyId: made }])
  expect((await screenOf(desk, sea)).entries.map((e) => e.id)).not.toContain(id)
  const told = must(await explain(desk.store, nameOf, id), 'its explanation')
  expect(told.history.map(({ change, reason }) => [change, reason])).toEqual([
    ['logged', null],
    ['corrected', null],
    ['moved', null],
  ])
  const { lines } = await historyOf(desk.store, nameOf, { storyId: sea, before: Infinity, limit: 99, editor: true })
  expect(lines.map(({ did }) => did)).toContain('moved-away')
  expect(lines.map(({ did }) => did)).not.toContain('rejected')
  const events = await desk.store.eventsAfter(head, 500)
  for (const [n, topic] of topics.entries()) {
    const heard = events.map((event) => toldTo(topic, event))
    expect(fold(must(before[n], topic).screen, heard)).toEqual((await desk.store.screen(topic)).screen)
  }
  expect(await desk.store.check()).toEqual([])
})

test('S44: copy that is taken out of its story and filed again brings back its entry as it stood, and its alarm', async () => {
  const { desk, sea, land, id, itemId, alertId, put, head } = await corrected()
  await act(desk, { name: 'confirm-entry', args: { entryId: id } })
  for (const storyId of [sea, land, sea]) {
    await act(desk, { name: 'file-item', args: { itemId, storyId: null } })
    expect(await entryOf(desk, id)).toMatchObject({ state: 'rejected', carriedBy: [] })
    await act(desk, { name: 'file-item', args: { itemId, storyId } })
    expect(await entryOf(desk, id)).toMatchObject({ ...put, storyId, state: 'confirmed', carriedBy: [itemId] })
    expect(await desk.store.alert(alertId)).toMatchObject({ storyId, state: 'acknowledged' })
  }
  expect(await newsAfter(desk, head)).toEqual([])
  const { claims, entries } = await screenOf(desk, sea)
  expect(entries.every((e) => claims.some((c) => c.id === e.claimId))).toBe(true)
  expect(entries.find((e) => e.id === id)?.respondsTo).toHaveLength(1)
  expect(await desk.store.check()).toEqual([])
})

test('S44: what other copy carries stays; the copy that leaves tells the same there, and rings nowhere again', async () => {
  const { desk, sea, itemId, id, head } = await corrected()
  await desk.post({ ...denial, guid: 'again', source: 'afp', sourceName: 'AFP' })
  await desk.desk.settled()
  expect((await entryOf(desk, id)).carriedBy).toHaveLength(2)
  await act(desk, { name: 'split-story', args: { storyId: sea, itemIds: [itemId] } })
  expect(await entryOf(desk, id)).toMatchObject({ storyId: sea, carriedBy: [expect.any(String)] })
  expect((await newsAfter(desk, head)).filter((e) => e.type === 'alert-raised')).toEqual([])
})

const words = (id: string, claims: readonly { id: string; text: string }[]) => claims.find((c) => c.id === id)?.text

test('S44: a split keeps each entry on its claim, and logs once what several of its items tell', async () => {
  const { desk, sea } = await corrected()
  const other = 'It is not true that a ferry was sold, the Selmara navy said again in a note to the harbour.'
  await desk.post({ ...denial, guid: 'again', source: 'afp', sourceName: 'AFP' })
  await desk.post({
    ...denial,
    guid: 'third',
    source: 'dpa',
    sourceName: 'dpa',
    body: `${String(denial['body'])}\n\n${other}`,
  })
  await desk.desk.settled()
  const before = await screenOf(desk, sea)
  const itemIds = before.items.filter(({ guid }) => guid !== 'ferries').map(({ itemId }) => itemId)
  const stood = before.entries.filter((e) => e.carriedBy.every((id) => itemIds.includes(id)))
  await act(desk, { name: 'split-story', args: { storyId: sea, itemIds } })
  const made = must((await desk.store.itemLine(itemIds[0] ?? ''))?.storyId, 'a new story')
  const there = await screenOf(desk, made)
  expect(there.entries.filter((e) => e.stance === 'denial').map((e) => e.id)).toEqual(
    stood.filter((e) => e.stance === 'denial').map((e) => e.id),
  )
  for (const entry of stood) {
    const now = must(
      there.entries.find((e) => e.id === entry.id),
      'a moved entry',
    )
    expect(words(now.claimId, there.claims)).toBe(words(entry.claimId, before.claims))
  }
  expect(await desk.store.check()).toEqual([])
})

/** Every id of a claim that the story speaks of. */
const spokenOf = ({ claims, entries }: StoryScreen): string[] => [
  ...entries.flatMap((e) => [e.claimId, ...(e.asRead === null ? [] : [e.asRead.claimId])]),
  ...claims.flatMap(({ mergedInto }) => mergedInto ?? []),
]

test('S44: a claim on which the desk had read an entry that stays is not handed away', async () => {
  const { desk, sea } = await twoStories()
  const { items, entries } = await screenOf(desk, sea)
  const reports = entries.filter((e) => e.stance !== 'denial')
  const newClaim = { id: 'a-claim-of-its-own', text: 'The navy leased a tug' }
  for (const { id } of reports) await act(desk, { name: 'correct-entry', args: { entryId: id, newClaim } })
  const itemIds = items.filter(({ guid }) => guid === 'denial').map(({ itemId }) => itemId)
  await act(desk, { name: 'split-story', args: { storyId: sea, itemIds } })
  const left = await screenOf(desk, sea)
  expect(left.entries[0]?.asRead).toMatchObject({ claimId: reports[0]?.claimId })
  expect(left.claims.map(({ id }) => id)).toEqual(expect.arrayContaining(spokenOf(left)))
})

test('S44: a claim into which one that stays was merged is not handed away', async () => {
  const { desk, sea } = await twoStories()
  const { itemId } = must(
    (await screenOf(desk, sea)).items.find(({ guid }) => guid === 'denial'),
    'its copy',
  )
  const nobody = { speaker: null, role: null, quote: null, saidAt: null }
  const said = { ...nobody, party: 'Selmara navy', stance: 'report', sourcing: 'on-record' } as const
  const newClaim = { id: 'into', text: 'The navy leased a tug' }
  const logged = { ...said, itemId, version: 1, start: 0, end: 40, newClaim }
  expect(await act(desk, { name: 'add-entry', args: logged })).toMatchObject({ ok: true })
  await act(desk, { name: 'new-claim', args: { storyId: sea, text: 'A tug was leased', claimId: 'gone' } })
  expect(await act(desk, { name: 'merge-claims', args: { claimId: 'gone', intoId: 'into' } })).toMatchObject({
    ok: true,
  })
  await act(desk, { name: 'split-story', args: { storyId: sea, itemIds: [itemId] } })
  const left = await screenOf(desk, sea)
  expect(left.claims.find(({ id }) => id === 'gone')).toMatchObject({ mergedInto: 'into' })
  expect(left.claims.map(({ id }) => id)).toEqual(expect.arrayContaining(spokenOf(left)))
})
