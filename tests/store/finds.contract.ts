import { describe, expect, test } from 'vitest'
import type { Search, Store } from '../../db/store.ts'
import type { EntryBody } from '../../shared/entry.ts'
import type { ItemLine } from '../../shared/item.ts'
import { readQuery } from '../../shared/search/read-query.ts'
import { aStory, anEntry, AT } from '../helpers/build.ts'
import { aVersion, byAuto, lineOf, versionRow } from './build.ts'
import type { Engine } from './engine.ts'

const DAY = 86_400_000
const ago = (ms: number): string => new Date(Date.parse(AT) - ms).toISOString()

/** A typed search, read a minute after the tests' log was written. */
const typed = (q: string): Search => ({ query: readQuery(q).query, at: { now: Date.parse(AT) + 60_000, zone: 'UTC' } })

const search = async (store: Store, q: string, order: 'newest' | 'best' = 'newest') =>
  (await store.search({ ...typed(q), order, limit: 50 })).rows

const found = async (store: Store, q: string): Promise<string[]> =>
  (await search(store, q)).map(({ item }) => item.itemId)

const indexAll = async (store: Store): Promise<void> => {
  while ((await store.indexNext(50)) > 0);
}

const arrive = (store: Store, over: Partial<ItemLine> & { itemId: string }, body = 'Words.') => {
  const item = lineOf(1, { guid: over.itemId, ...over })
  const { storyId: _story, seq: _seq, held, withdrawn: _withdrawn, ...copy } = item
  return store.append({
    at: AT,
    events: [byAuto({ type: held === null ? 'item-arrived' : 'item-held', item })],
    rows: [versionRow({ ...copy, body, keywords: [] })],
  })
}

const logged = (store: Store, over: Partial<EntryBody>) => {
  const { seq: _seq, loggedAt: _at, ...entry } = anEntry()
  return store.append({ at: AT, events: [byAuto({ type: 'entry-logged', entry: { ...entry, ...over } })], rows: [] })
}

/** Four items in two stories, one of them unfiled, with three entries. */
async function aDesk(store: Store): Promise<void> {
  const { seq: _seq, ...story } = aStory({ id: 'call', title: 'Trump–Putin phone call' })
  await store.append({ at: AT, events: [byAuto({ type: 'story-opened', story })], rows: [] })
  const old = { publishedAt: ago(3 * DAY), language: 'de-AT', urgency: 5, source: 'apa', sourceName: 'APA Wien' }
  await arrive(store, { itemId: 'old', headline: 'Kein Anruf', tag: 'UPDATE 2', ...old }, 'Call, said Vienna.')
  await arrive(store, { itemId: 'call', headline: 'Leaders call', storyId: 'call', urgency: 1 }, 'They spoke.')
  await arrive(
    store,
    { itemId: 'denial', headline: 'Kremlin denies it', storyId: 'call', publishedAt: ago(3_600_000) },
    'No call.',
  )
  await arrive(store, { itemId: 'loose', headline: 'Weather', publishedAt: ago(5 * 60_000), sourceName: 'Reuters' })
  await logged(store, {
    id: 'e-1',
    party: 'Kremlin',
    speaker: 'Dmitry Peskov',
    stance: 'denial',
    carriedBy: ['denial'],
  })
  await logged(store, {
    id: 'e-2',
    party: 'Foreign Ministry of Ukraine',
    speaker: null,
    stance: 'no-comment',
    carriedBy: ['denial'],
  })
  await logged(store, { id: 'e-3', party: 'Kremlin', stance: 'report', state: 'confirmed', carriedBy: ['call'] })
  await indexAll(store)
}

function fields({ fresh }: Engine): void {
  test.each([
    ['', ['loose', 'denial', 'call', 'old']],
    ['source:apa', ['old']],
    ['source:"apa wien"', ['old']],
    ['source:reut*', ['loose', 'denial', 'call']],
    ['lang:de', ['old']],
    ['tag:update', ['old']],
    ['urgency:<=3 -urgency:1', ['loose', 'denial']],
    ['party:kremlin', ['denial', 'call']],
    ['party:"foreign ministry"', ['denial']],
    ['party:kremlin stance:denial', ['denial']],
    // One and the same entry: the Kremlin did not decline to comment.
    ['party:kremlin stance:no-comment', []],
    ['(party:kremlin stance:denial) (stance:no-comment)', ['denial']],
    ['party:kremlin -stance:denial', ['call']],
    ['stance:(denial OR report)', ['denial', 'call']],
    ['speaker:peskov', ['denial', 'call']],
    ['is:unconfirmed', ['denial']],
    ['party:kremlin is:unconfirmed', ['denial']],
    ['is:unfiled', ['loose', 'old']],
    ['story:call', ['denial', 'call']],
    ['story:"putin phone"', ['denial', 'call']],
    ['story:weather', []],
    ['after:2h', ['loose', 'denial', 'call']],
    ['after:2h before:30m', ['denial']],
    ['before:yesterday', ['old']],
    ['after:today', ['loose', 'denial', 'call']],
    ['after:2024-11-08 before:2024-11-09', ['old']],
    ['after:8:00', ['loose', 'call']],
    ['call -story:call', ['old']],
    ['(weather OR anruf) after:1h', ['loose']],
  ])('Q5: %s', async (q, expected) => {
    const store = await fresh()
    await aDesk(store)
    expect(await found(store, q)).toEqual(expected)
  })

  test('Q6: what becomes of an item and of its entries is found once it is indexed', async () => {
    const store = await fresh()
    await aDesk(store)
    const loose = lineOf(1, { itemId: 'loose', guid: 'loose', storyId: 'call' })
    const entry = { ...anEntry({ id: 'e-1', party: 'Moscow', carriedBy: ['denial'] }), state: 'rejected' as const }
    await store.append({
      at: AT,
      events: [
        byAuto({ type: 'item-filed', item: loose, from: null, to: 'call', why: 'by hand' }),
        byAuto({ type: 'entry-changed', entry, change: 'rejected' }),
        byAuto({
          type: 'item-withdrawn',
          item: lineOf(1, { itemId: 'old', guid: 'old', withdrawn: true, status: 'canceled' }),
        }),
        byAuto({ type: 'entry-carried', storyId: 'call', entryId: 'e-3', itemId: 'old' }),
      ],
      rows: [],
    })
    expect(await found(store, 'is:killed')).toEqual([])
    await indexAll(store)
    expect(await found(store, 'is:killed')).toEqual(['old'])
    expect(await found(store, 'is:unfiled')).toEqual(['old'])
    expect(await found(store, 'stance:denial')).toEqual([])
    expect(await found(store, 'stance:report')).toEqual(['old', 'call'])
  })

  test('Q6: copy under embargo is marked, and its later version that waits is found by the mark alone', async () => {
    const store = await fresh()
    const held = { version: 1, until: AT, headline: 'Secret' }
    await arrive(store, { itemId: 'held', headline: 'Secret', held })
    await indexAll(store)
    const [hit] = await search(store, 'is:embargoed')
    expect(hit?.item.held).toEqual(held)
  })
}

