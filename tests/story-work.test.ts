import { expect, test } from 'vitest'
import { fold } from '../shared/fold.ts'
import { must } from '../shared/must.ts'
import type { Command } from '../shared/protocol/command.ts'
import { MOST_PINNED } from '../shared/tended.ts'
import { toldTo } from '../shared/topics-of.ts'
import type { StartedDesk } from './helpers/start-desk.ts'
import { act, screenOf, twoStories } from './helpers/two-stories.ts'

const BEN = { id: 'u2', name: 'Ben Ode', role: 'editor' } as const
let calls = 0
const actAsBen = (desk: StartedDesk, command: Command) =>
  desk.desk.command({ id: `work-ben-${(calls += 1)}`, ...command }, BEN)

async function notesOf({ store }: StartedDesk, storyId: string) {
  const { screen } = await store.screen(`notes:${storyId}`)
  return screen.kind === 'notes' ? screen.notes : []
}

test('D21: a story is pinned, made somebody’s and watched; its line keeps its place, and what is so already is no event', async () => {
  const { desk, sea } = await twoStories()
  const before = must((await screenOf(desk, sea)).story, 'a story')
  await act(desk, { name: 'pin-story', args: { storyId: sea } })
  await act(desk, { name: 'assign-story', args: { storyId: sea, userId: 'u2' } })
  await act(desk, { name: 'watch-story', args: { storyId: sea } })
  await actAsBen(desk, { name: 'watch-story', args: { storyId: sea } })
  const tended = must((await screenOf(desk, sea)).story, 'a story')
  expect(tended).toMatchObject({ pinned: true, assignee: { id: 'u2', name: 'name of u2' }, seq: before.seq })
  expect(tended.watchers.map(({ name }) => name)).toEqual(['Ann Lee', 'Ben Ode'])
  const head = desk.log.head()
  await act(desk, { name: 'pin-story', args: { storyId: sea } })
  await act(desk, { name: 'watch-story', args: { storyId: sea } })
  expect(desk.log.head()).toBe(head)
  await act(desk, { name: 'unpin-story', args: { storyId: sea } })
  await act(desk, { name: 'assign-story', args: { storyId: sea, userId: null } })
  for (const doer of [act, actAsBen]) await doer(desk, { name: 'unwatch-story', args: { storyId: sea } })
  expect((await screenOf(desk, sea)).story).toEqual(before)
  expect(await desk.store.check()).toEqual([])
})

test('D21: who works on a story is told to no wall, and copy that comes later leaves it as it is', async () => {
  const { desk, sea } = await twoStories()
  await act(desk, { name: 'pin-story', args: { storyId: sea } })
  await act(desk, { name: 'assign-story', args: { storyId: sea, userId: 'u2' } })
  await act(desk, { name: 'rename-story', args: { storyId: sea, title: 'Ferries' } })
  expect((await screenOf(desk, sea)).story).toMatchObject({ title: 'Ferries', pinned: true, assignee: { id: 'u2' } })
  const { screen } = await desk.store.screen('wall:main')
  const shown = screen.kind === 'wall' ? screen.stories.find(({ id }) => id === sea) : undefined
  expect(shown).toMatchObject({ title: 'Ferries', pinned: false, assignee: null, watchers: [] })
})

test('D21: a desk pins so many stories and no more, and nobody is given a story whom it does not know', async () => {
  const { desk, sea, land } = await twoStories()
  const line = must((await screenOf(desk, sea)).story, 'a story')
  const pinned = Array.from({ length: MOST_PINNED }, (_, n) => ({
    ...line,
    id: `pinned-${n}`,
    pinned: true,
    seq: 1_000 + n,
  }))
  const events = pinned.map((story) => ({
    type: 'story-tended' as const,
    story,
    change: 'pinned' as const,
    by: 'u1',
    reason: null,
  }))
  await desk.log.append({ events, rows: [] })
  expect(await act(desk, { name: 'pin-story', args: { storyId: land } })).toMatchObject({ code: 'too-many' })
  expect(await act(desk, { name: 'assign-story', args: { storyId: land, userId: 'auto' } })).toMatchObject({
    code: 'not-found',
  })
})

