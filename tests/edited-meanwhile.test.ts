import { expect, test } from 'vitest'
import { must } from '../shared/must.ts'
import type { Command } from '../shared/protocol/command.ts'
import type { StartedDesk } from './helpers/start-desk.ts'
import { act, screenOf, twoStories } from './helpers/two-stories.ts'

const BEN = { id: 'u2', name: 'Ben Ode', role: 'editor' } as const
let calls = 0
/** Does it as Ben Ode, another editor. */
const actAsBen = (desk: StartedDesk, command: Command) =>
  desk.desk.command({ id: `of-ben-${(calls += 1)}`, ...command }, BEN)

async function aDesk() {
  const { desk, sea, land } = await twoStories()
  const { entries } = await screenOf(desk, sea)
  const entry = must(
    entries.find((e) => e.stance === 'denial'),
    'a denial',
  )
  return { desk, sea, land, entry, basedOn: desk.log.head() }
}

test('D20: an entry that somebody else has changed since is not changed, and who changed what and when is told', async () => {
  const { desk, entry, basedOn } = await aDesk()
  await actAsBen(desk, { name: 'correct-entry', args: { entryId: entry.id, party: 'Selmara navy' } })
  const head = desk.log.head()
  const args = { entryId: entry.id, basedOn }
  const refused = await act(desk, { name: 'reject-entry', args })
  expect(refused).toMatchObject({
    ok: false,
    code: 'edited-meanwhile',
    edits: [
      {
        by: BEN.id,
        name: 'name of u2',
        did: 'corrected',
        put: [{ field: 'party', before: entry.party, after: 'Selmara navy' }],
      },
    ],
  })
  expect(desk.log.head()).toBe(head)
  if (refused.ok) throw new Error('it was taken')
  const latest = must(refused.edits?.at(-1), 'an edit').seq
  expect(await act(desk, { name: 'reject-entry', args: { ...args, basedOn: latest } })).toMatchObject({ ok: true })
})

test('D20: one’s own changes and the desk’s are no overlap, nor is what stands as wished, nor a command that says nothing', async () => {
  const { desk, entry, basedOn } = await aDesk()
  const args = { entryId: entry.id, basedOn }
  await act(desk, { name: 'confirm-entry', args })
  expect(await act(desk, { name: 'reject-entry', args })).toMatchObject({ ok: true })
  expect(await actAsBen(desk, { name: 'reject-entry', args })).toMatchObject({ ok: true })
  await actAsBen(desk, { name: 'restore-entry', args: { entryId: entry.id } })
  expect(await act(desk, { name: 'confirm-entry', args: { entryId: entry.id } })).toMatchObject({ ok: true })
})

test('D20: a change of another entry, or of another kind, is no overlap', async () => {
  const { desk, sea, entry, basedOn } = await aDesk()
  const other = must(
    (await screenOf(desk, sea)).entries.find((e) => e.id !== entry.id),
    'another entry',
  )
  await actAsBen(desk, { name: 'reject-entry', args: { entryId: other.id } })
  await actAsBen(desk, { name: 'close-story', args: { storyId: sea } })
  expect(await act(desk, { name: 'confirm-entry', args: { entryId: entry.id, basedOn } })).toMatchObject({ ok: true })
  const rename = { name: 'rename-story' as const, args: { storyId: sea, title: 'Ferries', basedOn } }
  expect(await act(desk, rename)).toMatchObject({ ok: true })
})

interface At {
  sea: string
  land: string
  basedOn?: number
}

test.each<[string, (at: At) => Command, (at: At) => Command]>([
  [
    'renamed',
    ({ sea }) => ({ name: 'rename-story', args: { storyId: sea, title: 'Ferries' } }),
    ({ sea, basedOn }) => ({ name: 'rename-story', args: { storyId: sea, title: 'The ferries of Selmara', basedOn } }),
  ],
  [
    'closed',
    ({ land }) => ({ name: 'close-story', args: { storyId: land } }),
    ({ sea, land, basedOn }) => ({ name: 'merge-stories', args: { storyId: sea, intoId: land, basedOn } }),
  ],
  [
    'merged',
    ({ sea, land }) => ({ name: 'merge-stories', args: { storyId: sea, intoId: land } }),
    ({ sea, basedOn }) => ({ name: 'reopen-story', args: { storyId: sea, basedOn } }),
  ],
])('D20: a story that was %s since is not changed over that', async (did, theirs, mine) => {
  const { desk, sea, land, basedOn } = await aDesk()
  await actAsBen(desk, theirs({ sea, land }))
  const refused = await act(desk, mine({ sea, land, basedOn }))
  expect(refused).toMatchObject({ code: 'edited-meanwhile' })
  expect(refused.ok || refused.edits?.map((edit) => edit.did)).toContain(did)
})

test('D20: an item that somebody has filed elsewhere since is not split off or filed over that', async () => {
  const { desk, sea, land, basedOn } = await aDesk()
  const itemId = must((await screenOf(desk, sea)).items.at(-1), 'an item').itemId
  await actAsBen(desk, { name: 'file-item', args: { itemId, storyId: land } })
  const file = { name: 'file-item' as const, args: { itemId, storyId: null, basedOn } }
  expect(await act(desk, file)).toMatchObject({ code: 'edited-meanwhile', edits: [{ did: 'filed' }] })
  const split = { name: 'split-story' as const, args: { storyId: sea, itemIds: [itemId], basedOn } }
  expect(await act(desk, split)).toMatchObject({ code: 'edited-meanwhile', edits: [{ did: 'filed' }] })
})
