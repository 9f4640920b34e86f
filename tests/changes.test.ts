import { expect, test } from 'vitest'
import { changesSince, type ChangesAsked } from '../server/log/changes-since.ts'
import type { ChangesPage } from '../shared/change.ts'
import type { EventBody } from '../shared/event.ts'
import { aLine, anEntry, aStory } from './helpers/build.ts'
import { startDesk, TestClock } from './helpers/start-desk.ts'

const TODAY = '2024-11-11T09:00:00.000Z'
const opened = (id: string): EventBody => ({ type: 'story-opened', story: aStory({ id, title: `The ${id}` }) })
const said = (id: string, storyId: string): EventBody => ({ type: 'entry-logged', entry: anEntry({ id, storyId }) })
const looked = (storyId: string, upTo: number): EventBody => ({
  type: 'mine-changed',
  userId: 'ana',
  mine: { what: 'look', storyId, upTo },
})

/** A desk whose clock stands where the test sets it. */
async function aDeskAt(at = TODAY) {
  const clock = new TestClock(at)
  const { store, log } = await startDesk({ clock })
  const happen = (bodies: EventBody[], by = 'auto') =>
    log.append({ events: bodies.map((body) => ({ by, reason: null, ...body })), rows: [] })
  const ask = (asked: Partial<ChangesAsked> = {}): Promise<ChangesPage> =>
    changesSince(store, async (by) => `name of ${by}`, { userId: 'ana', limit: 100, now: clock.now(), ...asked })
  return { clock, store, log, happen, ask }
}

const entriesOf = ({ stories }: ChangesPage) =>
  stories.map(({ storyId, changes }) => [storyId, ...changes.map((c) => c.entryId ?? c.kind)])

test('L13: each story is told from the reader’s own last look at it on, what they did themselves is not', async () => {
  const { happen, log, ask } = await aDeskAt()
  await happen([opened('a'), opened('b'), said('a1', 'a'), said('b1', 'b')])
  await happen([looked('a', log.head())])
  await happen([said('a2', 'a')])
  await happen([{ type: 'story-changed', story: aStory({ id: 'a', title: 'Mine' }), change: 'renamed' }], 'ana')
  await happen([{ type: 'story-changed', story: aStory({ id: 'a', title: 'Ben’s' }), change: 'closed' }], 'ben')
  const page = await ask()
  expect(entriesOf(page)).toEqual([
    ['a', 'closed', 'a2'],
    ['b', 'b1', 'opened'],
  ])
  expect(page.stories[0]).toMatchObject({ title: 'Ben’s', changes: [{ by: 'ben', name: 'name of ben' }, {}] })
  expect(entriesOf(await ask({ storyId: 'a' }))).toEqual([['a', 'closed', 'a2']])
})

test('L13: since the shift or a time, everything is told with that moment, but for what the reader did', async () => {
  const { clock, happen, ask } = await aDeskAt()
  await happen([opened('a'), said('a1', 'a')])
  clock.set('2024-11-11T10:00:00.000Z')
  await happen([said('a2', 'a')])
  await happen([said('own', 'a')], 'ana')
  const began = '2024-11-11T09:30:00.000Z'
  await happen([looked('a', 99), { type: 'mine-changed', userId: 'ana', mine: { what: 'shift', began } }], 'ana')
  const page = await ask({ since: { from: 'shift' } })
  expect([page.from, entriesOf(page)]).toEqual([began, [['a', 'a2']]])
  await happen([
    {
      type: 'mine-changed',
      userId: 'ana',
      mine: { what: 'since', since: { from: 'time', at: '2024-11-11T08:00:00Z' } },
    },
  ])
  expect(entriesOf(await ask())).toEqual([['a', 'a2', 'a1', 'opened']])
  expect(entriesOf(await ask({ after: 2 }))).toEqual([['a', 'a2']])
})

