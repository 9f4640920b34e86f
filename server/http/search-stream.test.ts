import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Row } from '../../db/store.ts'
import { urn } from '../outgoing/listing.ts'
import type { EventBody } from '../../shared/event.ts'
import type { Entry } from '../../shared/entry.ts'
import { aLine, anEntry, aStory } from '../../tests/helpers/build.ts'
import { aVersion, byAuto } from '../../tests/store/build.ts'
import { AT, openTestDesk } from './testing/desk.ts'
import { searchStands } from './saved-search.ts'
import { searchStream } from './search-stream.ts'

const item = (id: string, over: object = {}) => aLine({ itemId: id, guid: id, ...over })
const arrived = (id: string): EventBody => ({ type: 'item-arrived', item: item(id, { headline: `Storm ${id}` }) })
const held = { version: 1, headline: 'Kremlin, under embargo', until: null }
const search = { id: 'kremlin', name: 'Moscow', q: 'Kremlin', author: 'Ben' }
const data = z.object({
  items: z.array(z.object({ id: z.string(), title: z.string() })).default([]),
  gone: z.array(z.string()).default([]),
  q: z.string().optional(),
})

/** A desk with a saved search of everybody's, and what it may find. */
async function aDesk() {
  const desk = await openTestDesk()
  const log = async (...events: EventBody[]) => {
    const rows = events.flatMap((event): Row[] => {
      if (!('item' in event) || event.type === 'item-filed') return []
      const { itemId, guid, headline, version } = event.item
      const state = event.type === 'item-held' ? 'held' : 'done'
      return [{ row: 'version', version: aVersion({ itemId, guid, headline, version, body: 'Words.', state }) }]
    })
    await desk.store.append({ at: AT, events: events.map(byAuto), rows })
    await desk.index()
  }
  await log(
    { type: 'search-changed', search, change: 'saved' },
    { type: 'item-arrived', item: item('first', { headline: 'Kremlin denies a call' }) },
  )
  const headers = await desk.as('viewer')
  const get = (url: string, more: Record<string, string> = {}) =>
    desk.inject({ url: `/api/v1${url}`, headers: { ...headers, ...more } })
  /** The stream after a place in the log, step by step; what it tells next, past its comments. */
  const follow = (after: number, reader = 'anybody') => {
    const until = new AbortController().signal
    const stands = () => searchStands(desk.store, reader, 'kremlin')
    const place = { base: 'https://desk.example', selfUrl: 'https://desk.example/x' }
    const { store, onIndexed } = desk
    const stream = searchStream({ store, onIndexed, stands, zone: 'UTC', now: () => AT, place, after, until })
    return async () => {
      for (;;) {
        const { value } = await stream.next()
        const [, id, event, text] = /^id: (\d+)\nevent: (\w+)\ndata: (.*)\n\n$/.exec(value ?? '') ?? []
        if (value !== undefined && event === undefined) continue
        const { items, gone, q } = data.parse(JSON.parse(text ?? '{}'))
        return { id: Number(id), event, items: items.map(({ title }) => title), gone, q }
      }
    }
  }
  return { ...desk, headers, log, get, follow }
}

test('W9: a saved search is given in every form under its name, and follows it when its words change', async () => {
  const { get, log } = await aDesk()
  const first = await get('/searches/kremlin/as/json-feed')
  expect(first.json()).toMatchObject({ title: 'Moscow', items: [{ title: 'Kremlin denies a call' }] })
  const { etag } = first.headers
  expect((await get('/searches/kremlin/as/json-feed', { 'if-none-match': String(etag) })).statusCode).toBe(304)
  await log({ type: 'search-changed', search: { ...search, q: 'Minsk' }, change: 'saved' })
  expect((await get('/searches/kremlin/as/json-feed')).json()).toMatchObject({ title: 'Moscow', items: [] })
  const [before, after] = [first.body, (await get('/searches/kremlin/as/atom')).body]
  expect(before).not.toBe(after)
  expect(after).toContain('<id>urn:on-record:saved-search:kremlin</id>')
  expect((await get('/searches/nobodys/as/rss')).statusCode).toBe(404)
})

test('W9: a search of one’s own is read by its person, signed in, and by no key; the desk’s by both', async () => {
  const { accounts, get, log, inject } = await aDesk()
  const ada = { email: 'ada@desk.example', password: 'a long enough one' }
  const { id: userId } = await accounts.create({ ...ada, name: 'Ada', role: 'viewer' })
  const mine = { what: 'search', search: { id: 'own', name: 'Own', q: 'Kremlin' } } as const
  await log({ type: 'mine-changed', userId, mine })
  const signedIn = await inject({ method: 'POST', url: '/api/auth/sign-in/email', payload: ada })
  const cookie = [signedIn.headers['set-cookie'] ?? []]
    .flat()
    .map((one) => one.split(';')[0])
    .join('; ')
  const asAda = async (url: string) => (await inject({ url: `/api/v1${url}`, headers: { cookie } })).statusCode
  const byKey = async (url: string) => (await get(url)).statusCode
  expect([await asAda('/searches/own/as/rss'), await asAda('/searches/kremlin/as/rss')]).toEqual([200, 200])
  expect([await byKey('/searches/own/as/rss'), await byKey('/searches/own/live')]).toEqual([404, 404])
  // What the search screen offers for it instead, which a reader of feeds can read.
  expect([await byKey('/searches/kremlin/as/rss'), await byKey('/search/as/rss?q=Kremlin')]).toEqual([200, 200])
})

