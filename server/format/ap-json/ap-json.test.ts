import { expect, test } from 'vitest'
import { parseOne, received, refusalOf } from '../../../tests/helpers/payload.ts'
import { parsePayload } from '../parse-payload.ts'

const item = {
  uri: 'https://api.example.org/content/abc?qt=1',
  altids: { itemid: 'abc', etag: 'abc_0', referenceid: 'x' },
  version: 0,
  type: 'text',
  urgency: 4,
  editorialpriority: 'u',
  language: 'en',
  versioncreated: '2024-11-11T08:58:00Z',
  firstcreated: '2024-11-11T08:50:00Z',
  pubstatus: 'usable',
  headline: 'Ministry denies talks',
  headline_extended: 'The ministry denies that talks took place',
  slugline: 'EU--Talks',
  bylines: [{ by: 'By A. WRITER', title: 'Example Press' }],
  datelinelocation: { city: 'Lviv', countryname: 'UKRAINE' },
  usageterms: ['One.', 'Two.'],
  provider: 'AP',
  ednote: 'UPDATES: Adds quote.',
  subject: [{ code: 'i', rels: ['category'], name: 'International' }],
  renditions: { nitf: { href: 'https://api.example.org/n', words: 321 } },
}
const answer = (...items: object[]): string =>
  JSON.stringify({ api_version: '1.1', data: { items: items.map((one) => ({ meta: {}, item: one })) } })

test('P46: an item of AP goes by its own id, from version 0 on', () => {
  const { format, items } = parsePayload(
    received(answer(item, { ...item, altids: { itemid: 'def', etag: 'e' }, version: 3 })),
  )
  expect(format).toBe('ap-json')
  expect(items.map(({ guid, version }) => [guid, version])).toEqual([
    ['abc', 0],
    ['def', 3],
  ])
  expect(items[0]).toMatchObject({
    sourceName: 'AP',
    urgency: 4,
    byline: 'By A. WRITER',
    dateline: 'Lviv',
    wire: {
      priority: 2,
      city: 'Lviv',
      wordCount: 321,
      usageTerms: 'One.\nTwo.',
      abstract: 'The ministry denies that talks took place',
      firstCreatedAt: '2024-11-11T08:50:00Z',
      ednotes: [{ text: 'UPDATES: Adds quote.', public: false }],
    },
  })
})

test('P46: a kill is told in the status or in the kind of notice, an embargo with its time', () => {
  expect(parseOne(JSON.stringify({ ...item, pubstatus: 'canceled' })).status).toBe('canceled')
  expect(parseOne(JSON.stringify({ ...item, editorialtypes: ['Kill'] })).status).toBe('canceled')
  expect(parseOne(JSON.stringify({ ...item, pubstatus: 'embargoed' })).status).toBe('withheld')
  const held = parseOne(JSON.stringify({ ...item, pubstatus: 'embargoed', embargoed: '2024-11-12T00:01:00Z' }))
  expect(held).toMatchObject({ status: 'usable', embargoedUntil: '2024-11-12T00:01:00Z' })
})

test('P46: an item without an id is refused with its place', () => {
  const { uri, altids, ...nameless } = item
  expect(refusalOf(answer(item, nameless)).faults[0]?.path).toBe('/data/items/1/item/altids/itemid')
  expect([uri, altids]).toHaveLength(2)
})
