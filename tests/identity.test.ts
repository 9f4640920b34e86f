import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Parsed } from '../server/format/parse.ts'
import { plainItem } from '../shared/item.ts'
import { wireFields } from '../shared/wire.ts'
import { aPost, startDesk, TestClock } from './helpers/start-desk.ts'

const LONG =
  'The harbour board said on Monday that it had sold no berth to anybody, and would not sell one before the spring tide. '.repeat(
    3,
  )

const wireItems = z.array(plainItem.extend({ wire: wireFields.optional() }))

/** A desk whose payloads are what the test says: JSON of parsed items, as a wire format would give them. */
const startWire = (over: Parameters<typeof startDesk>[0] = {}) =>
  startDesk({
    ...over,
    parsePayload: ({ body }): Parsed => ({
      format: 'plain-json',
      skipped: [{ guid: 'plan-1', reason: 'a planning item' }],
      repairs: ['raw tabs in strings'],
      items: wireItems.parse(JSON.parse(new TextDecoder().decode(body))),
    }),
  })

test('I15: a version under a guid of its own joins the item that it continues, whichever comes first', async () => {
  const { post, store } = await startWire()
  const first = await post(aPost({ guid: 'v1', publishedAt: '2024-11-11T08:00:00Z', version: undefined }))
  const second = await post(
    aPost({
      guid: 'v2',
      version: 1,
      headline: 'Second',
      publishedAt: '2024-11-11T08:10:00Z',
      wire: { evolvedFrom: 'v1' },
    }),
  )
  const third = await post(
    aPost({
      guid: 'v3',
      version: 1,
      headline: 'Third',
      publishedAt: '2024-11-11T08:20:00Z',
      wire: { evolvedFrom: 'v2' },
    }),
  )
  expect(second[0]).toMatchObject({ guid: 'v2', itemId: first[0]?.itemId, outcome: 'updated' })
  expect(third[0]).toMatchObject({ guid: 'v3', itemId: first[0]?.itemId, version: 3, outcome: 'updated' })
  const again = aPost({
    guid: 'v3',
    headline: 'Third',
    publishedAt: '2024-11-11T08:20:00Z',
    wire: { evolvedFrom: 'v2' },
  })
  expect(await post(again)).toMatchObject([{ outcome: 'duplicate' }])
  const late = await post(aPost({ guid: 'w2', wire: { evolvedFrom: 'w1' }, publishedAt: '2024-11-11T08:10:00Z' }))
  const original = await post(
    aPost({ guid: 'w1', headline: 'Earlier', version: undefined, publishedAt: '2024-11-11T08:00:00Z' }),
  )
  expect(original).toMatchObject([{ itemId: late[0]?.itemId, outcome: 'stale' }])
  expect(await store.check()).toEqual([])
})

test('I16: the same words of one outlet by a second route are a duplicate, another outlet carries them', async () => {
  const clock = new TestClock('2024-11-11T09:00:00.000Z')
  const { post, desk, store, stop, dataDir } = await startDesk({ clock })
  const mine = { sourceName: 'Harbour Wire', headline: 'Board: no berth sold', body: LONG }
  const [first] = await post(aPost({ ...mine, guid: 'a', source: 'direct' }))
  expect(await post(aPost({ ...mine, guid: 'b', source: 'aggregator', body: LONG.toUpperCase() }))).toMatchObject([
    { guid: 'b', itemId: first?.itemId, outcome: 'duplicate' },
  ])
  expect(await post(aPost({ ...mine, guid: 'c', source: 'gazette', sourceName: 'The Gazette' }))).toMatchObject([
    { outcome: 'created' },
  ])
  expect(await post(aPost({ ...mine, guid: 'd', source: 'direct' }))).toMatchObject([{ outcome: 'created' }])
  const before = await store.head()
  await desk.settled()
  await stop()
  const restarted = await startDesk({ dataDir, clock })
  expect(await restarted.post(aPost({ ...mine, guid: 'e', source: 'mailbox' }))).toMatchObject([
    { outcome: 'duplicate' },
  ])
  clock.set('2024-11-14T09:00:00.000Z')
  expect(await restarted.post(aPost({ ...mine, guid: 'f', source: 'mailbox' }))).toMatchObject([{ outcome: 'created' }])
  expect(await restarted.store.head()).toBeGreaterThan(before)
})

test('I16: two copies in one post are told apart as two posts are', async () => {
  const { post } = await startDesk()
  const mine = { sourceName: 'Harbour Wire', headline: 'Board: no berth sold', body: LONG }
  const receipts = await post(
    aPost({ ...mine, guid: 'a', source: 'direct' }),
    aPost({ ...mine, guid: 'b', source: 'other' }),
  )
  expect(receipts.map((r) => r.outcome)).toEqual(['created', 'duplicate'])
})

