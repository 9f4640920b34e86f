import { expect, test } from 'vitest'
import type { Alert } from '../../shared/alert.ts'
import type { MineChange } from '../../shared/mine.ts'
import { aClaim, anAlert, AT, aLine, aStory, aWall } from '../helpers/build.ts'
import { append, byAuto, lineOf, versionRow } from './build.ts'
import type { Engine } from './engine.ts'

const LATER = '2024-11-11T09:00:00.000Z'
const claim = aClaim()

const byAna = (title: string, change: 'renamed' | 'closed') =>
  ({ type: 'story-changed', story: aStory({ title }), change, by: 'ana', reason: null }) as const

const mine = (change: MineChange) => ({ type: 'mine-changed', userId: 'ana', mine: change }) as const

const changed = (id: string, carriers: number, over: Partial<Alert> = {}) =>
  byAuto({ type: 'alert-changed', alert: { ...anAlert({ id, ...over }), carriers } })

/** The log itself: numbers, moments, atomicity, reading back. */
export function logContract({ fresh, again }: Engine): void {
  test('L1: events of a transaction get consecutive numbers and its moment, and are answered as they are read', async () => {
    const store = await fresh()
    expect(await store.head()).toBe(0)
    const first = await append(store, { type: 'item-arrived', item: aLine() })
    const rest = await store.append({
      at: LATER,
      events: [
        { type: 'story-opened', story: aStory(), by: 'ana', reason: 'a story of its own' },
        byAuto({ type: 'claim-made', claim }),
      ],
      rows: [],
    })
    expect([...first, ...rest].map(({ seq, at, by, reason }) => ({ seq, at, by, reason }))).toEqual([
      { seq: 1, at: AT, by: 'auto', reason: null },
      { seq: 2, at: LATER, by: 'ana', reason: 'a story of its own' },
      { seq: 3, at: LATER, by: 'auto', reason: null },
    ])
    expect(await store.eventsAfter(0, 10)).toEqual([...first, ...rest])
    expect(await store.head()).toBe(3)
  })

  test('W9: what became of one saved search is told from the log, whosever it was', async () => {
    const store = await fresh()
    const search = { id: 'one', name: 'One', q: 'Kremlin' }
    await append(
      store,
      mine({ what: 'search', search }),
      mine({ what: 'search', search: { ...search, id: 'other' } }),
      mine({ what: 'search-look', searchId: 'one', upTo: 1 }),
      mine({ what: 'search-removed', searchId: 'one' }),
      { type: 'search-changed', search: { ...search, author: 'Ana' }, change: 'saved' },
      { type: 'item-arrived', item: aLine() },
    )
    expect((await store.eventsOfSearch('one')).map(({ seq }) => seq)).toEqual([1, 4, 5])
  })

  test('L3: a character of which copy has half only is published as it is read back', async () => {
    const store = await fresh()
    const logged = await append(store, { type: 'item-arrived', item: aLine({ headline: 'Cut off \ud83d' }) })
    expect(logged).toMatchObject([{ item: { headline: 'Cut off \ufffd' } }])
    expect(await store.itemLine(aLine().itemId)).toMatchObject({ headline: 'Cut off \ufffd' })
    expect(await store.eventsAfter(0, 10)).toEqual(logged)
  })

  test('L1: rows may be made from the events as logged', async () => {
    const store = await fresh()
    await append(store, { type: 'item-arrived', item: aLine() })
    await store.append({
      at: AT,
      events: [byAuto({ type: 'story-opened', story: aStory() })],
      rows: ([opened]) => [
        { row: 'command', commandId: 'command-1', by: 'ana', at: AT, answer: { ok: true, seq: opened?.seq ?? 0 } },
      ],
    })
    expect(await store.command('command-1')).toEqual({ ok: true, seq: 2 })
  })

  test('E6: what people did is read apart from what the desk did, by type, after a place in the log', async () => {
    const store = await fresh()
    await append(store, { type: 'story-opened', story: aStory() })
    const wall = aWall({ name: 'Newsroom' })
    await store.append({
      at: LATER,
      events: [byAna('a', 'renamed'), { type: 'wall-changed', wall, by: 'ana', reason: null }, byAna('b', 'closed')],
      rows: [],
    })
    await append(store, { type: 'mine-changed', userId: 'ana', mine: { what: 'shift', began: AT } })
    const read = async (after: number, limit: number) =>
      (await store.eventsByPeople(after, limit, ['story-changed', 'story-opened'])).map(({ seq }) => seq)
    expect([await read(0, 9), await read(0, 1), await read(2, 9)]).toEqual([[2, 4], [2], [4]])
  })

  test('T24: by which of their latest changes alerts stand otherwise is read in one go, counting apart', async () => {
    const store = await fresh()
    await append(store, ...['a', 'b', 'c'].map((id) => byAuto({ type: 'alert-raised', alert: anAlert({ id }) })))
    const taken = (id: string, carriers: number) =>
      changed(id, carriers, { state: 'acknowledged', acknowledgedBy: 'Ana', acknowledgedAt: AT })
    const [first, other, ack, , again] = await append(
      store,
      changed('a', 1),
      changed('b', 1),
      taken('a', 1),
      taken('a', 2),
      changed('a', 3),
      changed('a', 4),
      changed('c', 1),
    )
    expect(await store.turnsOfAlerts(['b', 'a', 'a', 'none'], 9)).toEqual({
      turns: [first, other, ack, again],
      shortened: [],
    })
    const latest = await store.turnsOfAlerts(['b', 'a'], 2)
    expect(latest.turns.map(({ alert }) => [alert.id, alert.carriers])).toEqual([
      ['b', 1],
      ['a', 2],
      ['a', 3],
    ])
    expect(latest.shortened).toEqual(['a'])
    expect(await store.turnsOfAlerts([], 2)).toEqual({ turns: [], shortened: [] })
  })

  test('B1: a transaction that fails leaves neither events nor rows nor a gap', async () => {
    const store = await fresh()
    await append(store, { type: 'claim-made', claim })
    const broken = store.append({
      at: AT,
      events: [byAuto({ type: 'item-arrived', item: aLine() }), byAuto({ type: 'claim-made', claim })],
      rows: [versionRow()],
    })
    await expect(broken).rejects.toThrow(/claim/)
    expect(await store.head()).toBe(1)
    expect(await store.itemLine('item-1')).toBeNull()
    expect(await store.itemVersions('item-1')).toEqual([])
    const [next] = await append(store, { type: 'item-arrived', item: aLine() })
    expect(next?.seq).toBe(2)
  })

  test('B1: what could not be read back is refused whole', async () => {
    const store = await fresh()
    const item = aLine({ urgency: 12 })
    await expect(append(store, { type: 'item-arrived', item })).rejects.toThrow(/urgency/)
    const rows = [versionRow({ version: -1 })]
    await expect(
      store.append({ at: AT, events: [byAuto({ type: 'item-arrived', item: aLine() })], rows }),
    ).rejects.toThrow(/version/)
    expect(await store.head()).toBe(0)
  })

  test('events are read in pages after a number', async () => {
    const store = await fresh()
    await append(store, ...[1, 2, 3, 4].map((n) => ({ type: 'item-arrived' as const, item: lineOf(n) })))
    expect((await store.eventsAfter(1, 2)).map(({ seq }) => seq)).toEqual([2, 3])
    expect(await store.eventsAfter(4, 2)).toEqual([])
  })

  test('L1: a log goes on after a restart, under its own id', async () => {
    const store = await fresh()
    const { logId } = store
    const written = await append(store, { type: 'item-arrived', item: lineOf(1) })
    const reopened = await again(store)
    expect(reopened.logId).toBe(logId)
    expect(await reopened.eventsAfter(0, 10)).toEqual(written)
    expect((await append(reopened, { type: 'item-arrived', item: lineOf(2) }))[0]?.seq).toBe(2)
  })

  test('the events of a story are those that its screen follows, both sides of a re-filing included', async () => {
    const store = await fresh()
    const item = lineOf(1)
    await append(
      store,
      { type: 'item-arrived', item },
      { type: 'story-opened', story: aStory({ id: 'story-1' }) },
      { type: 'story-opened', story: aStory({ id: 'story-2' }) },
      { type: 'item-filed', item, from: null, to: 'story-1', why: 'it fits' },
      {
        type: 'item-filed',
        item: { ...item, storyId: 'story-1' },
        from: 'story-1',
        to: 'story-2',
        why: 'it fits better',
      },
      { type: 'claim-made', claim },
    )
    const seqs = async (id: string, upTo: number) => (await store.eventsOfStory(id, upTo)).map(({ seq }) => seq)
    expect(await seqs('story-1', 6)).toEqual([2, 4, 5, 6])
    expect(await seqs('story-2', 6)).toEqual([3, 5])
    expect(await seqs('story-1', 4)).toEqual([2, 4])
    expect(await seqs('story-3', 6)).toEqual([])
  })

  test('the place of an instant is the last event at or before it, in whatever zone it is written', async () => {
    const store = await fresh()
    const moments = ['2024-11-11T08:00:00.000Z', '2024-11-11T08:00:00.000Z', '2024-11-11T09:00:00.000Z']
    for (const [n, at] of moments.entries())
      await store.append({ at, events: [byAuto({ type: 'item-arrived', item: lineOf(n) })], rows: [] })
    const asked = ['2024-11-11T07:59:59Z', '2024-11-11T08:00:00Z', '2024-11-11T08:59:59Z', '2024-11-11T12:00:00+03:00']
    expect(await Promise.all(asked.map((at) => store.seqAt(at)))).toEqual([0, 2, 2, 3])
  })
}