function finds({ fresh }: Engine): void {
  test('Q7: a find tells its story, the entries for which it was found, and where its words stand', async () => {
    const store = await fresh()
    await aDesk(store)
    const [hit] = await search(store, 'call party:kremlin stance:denial')
    expect(hit).toMatchObject({
      item: { itemId: 'denial' },
      story: { id: 'call', title: 'Trump–Putin phone call' },
      entries: [{ id: 'e-1', party: 'Kremlin' }],
      headline: [],
      snippet: { text: 'No call.', marks: [[3, 7]] },
    })
    expect((await search(store, 'leaders call'))[0]).toMatchObject({
      headline: [
        [0, 7],
        [8, 12],
      ],
      entries: [],
    })
  })

  test('Q8: the best first are those with the words in their headline, page by page without a gap', async () => {
    const store = await fresh()
    await aDesk(store)
    const pages: string[] = []
    let cursor: string | null | undefined
    while (cursor !== null) {
      const page = await store.search({
        ...typed('call'),
        order: 'best',
        limit: 1,
        ...(cursor === undefined ? {} : { cursor }),
      })
      pages.push(...page.rows.map(({ item }) => item.itemId))
      cursor = page.next
    }
    expect(pages).toEqual(['call', 'denial', 'old'])
  })

  test('Q8: finds are counted up to a bound, and those after a place in the log', async () => {
    const store = await fresh()
    await aDesk(store)
    expect(await store.countFinds({ ...typed('call'), most: 100 })).toBe(3)
    expect(await store.countFinds({ ...typed('call'), most: 2 })).toBe(2)
    const [newest] = await search(store, 'call')
    expect(await store.newFinds({ ...typed('call'), most: 100, after: (newest?.place ?? 0) - 1 })).toEqual([
      newest?.item.itemId,
    ])
    expect(await store.newFinds({ ...typed('call'), most: 2, after: 0 })).toHaveLength(2)
  })

  test('Q9: of some items those that a search finds are told', async () => {
    const store = await fresh()
    await aDesk(store)
    const [newest] = await search(store, 'call')
    const among = { after: (newest?.place ?? 0) - 1, limit: 10, itemIds: ['old', 'loose', 'nobody'] }
    const hits = await store.findsAmong(typed('call'), among)
    expect(hits.map(({ item }) => item.itemId)).toEqual(['denial', 'old'])
    expect(await store.indexedTo()).toBe(await store.head())
  })
}

function once({ fresh }: Engine): void {
  test('W9: a search is asked of items as they stood once, and nothing of them stays', async () => {
    const store = await fresh()
    await aDesk(store)
    const version = aVersion({ itemId: 'call', headline: 'Leaders never call', body: 'Words.' })
    const denial = { party: 'Kremlin', speaker: null, stance: 'denial', state: 'confirmed' } as const
    const stood = [
      { version, storyId: null, entries: [] },
      { version: { ...version, itemId: 'other', headline: 'Storms' }, storyId: 'call', entries: [denial] },
    ]
    const asked = (q: string) => store.foundOnce(typed(q), stood)
    expect([await asked('never'), await asked('is:unfiled')]).toEqual([['call'], ['call']])
    expect([await asked('stance:denial party:kremlin'), await asked('story:phone')]).toEqual([['other'], ['other']])
    expect([await asked('spoke'), await store.foundOnce(typed('never'), [])]).toEqual([[], []])
    expect(await found(store, 'never')).toEqual([])
  })
}

/** What a search finds by, and what its finds tell. */
export function findsContract(engine: Engine): void {
  describe('fields of a search', () => {
    fields(engine)
  })
  describe('finds of a search', () => {
    finds(engine)
  })
  once(engine)
}