test('W9: the stream tells what is found newly and no longer, what changed, and ends when the search is removed', async () => {
  const { follow, log } = await aDesk()
  const next = follow(2)
  const told = next()
  await log({ type: 'item-arrived', item: item('second', { headline: 'Kremlin speaks again' }) })
  expect(await told).toMatchObject({ id: 3, event: 'finds', items: ['Kremlin speaks again'], gone: [] })
  await log({ type: 'item-arrived', item: item('other', { headline: 'Storms in Kursk' }) })
  await log({ type: 'item-held', item: item('secret', { headline: held.headline, held }) })
  await log({ type: 'item-updated', item: item('second', { headline: 'Minsk speaks again', version: 2 }) })
  expect(await next()).toMatchObject({ id: 6, items: [], gone: ['urn:on-record:item:second'] })
  await log({ type: 'search-changed', search: { ...search, q: 'Kursk' }, change: 'saved' })
  expect(await next()).toMatchObject({ event: 'changed', q: 'Kursk' })
  await log({ type: 'item-arrived', item: item('third', { headline: 'Kursk is dry' }) })
  expect(await next()).toMatchObject({ event: 'finds', items: ['Kursk is dry'] })
  await log({ type: 'search-changed', search, change: 'removed' })
  expect(await next()).toMatchObject({ id: 9, event: 'removed' })
  expect(await next()).toMatchObject({ event: undefined })
})

test('W9: the stream goes on from any place with all that was found since', async () => {
  const { follow, log } = await aDesk()
  const many = Array.from({ length: 250 }, (_, n) => item(`n-${n}`, { headline: `Kremlin ${n}` }))
  await log(...many.map((one) => ({ type: 'item-arrived', item: one }) as const))
  const next = follow(1)
  const told = [await next(), await next()]
  expect(told.map(({ id }) => id)).toEqual([201, 252])
  const titles = told.flatMap(({ items }) => items).toSorted()
  expect(titles).toEqual([...many.map(({ headline }) => headline), 'Kremlin denies a call'].toSorted())
})

/** An entry as its event has it. */
function entryOf(itemId: string, over: Partial<Entry> = {}) {
  const { seq: _seq, loggedAt: _at, ...entry } = anEntry({ storyId: 'story', carriedBy: [itemId], ...over })
  return entry
}

test('W9: gone is told only of what the search had found, whichever page of the log it stands on, and of no held copy', async () => {
  const { follow, log } = await aDesk()
  const filed = (id: string, headline: string, from: string | null, to: string | null): EventBody => {
    return { type: 'item-filed', item: item(id, { headline, storyId: to, seq: 3 }), from, to, why: 'by hand' }
  }
  await log({ type: 'item-arrived', item: item('storm', { headline: 'Storms in Kursk' }) })
  await log({ type: 'item-held', item: item('secret', { headline: held.headline, held }) })
  await log(...Array.from({ length: 200 }, (_, n) => arrived(`n-${n}`)))
  const next = follow(204)
  const { seq: _seq, ...story } = aStory({ id: 'story' })
  await log({ type: 'story-opened', story })
  await log(filed('storm', 'Storms in Kursk', null, 'story'), filed('first', 'Kremlin denies a call', null, 'story'))
  expect(await next()).toMatchObject({ event: 'finds', items: ['Kremlin denies a call'], gone: [] })
  // Its entries are told of though nobody may read it: it has a place in no story, and in no stream.
  await log(
    { type: 'entry-logged', entry: entryOf('secret') },
    { type: 'entry-logged', entry: entryOf('storm', { id: 'entry-2' }) },
  )
  await log({ type: 'item-updated', item: item('storm', { headline: 'Floods in Kursk', version: 2 }) })
  await log({ type: 'item-updated', item: item('first', { headline: 'Minsk denies a call', version: 2 }) })
  expect(await next()).toMatchObject({ event: 'finds', items: [], gone: [urn('item', 'first')] })
  await log({ type: 'item-updated', item: item('storm', { headline: 'Kremlin floods', version: 3 }) })
  expect(await next()).toMatchObject({ event: 'finds', items: ['Kremlin floods'], gone: [] })
})

