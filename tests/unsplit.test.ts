import { expect, test } from 'vitest'
import { historyOf } from '../server/log/history.ts'
import { must } from '../shared/must.ts'
import type { Command } from '../shared/protocol/command.ts'
import { act, screenOf, twoStories } from './helpers/two-stories.ts'

test('S42: the latest split by hand is taken back: entries, alarms and items stand as they stood', async () => {
  const { desk, sea } = await twoStories()
  const before = await screenOf(desk, sea)
  const moved = must(
    before.items.find(({ guid }) => guid === 'denial'),
    'the denial',
  )
  await act(desk, { name: 'split-story', args: { storyId: sea, itemIds: [moved.itemId], reason: 'another ferry' } })
  const madeId = must((await desk.store.itemLine(moved.itemId))?.storyId, 'a new story')
  expect(await act(desk, { name: 'unsplit-story', args: { storyId: sea } })).toMatchObject({ ok: true })
  const after = await screenOf(desk, sea)
  expect(after.entries).toEqual(before.entries)
  expect(after.alerts).toEqual(before.alerts)
  expect(after.items.map(({ itemId }) => itemId).toSorted()).toEqual(before.items.map((i) => i.itemId).toSorted())
  expect((await screenOf(desk, madeId)).story).toMatchObject({ state: 'withdrawn', mergedInto: sea })
  const { rows } = await desk.store.stories({ limit: 9 })
  expect(rows.map(({ id }) => id)).not.toContain(madeId)
  expect(await desk.store.check()).toEqual([])
})

test('S42: a story of which nothing was split is left as it is', async () => {
  const { desk, land } = await twoStories()
  const head = desk.log.head()
  expect(await act(desk, { name: 'unsplit-story', args: { storyId: land } })).toMatchObject({ code: 'conflict' })
  expect(await act(desk, { name: 'unsplit-story', args: { storyId: 'nowhere' } })).toMatchObject({ ok: false })
  expect(desk.log.head()).toBe(head)
})

/** The ferries, whose denial stands in a story of its own. */
async function apart() {
  const { desk, sea, land } = await twoStories()
  const { itemId } = must(
    (await screenOf(desk, sea)).items.find(({ guid }) => guid === 'denial'),
    'the denial',
  )
  await act(desk, { name: 'split-story', args: { storyId: sea, itemIds: [itemId] } })
  const madeId = must((await desk.store.itemLine(itemId))?.storyId, 'a new story')
  const there = await screenOf(desk, madeId)
  return {
    desk,
    sea,
    land,
    madeId,
    entry: must(there.entries[0], 'its entry'),
    claim: must(there.claims[0], 'its claim'),
  }
}

test.for([
  [
    'a quotation that was put right',
    ({ entry }) => ({ name: 'correct-entry', args: { entryId: entry.id, quote: 'no' } }),
  ],
  ['a source', ({ entry }) => ({ name: 'correct-entry', args: { entryId: entry.id, role: 'harbour master' } })],
  ['a claim that was made', ({ madeId }) => ({ name: 'new-claim', args: { storyId: madeId, text: 'A ferry sank' } })],
  [
    'a claim that was reworded',
    ({ claim }) => ({ name: 'reword-claim', args: { claimId: claim.id, text: 'It sold one' } }),
  ],
] as [string, (made: Awaited<ReturnType<typeof apart>>) => Command][])(
  'S34: a split is not taken back over %s in the story that it opened',
  async ([, by]) => {
    const made = await apart()
    expect(await act(made.desk, by(made))).toMatchObject({ ok: true })
    const before = await screenOf(made.desk, made.madeId)
    const back = { name: 'unsplit-story', args: { storyId: made.sea } } as const
    expect(await act(made.desk, back)).toMatchObject({ code: 'conflict' })
    expect(await screenOf(made.desk, made.madeId)).toEqual(before)
  },
)

test('S34: notes of the story that a split opened come along when it is taken back, and no line of it offers to undo that', async () => {
  const { desk, sea, madeId } = await apart()
  await act(desk, { name: 'write-note', args: { storyId: madeId, text: 'ask the harbour' } })
  expect(await act(desk, { name: 'unsplit-story', args: { storyId: sea } })).toMatchObject({ ok: true })
  expect((await desk.store.screen(`notes:${sea}`)).screen).toMatchObject({ notes: [{ text: 'ask the harbour' }] })
  expect((await desk.store.screen(`notes:${madeId}`)).screen).toMatchObject({ notes: [] })
  const page = { storyId: sea, before: Infinity, limit: 99, editor: true }
  const { lines } = await historyOf(desk.store, async (actor) => actor, page)
  const returned = lines.filter(({ put }) => put.some(({ after }) => after === 'split taken back'))
  expect(returned.map(({ undo }) => undo)).toEqual([null])
  expect(await desk.store.check()).toEqual([])
})

test('S34: nothing is done any more in the story whose split was taken back, nor is an old merger of it', async () => {
  const { desk, sea, land, madeId: storyId } = await apart()
  await act(desk, { name: 'merge-stories', args: { storyId, intoId: land } })
  await act(desk, { name: 'unmerge-story', args: { storyId } })
  expect(await act(desk, { name: 'unsplit-story', args: { storyId: sea } })).toMatchObject({ ok: true })
  const head = desk.log.head()
  const commands: Command[] = [
    { name: 'close-story', args: { storyId } },
    { name: 'reopen-story', args: { storyId } },
    { name: 'rename-story', args: { storyId, title: 'A ferry' } },
    { name: 'pin-story', args: { storyId } },
    { name: 'watch-story', args: { storyId } },
    { name: 'write-note', args: { storyId, text: 'ask' } },
    { name: 'unmerge-story', args: { storyId } },
    { name: 'merge-stories', args: { storyId: land, intoId: storyId } },
  ]
  for (const command of commands)
    expect(await act(desk, command)).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('split'),
    })
  expect(desk.log.head()).toBe(head)
})
