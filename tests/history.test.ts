import { expect, test } from 'vitest'
import { must } from '../shared/must.ts'
import type { Command } from '../shared/protocol/command.ts'
import { historyOf } from '../server/log/history.ts'
import type { StartedDesk } from './helpers/start-desk.ts'
import { act, denial, screenOf, twoStories } from './helpers/two-stories.ts'

const nameOf = async (actor: string): Promise<string> => `name of ${actor}`
const ALL = { before: Number.MAX_SAFE_INTEGER, limit: 200, editor: true }
const historyIn = (desk: StartedDesk, storyId: string, over: Partial<typeof ALL> = {}) =>
  historyOf(desk.store, nameOf, { storyId, ...ALL, ...over })

/** What was done last to a story, and that it can be taken back. */
async function lastDone(desk: StartedDesk, storyId: string) {
  const { lines } = await historyIn(desk, storyId)
  return must(
    lines.find(({ by }) => by === 'u1'),
    'something that Ann did',
  )
}

test('D24: who did what to a story, when, why, and what stood before, is told newest first, with what the desk did', async () => {
  const { desk, sea } = await twoStories()
  const before = must((await screenOf(desk, sea)).story, 'a story').title
  const entry = must(
    (await screenOf(desk, sea)).entries.find((e) => e.stance === 'denial'),
    'a denial',
  )
  await act(desk, { name: 'rename-story', args: { storyId: sea, title: 'Ferries' } })
  await act(desk, { name: 'correct-entry', args: { entryId: entry.id, party: 'Selmara navy', reason: 'heard it' } })
  const { lines, next } = await historyIn(desk, sea)
  expect(next).toBe(null)
  expect(lines.slice(0, 2)).toMatchObject([
    {
      did: 'corrected',
      name: 'name of u1',
      reason: 'heard it',
      put: [{ field: 'party', before: entry.party, after: 'Selmara navy' }],
    },
    { did: 'renamed', put: [{ field: 'title', before, after: 'Ferries' }] },
  ])
  expect(lines.map(({ did }) => did)).toEqual(expect.arrayContaining(['opened', 'filed-here', 'claim-made', 'logged']))
  expect(lines.every(({ seq }, n) => n === 0 || seq < must(lines[n - 1], 'a line').seq)).toBe(true)
})

test('D24: page by page the history is the same as whole, what stood before a page included', async () => {
  const { desk, sea } = await twoStories()
  const entry = must((await screenOf(desk, sea)).entries[0], 'an entry')
  for (const party of ['One', 'Two', 'Three'])
    await act(desk, { name: 'correct-entry', args: { entryId: entry.id, party } })
  await act(desk, { name: 'rename-story', args: { storyId: sea, title: 'Ferries' } })
  const whole = await historyIn(desk, sea)
  const paged = []
  for (let before: number | null = ALL.before; before !== null;) {
    const page = await historyIn(desk, sea, { before, limit: 2 })
    paged.push(...page.lines)
    before = page.next
  }
  expect(paged).toEqual(whole.lines)
})

test.each<[string, (sea: string, entryId: string) => Command]>([
  ['renamed', (storyId) => ({ name: 'rename-story', args: { storyId, title: 'Ferries' } })],
  ['pinned', (storyId) => ({ name: 'pin-story', args: { storyId } })],
  ['assigned', (storyId) => ({ name: 'assign-story', args: { storyId, userId: 'u2' } })],
  ['closed', (storyId) => ({ name: 'close-story', args: { storyId } })],
  ['rejected', (_, entryId) => ({ name: 'reject-entry', args: { entryId } })],
  [
    'corrected',
    (_, entryId) => ({ name: 'correct-entry', args: { entryId, party: 'Selmara navy', stance: 'context' } }),
  ],
])('D24: what was %s is taken back by its line, unless somebody has changed it since', async (did, command) => {
  const { desk, sea } = await twoStories()
  const found = await screenOf(desk, sea)
  const entry = must(
    found.entries.find((e) => e.stance === 'denial'),
    'a denial',
  )
  await act(desk, command(sea, entry.id))
  const done = await lastDone(desk, sea)
  expect(done.did).toBe(did)
  expect(await act(desk, must(done.undo, 'a way back'))).toMatchObject({ ok: true })
  const now = await screenOf(desk, sea)
  expect(now.entries).toEqual(found.entries)
  const { seq: _then, lastAt: _at, ...line } = must(found.story, 'a story')
  expect(now.story).toMatchObject(line)
})

test('D22, D24: notes stand in the history of editors alone', async () => {
  const { desk, sea } = await twoStories()
  await act(desk, { name: 'write-note', args: { storyId: sea, text: 'Ring the ministry.' } })
  expect(await lastDone(desk, sea)).toMatchObject({ did: 'note-written', about: { words: 'Ring the ministry.' } })
  const { lines } = await historyIn(desk, sea, { editor: false })
  expect(lines.some(({ about }) => about.kind === 'note')).toBe(false)
})

/** What a story's history tells of alerts. */
async function ofAlerts(desk: StartedDesk, storyId: string) {
  const { lines } = await historyIn(desk, storyId)
  return lines.filter(({ about }) => about.kind === 'alert')
}

test('D24, T19: nobody is told to have taken back an acknowledgement that there never was: not by filing killed copy, not by a split that is taken back', async () => {
  const { desk, sea, land } = await twoStories()
  const moved = must(
    (await screenOf(desk, sea)).items.find(({ guid }) => guid === denial['guid']),
    'the denial',
  )
  await act(desk, { name: 'split-story', args: { storyId: sea, itemIds: [moved.itemId] } })
  await act(desk, { name: 'unsplit-story', args: { storyId: sea } })
  expect(await ofAlerts(desk, sea)).toEqual([])
  await desk.post({ ...denial, version: 2, status: 'canceled' })
  await desk.desk.settled()
  await act(desk, { name: 'file-item', args: { itemId: moved.itemId, storyId: land } })
  const kills = (await screenOf(desk, land)).alerts.filter(({ kind }) => kind === 'kill')
  expect(kills).toMatchObject([{ kind: 'kill', state: 'open' }])
  expect([...(await ofAlerts(desk, sea)), ...(await ofAlerts(desk, land))]).toEqual([])
  const { id: alertId } = must(kills[0], 'the kill')
  await act(desk, { name: 'acknowledge-alert', args: { alertId } })
  await act(desk, { name: 'reopen-alert', args: { alertId } })
  expect((await ofAlerts(desk, land)).map(({ did }) => did)).toEqual(['alert-reopened', 'alert-acknowledged'])
})
