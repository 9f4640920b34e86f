import { expect, test } from 'vitest'
import { mergeLists, type World } from '../shared/merge-lists.ts'
import { must } from '../shared/must.ts'
import type { Outlet } from '../shared/outlet.ts'
import { MOST_ROWS, type Party } from '../shared/party.ts'
import type { Command, CommandAnswer } from '../shared/protocol/command.ts'
import type { Identity } from '../shared/role.ts'
import type { ListsScreen } from '../shared/screen.ts'
import { WORLD } from '../server/lists/world.ts'
import { anOutlet, aParty } from './helpers/build.ts'
import { startDesk, type StartedDesk } from './helpers/start-desk.ts'

const ana: Identity = { id: 'user-1', name: 'Ana', role: 'editor' }
const ben: Identity = { id: 'user-2', name: 'Ben', role: 'editor' }

let calls = 0
const perform = ({ desk }: StartedDesk, command: Command, by = ana): Promise<CommandAnswer> =>
  desk.command({ id: `list-call-${(calls += 1)}`, ...command }, by)
const seqOf = (answer: CommandAnswer): number => {
  if (!answer.ok) throw new Error(answer.message)
  return answer.seq
}

async function rows({ store }: StartedDesk): Promise<ListsScreen> {
  const { screen } = await store.screen('lists')
  if (screen.kind !== 'lists') throw new Error('not the lists')
  return screen
}
const inForce = async (started: StartedDesk): Promise<World> => mergeLists(WORLD, await rows(started))
const partyOf = async (started: StartedDesk, id: string): Promise<Party | undefined> =>
  (await inForce(started)).parties.find((p) => p.id === id)

const put = (over: Partial<Party>, basedOn: number | null = null): Command => ({
  name: 'put-party',
  args: { party: aParty(over), basedOn },
})
const putOutlet = (over: Partial<Outlet>): Command => ({
  name: 'put-outlet',
  args: { outlet: anOutlet(over), basedOn: null },
})
const kremlin = must(
  WORLD.parties.find(({ id }) => id === 'kremlin'),
  'the Kremlin',
)

test('N1: a new desk has the world list, and nothing of it is in the log', async () => {
  const started = await startDesk()
  expect(await rows(started)).toEqual({ kind: 'lists', parties: [], outlets: [] })
  expect(await partyOf(started, 'kremlin')).toEqual(kremlin)
  expect(await started.store.head()).toBe(0)
})

test("N2: a desk's word on a row wins over the world's, whatever the world list says later", async () => {
  const started = await startDesk()
  await perform(started, { name: 'put-party', args: { party: { ...kremlin, note: 'ours' }, basedOn: 0 } })
  const later = { ...WORLD, parties: [{ ...kremlin, note: 'of the next release' }, aParty({ id: 'new-row' })] }
  const { parties } = mergeLists(later, await rows(started))
  expect(parties.map(({ id, note }) => [id, note])).toEqual([
    ['kremlin', 'ours'],
    ['new-row', ''],
  ])
})

test('N2: a row of the world that is taken off stays off, and comes back when the desk takes its word back', async () => {
  const started = await startDesk()
  const gone = seqOf(await perform(started, { name: 'remove-party', args: { id: 'kremlin', basedOn: 0 } }))
  expect(await partyOf(started, 'kremlin')).toBeUndefined()
  await perform(started, { name: 'restore-party', args: { id: 'kremlin', basedOn: gone } })
  expect(await partyOf(started, 'kremlin')).toEqual(kremlin)
  expect((await rows(started)).parties).toEqual([])
})

test('N3: who changed a row, when and why, is told by name, and the earlier word can be put again', async () => {
  const started = await startDesk()
  const first = aParty({ id: 'tern-house', note: 'first' })
  await perform(started, { name: 'put-party', args: { party: first, basedOn: null, reason: 'new ministry' } })
  await perform(started, { name: 'put-party', args: { party: { ...first, note: 'second' }, basedOn: null } }, ben)
  await perform(started, { name: 'remove-party', args: { id: 'tern-house', basedOn: null } }, ben)
  const history = await started.store.partyHistory('tern-house')
  expect(history.map(({ editor, change, reason }) => [editor, change, reason])).toEqual([
    ['Ben', 'unlisted', null],
    ['Ben', 'edited', null],
    ['Ana', 'listed', 'new ministry'],
  ])
  const earlier = must(history[2]?.party, 'the first word')
  await perform(started, { name: 'put-party', args: { party: earlier, basedOn: null } })
  expect(await partyOf(started, 'tern-house')).toEqual(first)
})