test('L13: copy that was killed before it was filed is told of in the story that it stands in', async () => {
  const { happen, ask } = await aDeskAt()
  const item = aLine({ itemId: 'k', storyId: null })
  await happen([
    opened('a'),
    { type: 'item-arrived', item },
    { type: 'item-withdrawn', item: { ...item, withdrawn: true } },
  ])
  expect(entriesOf(await ask())).toEqual([
    [null, 'kill'],
    ['a', 'opened'],
  ])
  const filed = { ...item, withdrawn: true, seq: 3, storyId: 'a' }
  await happen([{ type: 'item-filed', item: filed, from: null, to: 'a', why: '' }])
  expect(entriesOf(await ask())).toEqual([['a', 'kill', 'opened']])
})

test('L13: of a story that one never looked at the last day is told, of one long not looked at a week', async () => {
  const { clock, happen, ask } = await aDeskAt('2024-11-01T09:00:00.000Z')
  await happen([opened('a'), opened('b'), looked('b', 2), said('b0', 'b')])
  clock.set('2024-11-09T09:00:00.000Z')
  await happen([said('a1', 'a'), said('b1', 'b')])
  clock.set(TODAY)
  await happen([said('a2', 'a')])
  expect(entriesOf(await ask())).toEqual([
    ['a', 'a2'],
    ['b', 'b1'],
  ])
})

test('L13: what happened in a story that was merged is told in the one that took it in', async () => {
  const { happen, ask } = await aDeskAt()
  await happen([opened('a'), opened('b'), said('b1', 'b')])
  const parts = { items: [], claims: [], entries: [], alerts: [] }
  await happen([{ type: 'stories-merged', from: 'b', to: 'a', ...parts, undone: false, part: false }], 'ben')
  await happen([{ type: 'story-changed', story: aStory({ id: 'b', mergedInto: 'a', title: 'B' }), change: 'activity' }])
  const [merged, ...rest] = (await ask()).stories
  expect(rest).toEqual([])
  expect(merged?.changes[0]).toMatchObject({ kind: 'merged', name: 'name of ben', otherTitle: 'B' })
  expect(merged?.changes.map(({ entryId, kind }) => entryId ?? kind)).toEqual(['merged', 'b1', 'opened', 'opened'])
})

test('L15: what was set aside as seen is told no more, of no story, until something new comes', async () => {
  const { happen, ask } = await aDeskAt()
  await happen([opened('a'), said('a1', 'a'), looked('b', 1), said('b1', 'b')])
  await happen([{ type: 'mine-changed', userId: 'ana', mine: { what: 'seen-all', seen: { upTo: 4, at: TODAY } } }])
  expect(entriesOf(await ask())).toEqual([])
  await happen([said('b2', 'b')])
  expect(entriesOf(await ask())).toEqual([['b', 'b2']])
  await happen([{ type: 'mine-changed', userId: 'ana', mine: { what: 'seen-all', seen: null } }])
  expect(entriesOf(await ask())).toEqual([
    ['b', 'b2', 'b1'],
    ['a', 'a1', 'opened'],
  ])
})

test('L14: changes come in pages that repeat and drop nothing, whatever lies between that is no news', async () => {
  const { happen, ask } = await aDeskAt()
  const noise = Array.from({ length: 40 }, (_, n): EventBody => ({
    type: 'item-arrived',
    item: aLine({ itemId: `i${n}`, guid: `i${n}` }),
  }))
  for (let n = 0; n < 7; n += 1) await happen([said(`e${n}`, `s${n % 2}`), ...noise])
  const seen: (string | null)[] = []
  let before: number | undefined
  let pages = 0
  do {
    const page = await ask({ limit: 3, ...(before !== undefined && { before }) })
    seen.push(...page.stories.flatMap(({ changes }) => changes.map(({ entryId }) => entryId)))
    before = page.next === null ? undefined : Number(page.next)
    pages += 1
  } while (before !== undefined)
  expect(seen.length).toBe(7)
  expect(new Set(seen)).toEqual(new Set(['e0', 'e1', 'e2', 'e3', 'e4', 'e5', 'e6']))
  expect(pages).toBe(3)
})