test('D20, D21: a story that was made another’s meanwhile is not taken over unseen', async () => {
  const { desk, sea } = await twoStories()
  const basedOn = desk.log.head()
  await actAsBen(desk, { name: 'assign-story', args: { storyId: sea, userId: 'u2' } })
  const mine = { name: 'assign-story' as const, args: { storyId: sea, userId: 'u1', basedOn } }
  expect(await act(desk, mine)).toMatchObject({
    code: 'edited-meanwhile',
    edits: [{ did: 'assigned', name: 'name of u2' }],
  })
})

test('D22: notes are written, put otherwise, taken away and put back, each under its name; another’s change is not written over', async () => {
  const { desk, sea } = await twoStories()
  await act(desk, { name: 'write-note', args: { storyId: sea, text: 'Ring the ministry.' } })
  await act(desk, { name: 'write-note', args: { storyId: sea, text: 'Ask for the contract.' } })
  const [first] = await notesOf(desk, sea)
  const noteId = must(first, 'a note').id
  const basedOn = desk.log.head()
  await actAsBen(desk, { name: 'edit-note', args: { noteId, text: 'Ring the ministry at six.' } })
  expect(await act(desk, { name: 'remove-note', args: { noteId, basedOn } })).toMatchObject({
    code: 'edited-meanwhile',
  })
  await act(desk, { name: 'remove-note', args: { noteId } })
  expect(await notesOf(desk, sea)).toMatchObject([
    { text: 'Ring the ministry at six.', author: 'Ann Lee', editedBy: 'Ben Ode', removed: true },
    { text: 'Ask for the contract.', removed: false },
  ])
  await act(desk, { name: 'restore-note', args: { noteId } })
  expect((await notesOf(desk, sea)).map(({ removed }) => removed)).toEqual([false, false])
  expect(await act(desk, { name: 'edit-note', args: { noteId: 'none', text: 'x' } })).toMatchObject({
    code: 'not-found',
  })
})

test('D22, S31: notes go along with a story that becomes part of another, and come back with it', async () => {
  const { desk, sea, land } = await twoStories()
  await act(desk, { name: 'write-note', args: { storyId: sea, text: 'Of the ferries.' } })
  await act(desk, { name: 'write-note', args: { storyId: land, text: 'Of the mine.' } })
  await act(desk, { name: 'merge-stories', args: { storyId: sea, intoId: land } })
  expect((await notesOf(desk, land)).map(({ text }) => text)).toEqual(['Of the ferries.', 'Of the mine.'])
  await act(desk, { name: 'unmerge-story', args: { storyId: sea } })
  expect((await notesOf(desk, sea)).map(({ text }) => text)).toEqual(['Of the ferries.'])
  expect((await notesOf(desk, land)).map(({ text }) => text)).toEqual(['Of the mine.'])
})

test('L3, D21, D22: every screen folds work on a story as it is read afresh', async () => {
  const { desk, sea, land } = await twoStories()
  const topics = ['desk', 'alerts', `story:${sea}`, 'wall:main', `notes:${sea}`, `notes:${land}`] as const
  const before = await Promise.all(topics.map((topic) => desk.store.screen(topic)))
  const head = desk.log.head()
  await act(desk, { name: 'pin-story', args: { storyId: sea } })
  await act(desk, { name: 'write-note', args: { storyId: sea, text: 'Ring the ministry.' } })
  await act(desk, { name: 'merge-stories', args: { storyId: sea, intoId: land } })
  const events = await desk.store.eventsAfter(head, 100)
  for (const [n, topic] of topics.entries()) {
    const told = events.map((event) => toldTo(topic, event))
    expect(fold(must(before[n], topic).screen, told)).toEqual((await desk.store.screen(topic)).screen)
  }
})

test('D23: a story is found by any words of its title, however old it is, without case and accents', async () => {
  const { desk, sea } = await twoStories()
  await act(desk, { name: 'rename-story', args: { storyId: sea, title: 'Fähren von Selmara' } })
  expect((await desk.store.findStories('SELM fahr', 5)).map(({ id }) => id)).toEqual([sea])
  expect(await desk.store.findStories('osker fähr', 5)).toEqual([])
})
