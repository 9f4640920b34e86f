import { expect, test } from 'vitest'
import { fold } from '../shared/fold.ts'
import { must } from '../shared/must.ts'
import type { StoryScreen } from '../shared/screen.ts'
import { toldTo } from '../shared/topics-of.ts'
import { explain } from '../server/log/explain.ts'
import { startDesk } from './helpers/start-desk.ts'
import { act, denial, screenOf, twoStories } from './helpers/two-stories.ts'

const plainly = ({ claims, entries, items, alerts }: StoryScreen) => ({
  claims: claims.map(({ id }) => id),
  entries: entries.map(({ id, state }) => `${id} ${state}`),
  items: items.map(({ itemId }) => itemId),
  alerts: alerts.map(({ id }) => id),
})

test('S31: all of a story moves into the other with its ids, in the order of the log; the emptied one is closed and points there', async () => {
  const { desk, sea, land } = await twoStories()
  const [before, other] = [await screenOf(desk, sea), await screenOf(desk, land)]
  expect(
    await act(desk, { name: 'merge-stories', args: { storyId: sea, intoId: land, reason: 'one matter' } }),
  ).toMatchObject({ ok: true })
  const [emptied, into] = [await screenOf(desk, sea), await screenOf(desk, land)]
  expect(emptied).toMatchObject({ claims: [], entries: [], items: [], alerts: [] })
  expect(emptied.story).toMatchObject({ state: 'closed', mergedInto: land, contested: false })
  expect(into.story).toMatchObject({ state: 'open', mergedInto: null, contested: true })
  expect(into.entries.map(({ id }) => id).toSorted()).toEqual(
    [...before.entries, ...other.entries].map(({ id }) => id).toSorted(),
  )
  for (const list of [into.claims, into.entries, into.items, into.alerts])
    expect(list.map(({ seq }) => seq)).toEqual(list.map(({ seq }) => seq).toSorted((a, b) => a - b))
  expect(into.entries.every(({ storyId }) => storyId === land)).toBe(true)
  expect(await desk.store.check()).toEqual([])
})

test('S31: a merger that is taken back leaves both stories as they were, with what was decided since', async () => {
  const { desk, sea, land } = await twoStories()
  const [before, other] = [await screenOf(desk, sea), await screenOf(desk, land)]
  await act(desk, { name: 'merge-stories', args: { storyId: sea, intoId: land } })
  const judged = must(
    before.entries.find((e) => e.stance === 'denial'),
    'a denial',
  )
  await act(desk, { name: 'confirm-entry', args: { entryId: judged.id, reason: 'heard it' } })
  expect(await act(desk, { name: 'unmerge-story', args: { storyId: sea } })).toMatchObject({ ok: true })
  const [back, left] = [await screenOf(desk, sea), await screenOf(desk, land)]
  expect(plainly(back)).toEqual({
    ...plainly(before),
    entries: plainly(before).entries.map((e) => e.replace(`${judged.id} suggested`, `${judged.id} confirmed`)),
  })
  expect(plainly(left)).toEqual(plainly(other))
  expect(back.story).toMatchObject({ state: 'open', mergedInto: null, counts: before.story?.counts })
  expect(left.story?.counts).toEqual(other.story?.counts)
  expect(await act(desk, { name: 'unmerge-story', args: { storyId: sea } })).toMatchObject({
    ok: false,
    code: 'conflict',
  })
})

test('S31, E3: an entry tells its history from before the merger too', async () => {
  const { desk, sea, land } = await twoStories()
  const { entries } = await screenOf(desk, sea)
  const { id } = must(
    entries.find((e) => e.stance === 'denial'),
    'a denial',
  )
  await act(desk, { name: 'reject-entry', args: { entryId: id, reason: 'another ferry' } })
  await act(desk, { name: 'merge-stories', args: { storyId: sea, intoId: land } })
  const told = must(await explain(desk.store, async (actor) => actor, id), 'an explanation')
  expect(told.history.map(({ change, reason }) => [change, reason])).toEqual([
    ['logged', null],
    ['rejected', 'another ferry'],
  ])
  expect(told.filed).toHaveLength(1)
})

