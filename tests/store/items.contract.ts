import { expect, test } from 'vitest'
import type { EventBody } from '../../shared/event.ts'
import { versionDigest } from '../../shared/version-digest.ts'
import { anEntry, AT } from '../helpers/build.ts'
import { allPages, anAnalysis, append, aVersion, bring, byAuto, lineOf } from './build.ts'
import type { Engine } from './engine.ts'

const entry = (id: string, ...carriedBy: string[]): EventBody => ({
  type: 'entry-logged',
  entry: anEntry({ id, carriedBy }),
})

const from = (source: string, ...guids: string[]) =>
  guids.map((guid) => ({ itemId: `${source} ${guid}`, source, guid }))

/** Single items, their versions, and the list of them. */
export function itemsContract({ fresh }: Engine): void {
  test('an item is found by its source and guid, with every version that came', async () => {
    const store = await fresh()
    const first = aVersion({ itemId: 'item-1', guid: 'guid-1' })
    const second = aVersion({ itemId: 'item-1', guid: 'guid-1', version: 2, body: 'MOSCOW - Rewritten.' })
    await bring(store, first, second)
    const standing = await store.itemByGuid('reuters', 'guid-1')
    expect(standing?.line).toMatchObject({ itemId: 'item-1', version: 2, seq: 2 })
    expect(standing?.versions).toEqual(
      [first, second].map((v) => ({
        version: v.version,
        state: 'pending',
        publishedAt: AT,
        digest: versionDigest(v),
      })),
    )
    expect(await store.itemByGuid('tass', 'guid-1')).toBeNull()
    expect(await store.itemByGuid('reuters', 'guid-2')).toBeNull()
  })

  test('a version that comes again with other content takes the place of the first', async () => {
    const store = await fresh()
    const again = aVersion({ itemId: 'item-1', guid: 'item-1', body: 'MOSCOW - Corrected in place.', keywords: [] })
    await bring(store, { itemId: 'item-1' }, again)
    expect(await store.itemVersions('item-1')).toEqual([again])
  })

  test('versions are read whole, in order, and one by one', async () => {
    const store = await fresh()
    const whole = aVersion({
      itemId: 'item-1',
      guid: 'item-1',
      bodyHtml: '<p>Pure fiction.</p>',
      embargoedUntil: '2024-11-11T09:00:00+03:00',
      byline: 'By Guy Faulconbridge',
      keywords: ['a', 'b'],
      ednote: 'Eds: adds quote',
      url: 'https://example.org/1',
      tag: 'UPDATE 1',
      payloadId: 'payload-1',
      urgency: null,
      language: null,
    })
    await bring(store, whole, { itemId: 'item-1', version: 2 })
    expect((await store.itemVersions('item-1')).map(({ version }) => version)).toEqual([1, 2])
    expect(await store.itemVersion('item-1', 1)).toEqual(whole)
    expect(await store.itemVersion('item-1', 3)).toBeNull()
    expect(await store.itemVersions('item-2')).toEqual([])
    expect(await store.itemLine('item-2')).toBeNull()
  })

  test('an analysis and the state of its version are written together', async () => {
    const store = await fresh()
    await bring(store, { itemId: 'item-1' })
    const analysis = anAnalysis({ language: 'ru' })
    await store.append({
      at: AT,
      events: [],
      rows: [
        { row: 'analysis', itemId: 'item-1', version: 1, analysis },
        { row: 'version-state', itemId: 'item-1', version: 1, state: 'done', fault: null },
      ],
    })
    expect(await store.itemAnalysis('item-1', 1)).toEqual(analysis)
    expect(await store.itemAnalysis('item-1', 2)).toBeNull()
    expect(await store.itemVersion('item-1', 1)).toMatchObject({ state: 'done', fault: null })
  })

  test('the entries of an item are those that it carries, in the order in which they were logged', async () => {
    const store = await fresh()
    await append(store, entry('entry-b', 'item-1'), entry('entry-a', 'item-2', 'item-1'), entry('entry-c', 'item-2'), {
      type: 'entry-carried',
      storyId: 'story-1',
      entryId: 'entry-c',
      itemId: 'item-1',
    })
    expect((await store.entriesOfItem('item-1')).map(({ id }) => id)).toEqual(['entry-b', 'entry-a', 'entry-c'])
    expect(await store.entriesOfItem('item-2')).toMatchObject([
      { id: 'entry-a', carriedBy: ['item-2', 'item-1'], seq: 2 },
      { id: 'entry-c', carriedBy: ['item-2', 'item-1'], seq: 3 },
    ])
    expect(await store.entry('entry-b')).toMatchObject({ carriedBy: ['item-1'], loggedAt: AT })
    expect(await store.entry('entry-x')).toBeNull()
  })

  test('B3: items are listed newest first, page by page, by story and by source', async () => {
    const store = await fresh()
    const items = Array.from({ length: 7 }, (_, n) => ({
      itemId: `item-${n}`,
      source: n % 2 === 0 ? 'tass' : 'reuters',
      ...(n < 3 ? { storyId: 'story-1' } : {}),
    }))
    await bring(store, ...items)
    const ids = async (query: { story?: string; source?: string }, limit: number) =>
      (await allPages((cursor) => store.items({ limit, ...query, ...(cursor === undefined ? {} : { cursor }) }))).map(
        (page) => page.map(({ itemId }) => itemId),
      )
    expect(await ids({}, 3)).toEqual([['item-6', 'item-5', 'item-4'], ['item-3', 'item-2', 'item-1'], ['item-0']])
    expect(await ids({ story: 'story-1' }, 2)).toEqual([['item-2', 'item-1'], ['item-0']])
    expect(await ids({ source: 'tass' }, 9)).toEqual([['item-6', 'item-4', 'item-2', 'item-0']])
    expect(await ids({ source: 'tass', story: 'story-1' }, 9)).toEqual([['item-2', 'item-0']])
    expect(await ids({ story: 'story-2' }, 9)).toEqual([[]])
  })

  test('B3: what arrives between two pages neither repeats nor drops a line', async () => {
    const store = await fresh()
    await bring(store, ...[1, 2, 3, 4].map((n) => ({ itemId: `item-${n}` })))
    const first = await store.items({ limit: 2 })
    await bring(store, { itemId: 'item-5' })
    const second = await store.items({ limit: 2, cursor: first.next ?? '' })
    expect([...first.rows, ...second.rows].map(({ itemId }) => itemId)).toEqual([
      'item-4',
      'item-3',
      'item-2',
      'item-1',
    ])
  })

  test('B3: a cursor that no page gave out is refused with its place', async () => {
    const store = await fresh()
    const refusal = { code: 'bad-fields', faults: [{ path: '/cursor' }] }
    await expect(store.items({ limit: 2, cursor: "1' or 1=1" })).rejects.toMatchObject(refusal)
    await expect(store.stories({ limit: 2, cursor: '' })).rejects.toMatchObject(refusal)
  })

  test('sources are counted by items, under the name that they last gave', async () => {
    const store = await fresh()
    await bring(store, { itemId: 'item-1', sourceName: 'RTRS' }, { itemId: 'item-2' }, { itemId: 'item-2', version: 2 })
    const later = '2024-11-11T10:00:00.000Z'
    const item = lineOf(3, {
      source: 'tass',
      sourceName: 'TASS',
      receivedAt: later,
      held: { version: 1, until: later, headline: '' },
    })
    await store.append({ at: AT, events: [byAuto({ type: 'item-held', item })], rows: [] })
    await store.append({ at: AT, events: [byAuto({ type: 'item-released', item: { ...item, held: null } })], rows: [] })
    expect(await store.sources()).toEqual([
      { id: 'reuters', name: 'Reuters', items: 2, firstItemAt: AT, lastItemAt: AT },
      { id: 'tass', name: 'TASS', items: 1, firstItemAt: later, lastItemAt: later },
    ])
  })

  test('R62: of which sources every item has a guid of one kind is told', async () => {
    const store = await fresh()
    await bring(
      store,
      ...from('bbc', 'sample:1', 'sample:2'),
      ...from('tass', 'sample:1', 'tass-1'),
      ...from('ap', 'ap-1'),
    )
    await bring(store, ...from('afp', 'samplf'), ...from('efe', 'sample'))
    expect(await store.sourcesWithin('sample:')).toEqual(['bbc'])
  })
}
