import { expect, test } from 'vitest'
import { aLine, AT } from '../../tests/helpers/build.ts'
import { openTestDesk } from './testing/desk.ts'

/** A desk that has taken three items. */
async function aDesk() {
  const desk = await openTestDesk()
  const items = [
    aLine({ itemId: 'a', guid: 'a', headline: 'Kremlin denies', language: 'en' }),
    aLine({ itemId: 'b', guid: 'b', headline: 'Kreml dementiert', language: 'de' }),
    aLine({ itemId: 'c', guid: 'c', headline: 'Kremlin again', language: 'en' }),
  ]
  const events = items.map((item) => ({ type: 'item-arrived' as const, item, by: 'auto', reason: null }))
  await desk.store.append({ at: AT, events, rows: [] })
  await desk.store.indexNext(50)
  const headers = await desk.as('viewer')
  const ask = async (query: string) => (await desk.inject({ url: `/api/v1/${query}`, headers })).json()
  return { ask }
}

const ids = (hits: { item: { itemId: string } }[]): string[] => hits.map(({ item }) => item.itemId)

test('Q7: a search is answered with its finds, how many there are, and its canonical form', async () => {
  const { ask } = await aDesk()
  const answer = await ask(`search?q=${encodeURIComponent('krem* OR "kremlin AGAIN"')}&limit=2`)
  expect(answer).toMatchObject({ q: 'krem* OR "kremlin AGAIN"', count: 3, instead: [], indexed: 3 })
  expect(ids(answer.hits)).toEqual(['c', 'b'])
  const rest = await ask(`search?q=krem*&limit=2&cursor=${answer.next}`)
  expect([ids(rest.hits), rest.next, rest.count]).toEqual([['a'], null, null])
})

test('Q10: where nothing is found, it is told what would be without one part', async () => {
  const { ask } = await aDesk()
  const { hits, instead } = await ask('search?q=kremlin+lang:de')
  expect(hits).toEqual([])
  expect(instead).toEqual([
    { q: 'lang:de', without: 'kremlin', count: 1 },
    { q: 'kremlin', without: 'lang:de', count: 2 },
  ])
})

test('Q2: no search is an error, but a zone that there is not', async () => {
  const { ask } = await aDesk()
  expect((await ask('search?q=after:soon+(kremlin')).count).toBe(2)
  expect((await ask('search?q=')).count).toBe(3)
  expect((await ask('items?q=-kremlin&zone=Europe/Kyiv')).items).toHaveLength(1)
  expect(await ask('search?q=a&zone=Moon')).toMatchObject({ code: 'bad-fields' })
})

test('Q13: finds that came after a place in the log are told, the newest first', async () => {
  const { ask } = await aDesk()
  expect(await ask('search/new?q=krem*&after=0')).toEqual({ itemIds: ['c', 'b', 'a'], indexed: 3 })
  expect(await ask('search/new?q=krem*&after=1')).toEqual({ itemIds: ['c', 'b'], indexed: 3 })
})