test('S31: a later version of a merged item is read in the story that took it in, also after a restart', async () => {
  const { desk, sea, land } = await twoStories()
  await act(desk, { name: 'merge-stories', args: { storyId: sea, intoId: land } })
  await desk.stop()
  const again = await startDesk({ dataDir: desk.dataDir })
  await again.post({
    ...denial,
    version: 2,
    publishedAt: '2024-11-11T09:30:00Z',
    headline: 'UPDATE 1-Selmara government denies sale of ferries',
  })
  await again.desk.settled()
  expect((await screenOf(again, sea)).items).toEqual([])
  expect((await screenOf(again, land)).items.map(({ version }) => version)).toContain(2)
})

test('S31: what cannot be merged is refused, and changes nothing', async () => {
  const { desk, sea, land } = await twoStories()
  const head = desk.log.head()
  const merge = (storyId: string, intoId: string) => act(desk, { name: 'merge-stories', args: { storyId, intoId } })
  expect(await merge(sea, sea)).toMatchObject({ code: 'conflict' })
  expect(await merge(sea, 'nowhere')).toMatchObject({ code: 'not-found' })
  expect(await act(desk, { name: 'unmerge-story', args: { storyId: sea } })).toMatchObject({ code: 'conflict' })
  expect(desk.log.head()).toBe(head)
  await merge(sea, land)
  expect(await merge(sea, land)).toMatchObject({ code: 'conflict' })
  expect(await merge(land, sea)).toMatchObject({ code: 'conflict' })
  expect(await act(desk, { name: 'reopen-story', args: { storyId: sea } })).toMatchObject({ code: 'conflict' })
})

test('S32: the chosen items leave for a story of their own, with what they alone carry, and are read there', async () => {
  const { desk, sea, land } = await twoStories()
  await act(desk, { name: 'merge-stories', args: { storyId: land, intoId: sea } })
  const mixed = await screenOf(desk, sea)
  const stray = must(
    mixed.items.find(({ guid }) => guid === 'mine'),
    'the mine',
  )
  const answer = await act(desk, {
    name: 'split-story',
    args: { storyId: sea, itemIds: [stray.itemId], title: 'The dam' },
  })
  expect(answer).toMatchObject({ ok: true })
  const { rows } = await desk.store.stories({ limit: 9 })
  const made = await screenOf(
    desk,
    must(
      rows.find(({ title }) => title === 'The dam'),
      'the new story',
    ).id,
  )
  expect(made.items.map(({ itemId }) => itemId)).toEqual([stray.itemId])
  expect(made.entries).toMatchObject([{ stance: 'report', party: 'Radio Valle', state: 'suggested' }])
  const left = await screenOf(desk, sea)
  expect(left.items.map(({ guid }) => guid)).not.toContain('mine')
  expect(left.entries.filter(({ party }) => party === 'Radio Valle')).toEqual([])
  expect(await desk.store.check()).toEqual([])
})

test('S32, S44: no alarm rings again in the new story: it stands there as it stood', async () => {
  for (const seen of [true, false]) {
    const { desk, sea } = await twoStories()
    const { alerts, items } = await screenOf(desk, sea)
    const alert = must(alerts[0], 'an alarm')
    if (seen) await act(desk, { name: 'acknowledge-alert', args: { alertId: alert.id } })
    const moved = must(
      items.find(({ guid }) => guid === 'denial'),
      'the denial',
    )
    const head = desk.log.head()
    await act(desk, { name: 'split-story', args: { storyId: sea, itemIds: [moved.itemId] } })
    const raised = (await desk.store.eventsAfter(head, 100)).filter((e) => e.type === 'alert-raised')
    expect(raised).toEqual([])
    const made = must((await desk.store.itemLine(moved.itemId))?.storyId, 'a new story')
    expect((await screenOf(desk, made)).alerts).toMatchObject([{ id: alert.id, state: seen ? 'acknowledged' : 'open' }])
    expect((await screenOf(desk, sea)).alerts).toEqual([])
  }
})

