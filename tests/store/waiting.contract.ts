import { expect, test } from 'vitest'
import type { ItemVersion } from '../../shared/item.ts'
import { aStory, AT } from '../helpers/build.ts'
import { anAnalysis, append, bring, byAuto, lineOf, versionRow } from './build.ts'
import type { Engine } from './engine.ts'

const EARLY = '2024-11-11T06:00:00.000Z'
const LATE = '2024-11-11T10:00:00.000Z'

const held = (itemId: string, embargoedUntil: string | null): Partial<ItemVersion> => ({
  itemId,
  embargoedUntil,
  state: 'held',
})

/** What the desk takes up again at a start. */
export function waitingContract({ fresh }: Engine): void {
  test('versions wait for their analysis in the order of their arrival, until they are done', async () => {
    const store = await fresh()
    await bring(store, { itemId: 'item-2' }, { itemId: 'item-1' }, { itemId: 'item-2', version: 2 })
    await store.append({ at: AT, events: [], rows: [versionRow({ itemId: 'item-3', guid: 'item-3', state: 'stale' })] })
    expect(await store.pending(10)).toEqual([
      { itemId: 'item-2', version: 1, seq: 1 },
      { itemId: 'item-1', version: 1, seq: 2 },
      { itemId: 'item-2', version: 2, seq: 3 },
    ])
    expect(await store.pendingCount()).toBe(3)
    const done = { row: 'version-state' as const, itemId: 'item-1', version: 1, state: 'done' as const, fault: null }
    const faulted = { ...done, itemId: 'item-2', state: 'faulted' as const, fault: 'too long' }
    await store.append({ at: AT, events: [], rows: [done, faulted] })
    expect(await store.pending(10)).toEqual([{ itemId: 'item-2', version: 2, seq: 3 }])
    expect(await store.pendingCount()).toBe(1)
    expect(await store.itemVersion('item-2', 1)).toMatchObject({ state: 'faulted', fault: 'too long' })
  })

  test('held versions are told by the end of their embargo, in whatever zone it is written; the withheld have none', async () => {
    const store = await fresh()
    await bring(
      store,
      held('item-1', '2024-11-11T12:00:00Z'),
      held('item-2', '2024-11-11T13:00:00+03:00'),
      held('item-3', null),
    )
    expect(await store.held()).toEqual([
      { itemId: 'item-2', version: 1, seq: 2, until: '2024-11-11T13:00:00+03:00' },
      { itemId: 'item-1', version: 1, seq: 1, until: '2024-11-11T12:00:00Z' },
    ])
  })

  test('stories are active whose last copy or entry is recent', async () => {
    const store = await fresh()
    const opened = (id: string, at: string) =>
      store.append({
        at,
        events: [byAuto({ type: 'story-opened', story: aStory({ id, openedAt: at, lastAt: at }) })],
        rows: [],
      })
    await opened('story-old', EARLY)
    await opened('story-new', LATE)
    await store.append({
      at: LATE,
      events: [byAuto({ type: 'story-changed', story: aStory({ id: 'story-old', lastAt: EARLY }), change: 'renamed' })],
      rows: [],
    })
    const ids = async (since: string) => (await store.activeStories(since)).map(({ id }) => id)
    expect(await ids(LATE)).toEqual(['story-new'])
    expect(await ids(EARLY)).toEqual(['story-new', 'story-old'])
    expect(await ids('2024-11-11T10:00:00.001Z')).toEqual([])
    expect((await store.activeStories(LATE))[0]).toEqual((await store.screen('story:story-new')).screen)
  })

  test('items are active that came recently and are analysed, oldest first, with the analysis that is the newest', async () => {
    const store = await fresh()
    const analysed = (itemId: string, version: number, language: string) =>
      store.append({
        at: LATE,
        events: [],
        rows: [{ row: 'analysis', itemId, version, analysis: anAnalysis({ language }) }],
      })
    await store.append({ at: EARLY, events: [byAuto({ type: 'item-arrived', item: lineOf(0) })], rows: [] })
    await append(store, ...[1, 2, 3].map((n) => ({ type: 'item-arrived' as const, item: lineOf(n) })))
    await append(store, { type: 'item-updated', item: lineOf(1, { version: 2 }) })
    for (const [id, language] of [
      ['item-0', 'uk'],
      ['item-1', 'ru'],
      ['item-3', 'en'],
    ] as const)
      await analysed(id, 1, language)
    expect(await store.activeItems(AT, 10)).toEqual([
      { line: lineOf(3, { seq: 4 }), analysis: anAnalysis({ language: 'en' }), at: LATE },
      { line: lineOf(1, { seq: 5, version: 2 }), analysis: anAnalysis({ language: 'ru' }), at: LATE },
    ])
    expect((await store.activeItems(EARLY, 2)).map(({ line }) => line.itemId)).toEqual(['item-3', 'item-1'])
  })
}