test('I16: copy that is free is not taken for the same words that wait elsewhere under an embargo', async () => {
  const clock = new TestClock('2024-11-11T09:00:00.000Z')
  const { post, stop, dataDir } = await startDesk({ clock })
  const mine = { sourceName: 'Harbour Wire', headline: 'Board: no berth sold', body: LONG }
  const until = '2024-11-11T18:00:00Z'
  expect(await post(aPost({ ...mine, guid: 'a', source: 'direct', embargoedUntil: until }))).toMatchObject([
    { outcome: 'held' },
  ])
  expect(await post(aPost({ ...mine, guid: 'b', source: 'mailbox', embargoedUntil: until }))).toMatchObject([
    { outcome: 'duplicate' },
  ])
  await stop()
  const { post: later } = await startDesk({ dataDir, clock })
  expect(await later(aPost({ ...mine, guid: 'c', source: 'aggregator' }))).toMatchObject([{ outcome: 'created' }])
})

test('I17: a kill tells its public notes alone', async () => {
  const { post, store } = await startWire()
  const ednotes = [
    { text: 'Reporter: +47 555 0100', public: false },
    { text: 'KILL: the report is wrong', public: true },
  ]
  await post(aPost({ guid: 'k', status: 'usable' }))
  await post(aPost({ guid: 'k', status: 'canceled', version: 2, body: '', ednote: 'both', wire: { ednotes } }))
  const events = await store.eventsAfter(0, 100)
  const told = events.filter((event) => event.type === 'item-withdrawn')
  expect(told).toMatchObject([{ reason: 'KILL: the report is wrong' }])
  expect(JSON.stringify(events)).not.toContain('555 0100')
})

test('P13: what is no copy is answered as skipped, with its reason', async () => {
  const { desk } = await startWire()
  const body = new TextEncoder().encode(JSON.stringify([aPost()]))
  const receipts = await desk.post({ contentType: '', body, source: null })
  expect(receipts.map((r) => r.outcome)).toEqual(['created', 'skipped'])
  expect(receipts[1]).toMatchObject({ guid: 'plan-1', itemId: null, reason: 'a planning item' })
})

test('I18: a source is read as its settings say', async () => {
  const { desk, store } = await startDesk({
    readingOf: () => ({ name: 'Harbour Wire', byArrival: true, language: 'nb' }),
  })
  const body = new TextEncoder().encode(JSON.stringify([aPost({ source: 'wire', sourceName: 'x' })]))
  const [receipt] = await desk.post({ contentType: 'application/json', body, source: 'wire' })
  const line = await store.itemLine(receipt?.itemId ?? '')
  expect(line).toMatchObject({ sourceName: 'Harbour Wire' })
  expect(line?.publishedAt).toBe(line?.receivedAt)
})

test('P15: what had to be mended is told with the payload, whose copy is taken in all the same', async () => {
  const { post, store } = await startWire()
  await post(aPost())
  const { rows } = await store.payloads({ limit: 5 })
  expect(rows).toMatchObject([{ state: 'parsed', faults: [{ path: '', message: 'raw tabs in strings' }] }])
})

test('I16: words that were killed are news when another route sends them again, also after a restart', async () => {
  const clock = new TestClock('2024-11-11T09:00:00.000Z')
  const { post, stop, dataDir, desk } = await startDesk({ clock })
  const mine = { sourceName: 'Harbour Wire', headline: 'Board: no berth sold', body: LONG }
  await post(aPost({ ...mine, guid: 'a', source: 'direct' }))
  await post(aPost({ guid: 'a', source: 'direct', version: 2, status: 'canceled', body: '' }))
  expect(await post(aPost({ ...mine, guid: 'b', source: 'aggregator' }))).toMatchObject([{ outcome: 'created' }])
  await post(aPost({ guid: 'b', source: 'aggregator', version: 2, status: 'canceled', body: '' }))
  await desk.settled()
  await stop()
  const restarted = await startDesk({ dataDir, clock })
  expect(await restarted.post(aPost({ ...mine, guid: 'c', source: 'mailbox' }))).toMatchObject([{ outcome: 'created' }])
})

test('I16: a kill that comes by the second route alone alarms; what came by the first stands until its own is killed', async () => {
  const { post, desk, store } = await startDesk()
  const mine = { sourceName: 'Harbour Wire', headline: 'Board: no berth sold', body: LONG }
  const [first] = await post(aPost({ ...mine, guid: 'a', source: 'direct' }))
  await post(aPost({ ...mine, guid: 'b', source: 'aggregator' }))
  await post(aPost({ ...mine, guid: 'b', source: 'aggregator', version: 2, status: 'canceled', body: '' }))
  await desk.settled()
  const { rows } = await store.alerts({ state: 'open', order: 'newest', limit: 5 })
  expect(rows).toMatchObject([{ kind: 'kill', headline: 'Harbour Wire: Board: no berth sold' }])
  expect(await store.itemLine(first?.itemId ?? '')).toMatchObject({ withdrawn: false })
})