test('W9: an item is gone from a search for a stance when its entry is rejected or corrected, once, and another is not', async () => {
  const { follow, log } = await aDesk()
  const { seq: _seq, ...story } = aStory({ id: 'story' })
  await log({ type: 'search-changed', search: { ...search, q: 'stance:denial party:kremlin' }, change: 'edited' })
  await log({ type: 'story-opened', story }, arrived('other'), arrived('third'))
  const report = { id: 'entry-2', stance: 'report' } as const
  await log(
    { type: 'entry-logged', entry: entryOf('first') },
    { type: 'entry-logged', entry: entryOf('other', report) },
  )
  await log({ type: 'entry-logged', entry: entryOf('third', { id: 'entry-3' }) })
  const next = follow(9)
  await log({
    type: 'entry-changed',
    entry: { ...anEntry(), ...entryOf('other', { ...report, state: 'rejected' }) },
    change: 'rejected',
  })
  await log({
    type: 'entry-changed',
    entry: { ...anEntry(), ...entryOf('first', { state: 'rejected' }) },
    change: 'rejected',
  })
  expect(await next()).toMatchObject({ items: [], gone: [urn('item', 'first')] })
  const corrected = { id: 'entry-3', stance: 'report' } as const
  await log({ type: 'entry-changed', entry: { ...anEntry(), ...entryOf('third', corrected) }, change: 'corrected' })
  expect(await next()).toMatchObject({ items: [], gone: [urn('item', 'third')] })
})

test('W9: who comes back past a change of words, and past the removal, is told of both where they happened', async () => {
  const { follow, get, log } = await aDesk()
  await log({ type: 'search-changed', search: { ...search, q: 'Kursk' }, change: 'edited' })
  await log({ type: 'item-arrived', item: item('second', { headline: 'Kursk is dry' }) })
  await log({ type: 'search-changed', search: { ...search, q: 'Kursk', name: 'South' }, change: 'edited' })
  await log({ type: 'search-changed', search, change: 'removed' })
  await log({ type: 'item-arrived', item: item('third', { headline: 'Kursk is wet' }) })
  const next = follow(2)
  expect(await next()).toMatchObject({ id: 3, event: 'changed', q: 'Kursk' })
  expect(await next()).toMatchObject({ id: 5, event: 'finds', items: ['Kursk is dry'] })
  expect(await next()).toMatchObject({ id: 6, event: 'removed' })
  expect(await next()).toMatchObject({ event: undefined })
  const live = await get('/searches/kremlin/live', { 'last-event-id': '3' })
  expect([live.statusCode, live.body]).toEqual([200, expect.stringContaining('id: 6\nevent: removed')])
  expect((await get('/searches/kremlin/live', { 'last-event-id': '6' })).statusCode).toBe(404)
})

test('W9: a search that is shared, or taken back, goes on for its owner and ends for others', async () => {
  const { follow, log } = await aDesk()
  const { id, name, q } = search
  await log(
    { type: 'search-changed', search, change: 'removed' },
    { type: 'mine-changed', userId: 'ben', mine: { what: 'search', search: { id, name, q } } },
  )
  const [owner, other] = [follow(2, 'ben'), follow(2)]
  expect(await other()).toMatchObject({ id: 3, event: 'removed' })
  await log(
    { type: 'mine-changed', userId: 'ben', mine: { what: 'search-removed', searchId: id } },
    { type: 'search-changed', search: { ...search, q: 'Minsk' }, change: 'saved' },
  )
  expect(await owner()).toMatchObject({ id: 6, event: 'changed', q: 'Minsk' })
  const late = follow(3)
  await log({ type: 'item-arrived', item: item('second', { headline: 'Minsk speaks' }) })
  expect(await late()).toMatchObject({ event: 'finds', items: ['Minsk speaks'] })
})

test('W9, X2: the stream ends with the right to read it; a place that is none is refused', async () => {
  const { as, app, get, inject, headers, store } = await aDesk()
  expect((await get('/searches/kremlin/live?after=9999')).statusCode).toBe(409)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const live = await fetch(`${url}/api/v1/searches/kremlin/live`, { headers })
  expect(live.headers.get('content-type')).toMatch(/^text\/event-stream/)
  const [reader] = await store.keys()
  await inject({ method: 'DELETE', url: `/api/v1/keys/${reader?.id}`, headers: await as('admin') })
  expect(await live.text()).toMatch(/^: from /)
})

test('X2: a stream that is still being opened when its key is revoked ends too', async () => {
  const { as, app, inject, headers, store } = await aDesk()
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const [reader] = await store.keys()
  const indexedTo = store.indexedTo.bind(store)
  const reading = Promise.withResolvers<void>()
  const revoked = Promise.withResolvers<void>()
  store.indexedTo = async () => {
    reading.resolve()
    await revoked.promise
    return indexedTo()
  }
  const opening = fetch(`${url}/api/v1/searches/kremlin/live`, { headers })
  await reading.promise
  await inject({ method: 'DELETE', url: `/api/v1/keys/${reader?.id}`, headers: await as('admin') })
  revoked.resolve()
  expect(await (await opening).text()).toMatch(/^: from /)
})
