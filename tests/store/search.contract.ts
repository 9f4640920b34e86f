import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Search, Store } from '../../db/store.ts'
import { readQuery } from '../../shared/search/read-query.ts'
import { allPages, bring, byAuto, lineOf, versionRow } from './build.ts'
import type { Engine } from './engine.ts'
import { AT } from '../helpers/build.ts'

async function indexAll(store: Store): Promise<number> {
  let indexed = 0
  for (let more = 1; more > 0; indexed += more) more = await store.indexNext(2)
  return indexed
}

/** A typed search at the moment of the tests' log. */
const typed = (q: string): Search => ({ query: readQuery(q).query, at: { now: Date.parse(AT), zone: 'UTC' } })

const found = async (store: Store, q: string): Promise<string[]> =>
  (await store.items({ search: typed(q), limit: 50 })).rows.map(({ itemId }) => itemId)

const COPY = [
  { itemId: 'call', headline: 'Trump and Putin spoke by phone', body: 'WASHINGTON - The two spoke on Thursday.' },
  { itemId: 'fiction', headline: 'Kremlin: pure fiction', body: 'MOSCOW - “Это чистый вымысел”, сказал Песков.' },
  {
    itemId: 'cafe',
    headline: 'Zelenskiy at a café',
    body: 'KYIV - Spoke of fiction, pure and simple.',
    slugline: 'UKRAINE-CRISIS',
  },
  {
    itemId: 'tass',
    headline: 'Nothing planned',
    body: 'MOSCOW - No concrete plans yet.',
    source: 'tass',
    sourceName: 'TASS',
  },
]

function questions({ fresh }: Engine): void {
  test.each([
    ['spoke', ['cafe', 'call']],
    ['SPOKE thursday', ['call']],
    ['"pure fiction"', ['fiction']],
    ['fiction pure', ['cafe', 'fiction']],
    ['spoke -thursday', ['cafe']],
    ['spoke -"fiction pure"', ['call']],
    ['zelen*', ['cafe']],
    ['cafe', ['cafe']],
    ['ВЫМЫСЕЛ', ['fiction']],
    ['вымыс*', ['fiction']],
    ['ukraine-crisis', ['cafe']],
    ['tass', ['tass']],
    ['"unclosed spoke', []],
    ['-spoke', ['tass', 'fiction']],
    ['spoke OR plans', ['tass', 'cafe', 'call']],
    ['moscow -(fiction OR spoke)', ['tass']],
    ['z*', ['cafe']],
    ['p*', ['tass', 'fiction', 'call']],
    ['ve*', []],
    ['*', ['tass', 'cafe', 'fiction', 'call']],
  ])('B4: a question is answered from headline, body, source and slugline: %s', async (q, expected) => {
    const store = await fresh()
    await bring(store, ...COPY)
    await indexAll(store)
    expect(await found(store, q)).toEqual(expected)
  })

  test('B4: an empty question is none', async () => {
    const store = await fresh()
    await bring(store, ...COPY)
    expect(await found(store, '  ')).toEqual(COPY.map(({ itemId }) => itemId).toReversed())
  })

  test('B4: no question is a syntax error', async () => {
    const store = await fresh()
    await bring(store, ...COPY)
    await indexAll(store)
    const syntax = fc.constantFrom(
      '"',
      '(',
      ')',
      '*',
      '-',
      'AND',
      'OR',
      'NOT',
      'NEAR(',
      '{',
      '}',
      '^',
      ':',
      '+',
      "'",
      '\0',
      ' ',
      'body:',
    )
    const anyQuestion = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.array(syntax, { maxLength: 12 }).map((s) => s.join('')),
    )
    await fc.assert(
      fc.asyncProperty(anyQuestion, async (q) => {
        const { rows } = await store.items({ search: typed(q), limit: 5 })
        expect(rows.length).toBeLessThanOrEqual(COPY.length)
      }),
      { seed: 20241111, numRuns: 400 },
    )
  })
}

function indexing({ fresh, again }: Engine): void {
  test('B5: texts are found once they are indexed, in batches of what arrived since, across a restart', async () => {
    const store = await fresh()
    await bring(store, ...COPY)
    expect(await found(store, 'spoke')).toEqual([])
    expect(await store.indexNext(3)).toBe(3)
    const reopened = await again(store)
    expect(await reopened.indexNext(3)).toBe(1)
    expect(await reopened.indexNext(3)).toBe(0)
    expect(await found(reopened, 'moscow')).toEqual(['tass', 'fiction'])
  })

  test('B5: a new version is found by its own words alone, and stands at the top', async () => {
    const store = await fresh()
    await bring(store, ...COPY)
    await indexAll(store)
    await bring(store, { itemId: 'call', version: 2, headline: 'Kremlin denies', body: 'No plans, said Peskov.' })
    expect(await indexAll(store)).toBe(1)
    expect(await found(store, 'thursday')).toEqual([])
    expect(await found(store, 'plans')).toEqual(['call', 'tass'])
  })

  test('B5: what waits behind a visible version is not found before its release', async () => {
    const store = await fresh()
    await bring(store, { itemId: 'item-1', body: 'Old words.' })
    const waiting = { itemId: 'item-1', guid: 'item-1', version: 2, body: 'Secret words.', state: 'held' as const }
    const item = lineOf(1, { guid: 'item-1', held: { version: 2, until: AT, headline: 'next' } })
    await store.append({ at: AT, events: [byAuto({ type: 'item-held', item })], rows: [versionRow(waiting)] })
    await indexAll(store)
    expect(await found(store, 'secret')).toEqual([])
    const released = { ...item, version: 2, held: null }
    await store.append({ at: AT, events: [byAuto({ type: 'item-released', item: released })], rows: [] })
    await indexAll(store)
    expect(await found(store, 'secret')).toEqual(['item-1'])
    expect(await found(store, 'old')).toEqual([])
  })

  test('B3: finds are paged newest first, by story and source too', async () => {
    const store = await fresh()
    await bring(store, ...[1, 2, 3, 4, 5].map((n) => ({ itemId: `item-${n}`, source: n < 3 ? 'tass' : 'reuters' })))
    await indexAll(store)
    const pages = await allPages((cursor) =>
      store.items({ search: typed('fiction'), limit: 2, ...(cursor === undefined ? {} : { cursor }) }),
    )
    expect(pages.map((page) => page.map(({ itemId }) => itemId))).toEqual([
      ['item-5', 'item-4'],
      ['item-3', 'item-2'],
      ['item-1'],
    ])
    const { rows } = await store.items({ search: typed('fiction'), source: 'tass', limit: 9 })
    expect(rows.map(({ itemId }) => itemId)).toEqual(['item-2', 'item-1'])
    expect((await store.items({ search: typed('fiction'), story: 'story-1', limit: 9 })).rows).toEqual([])
  })
}

/** Full text. */
export function searchContract(engine: Engine): void {
  describe('questions', () => {
    questions(engine)
  })
  describe('indexing', () => {
    indexing(engine)
  })
}