test('S32: a split leaves something, and takes only what is there', async () => {
  const { desk, sea, land } = await twoStories()
  const { items } = await screenOf(desk, sea)
  const split = (itemIds: string[]) => act(desk, { name: 'split-story', args: { storyId: sea, itemIds } })
  expect(await split(items.map(({ itemId }) => itemId))).toMatchObject({ code: 'conflict' })
  expect(await split([must((await screenOf(desk, land)).items[0], 'an item').itemId])).toMatchObject({
    code: 'conflict',
  })
  expect(await split(['nothing'])).toMatchObject({ code: 'not-found' })
})

test('L3, S31: every screen folds a merger as it is read afresh', async () => {
  const { desk, sea, land } = await twoStories()
  const topics = ['desk', 'alerts', `story:${sea}`, `story:${land}`, 'wall:main'] as const
  const before = await Promise.all(topics.map((topic) => desk.store.screen(topic)))
  const head = desk.log.head()
  await act(desk, { name: 'merge-stories', args: { storyId: sea, intoId: land } })
  const events = await desk.store.eventsAfter(head, 100)
  for (const [n, topic] of topics.entries()) {
    const { screen } = await desk.store.screen(topic)
    const heard = events.map((event) => toldTo(topic, event))
    expect(fold(must(before[n], topic).screen, heard)).toEqual(screen)
  }
})

test('S15, S32: the alarm of a killed item goes with it when a split or a hand moves it, as it stood', async () => {
  const { desk, sea, land } = await twoStories()
  await desk.post({ ...denial, version: 2, status: 'canceled' })
  await desk.desk.settled()
  const kills = async (id: string) => (await screenOf(desk, id)).alerts.filter(({ kind }) => kind === 'kill')
  const [kill] = await kills(sea)
  const itemId = must(kill?.itemId, 'a killed item')
  await act(desk, { name: 'split-story', args: { storyId: sea, itemIds: [itemId] } })
  const made = must((await desk.store.itemLine(itemId))?.storyId, 'a new story')
  expect(await kills(sea)).toEqual([])
  expect(await kills(made)).toMatchObject([{ id: kill?.id, state: 'open', storyId: made, entryId: null }])
  await act(desk, { name: 'file-item', args: { itemId, storyId: land } })
  expect(await kills(land)).toMatchObject([{ id: kill?.id, state: 'open', storyId: land }])
  await act(desk, { name: 'file-item', args: { itemId, storyId: null } })
  expect(await desk.store.alert(kill?.id ?? '')).toMatchObject({ state: 'open' })
  expect(await desk.store.check()).toEqual([])
})

test('S31: no copy is filed into a story that was merged into another, which is named', async () => {
  const { desk, sea, land } = await twoStories()
  const itemId = must((await screenOf(desk, sea)).items[0], 'an item').itemId
  await act(desk, { name: 'merge-stories', args: { storyId: land, intoId: sea } })
  const head = desk.log.head()
  const { title } = must((await screenOf(desk, sea)).story, 'a story')
  expect(await act(desk, { name: 'file-item', args: { itemId, storyId: land } })).toMatchObject({
    code: 'conflict',
    message: expect.stringContaining(title),
  })
  expect(desk.log.head()).toBe(head)
})

test('S31: a closed story that was merged is closed again when the merger is taken back', async () => {
  const { desk, sea, land } = await twoStories()
  await act(desk, { name: 'close-story', args: { storyId: sea } })
  await act(desk, { name: 'merge-stories', args: { storyId: sea, intoId: land } })
  await act(desk, { name: 'unmerge-story', args: { storyId: sea } })
  expect((await screenOf(desk, sea)).story).toMatchObject({ state: 'closed', mergedInto: null })
})