test('N4: an edit of a row that somebody has changed meanwhile is refused with the name, and changes nothing', async () => {
  const started = await startDesk()
  const seen = seqOf(await perform(started, put({ id: 'tern-house' })))
  const bens = seqOf(await perform(started, put({ id: 'tern-house', note: 'of Ben' }, seen), ben))
  const late = await perform(started, put({ id: 'tern-house', note: 'of Ana' }, seen))
  expect(late).toMatchObject({ ok: false, code: 'conflict', message: expect.stringContaining('Ben') })
  expect(await partyOf(started, 'tern-house')).toMatchObject({ note: 'of Ben' })
  const anew = await perform(started, put({ id: 'tern-house', note: 'of Ana' }, bens))
  expect(anew.ok).toBe(true)
})

test('N4: two editors who add one id do not write over each other', async () => {
  const started = await startDesk()
  await perform(started, put({ id: 'tern-house' }, 0), ben)
  expect(await perform(started, put({ id: 'tern-house', note: 'mine' }, 0))).toMatchObject({ code: 'conflict' })
})

test('N4: a row that was put back to the world list meanwhile is a conflict too', async () => {
  const started = await startDesk()
  const seen = seqOf(await perform(started, put({ id: 'kremlin', note: 'ours' }, 0)))
  await perform(started, { name: 'restore-party', args: { id: 'kremlin', basedOn: seen } }, ben)
  expect(await perform(started, put({ id: 'kremlin', note: 'mine' }, seen))).toMatchObject({ code: 'conflict' })
})

test('N5: what changes nothing is no event; what is on no list cannot be taken off', async () => {
  const started = await startDesk()
  await perform(started, { name: 'put-party', args: { party: kremlin, basedOn: 0 } })
  await perform(started, { name: 'restore-outlet', args: { id: 'nowhere', basedOn: null } })
  expect(await started.store.head()).toBe(0)
  expect(await perform(started, { name: 'remove-outlet', args: { id: 'nowhere', basedOn: null } })).toMatchObject({
    code: 'not-found',
  })
  expect(await perform(started, put({ id: 'own', belongsTo: 'own' }))).toMatchObject({ code: 'bad-fields' })
})

test('N7: an import is one commit of what differs from the lists in force', async () => {
  const started = await startDesk()
  await perform(started, putOutlet({ id: 'brass-hall', note: 'before' }))
  const before = await started.store.head()
  const answer = await perform(started, {
    name: 'import-lists',
    args: {
      parties: [kremlin, aParty({ id: 'tern-house', note: 'overtaken' }), aParty({ id: 'tern-house' })],
      outlets: [anOutlet({ id: 'brass-hall', note: 'after' })],
      reason: 'from the agency',
    },
  })
  expect(seqOf(answer)).toBe(before + 2)
  const { parties, outlets } = await rows(started)
  expect(parties.map(({ id, change, reason }) => [id, change, reason])).toEqual([
    ['tern-house', 'listed', 'from the agency'],
  ])
  expect(outlets).toMatchObject([{ id: 'brass-hall', change: 'edited', outlet: { note: 'after' } }])
})

const many = (from: number): Party[] => Array.from({ length: 3_000 }, (_, n) => aParty({ id: `row-${from + n}` }))

test('N7: an import beyond what a desk may list is refused whole', async () => {
  const started = await startDesk()
  const bring = (from: number) => perform(started, { name: 'import-lists', args: { parties: many(from), outlets: [] } })
  expect(await bring(0)).toMatchObject({ ok: true })
  expect(await bring(3_000)).toMatchObject({ ok: false, code: 'too-many' })
  expect((await rows(started)).parties).toHaveLength(3_000)
})

test('N7: a desk that has as many rows of its own as it may changes them, and takes no further one', async () => {
  const started = await startDesk()
  const parties = Array.from({ length: MOST_ROWS }, (_, n) => aParty({ id: `row-${n}` }))
  expect(await perform(started, { name: 'import-lists', args: { parties, outlets: [] } })).toMatchObject({ ok: true })
  expect(await perform(started, put({ id: 'one-more' }))).toMatchObject({ ok: false, code: 'too-many' })
  expect(await perform(started, { name: 'remove-party', args: { id: 'kremlin', basedOn: null } })).toMatchObject({
    code: 'too-many',
  })
  expect(await perform(started, put({ id: 'row-7', note: 'changed' }))).toMatchObject({ ok: true })
  expect(await perform(started, putOutlet({ id: 'one-more' }))).toMatchObject({ ok: true })
})

test('N4: an edit that names no edition goes by what is there, as an import does', async () => {
  const started = await startDesk()
  await perform(started, put({ id: 'tern-house', note: 'of Ben' }), ben)
  expect(await perform(started, put({ id: 'tern-house', note: 'of Ana' }, null))).toMatchObject({ ok: true })
  const parties = [aParty({ id: 'tern-house', note: 'imported' })]
  expect(await perform(started, { name: 'import-lists', args: { parties, outlets: [] } })).toMatchObject({ ok: true })
  expect(await partyOf(started, 'tern-house')).toMatchObject({ note: 'imported' })
})
