import { expect, test } from 'vitest'
import { parseOne, received, refusalOf } from '../../../tests/helpers/payload.ts'
import type { ParsedItem } from '../parse.ts'
import { parsePayload } from '../parse-payload.ts'

const json = (value: unknown): string => JSON.stringify(value)
const one = (value: object, over = {}): ParsedItem => parseOne(json(value), undefined, over)

const first = {
  uri: 'urn:example:1',
  version: '10',
  versioncreated: '2024-11-11T09:58:00+0100',
  firstcreated: '2024-11-11T08:00:00Z',
  pubstatus: 'usable',
  urgency: 2,
  priority: 3,
  language: 'en',
  headline: 'Ministry denies talks',
  byline: 'A. Writer',
  located: 'Lviv, Ukraine',
  slugline: 'TALKS',
  body_html: '<p>LVIV, Ukraine (EXP) - No talks took place.</p><p>More.</p>',
  description_text: 'No talks, says the ministry.',
  ednote: 'Adds quote.',
  subject: [{ code: '11000000', name: 'politics' }, { code: '11000000' }],
  copyrightholder: 'Example Press',
  usageterms: 'No archive.',
  wordcount: 6,
  source: 'EXP',
}

test('P44: ninjs 1 is read with all that it tells of an item', () => {
  expect(one(first)).toMatchObject({
    guid: 'urn:example:1',
    source: 'exp',
    sourceName: 'EXP',
    version: 10,
    publishedAt: '2024-11-11T08:58:00Z',
    urgency: 2,
    headline: 'Ministry denies talks',
    byline: 'A. Writer',
    dateline: 'LVIV, Ukraine (EXP)',
    slugline: 'TALKS',
    body: 'LVIV, Ukraine (EXP) - No talks took place.\n\nMore.',
    ednote: 'Adds quote.',
    wire: {
      type: 'text',
      abstract: 'No talks, says the ministry.',
      priority: 3,
      firstCreatedAt: '2024-11-11T08:00:00Z',
      ednotes: [{ text: 'Adds quote.', public: false }],
      subjects: [{ code: '11000000' }],
      city: 'Lviv',
      copyrightHolder: 'Example Press',
      usageTerms: 'No archive.',
      wordCount: 6,
    },
  })
})

test('P44: so are ninjs 2 and 3 with their lists and capitals', () => {
  const item = one({
    standard: { name: 'ninjs', version: '3.0' },
    uri: 'urn:example:2',
    versionCreated: '2024-11-11T08:58:00Z',
    pubStatus: 'usable',
    infoSources: [{ name: 'A. Witness', rel: 'interviewee' }, { name: 'EXP' }],
    headlines: [
      { role: 'short', value: 'Denial' },
      { role: 'main', contentType: 'text/html', value: 'Ministry <b>denies</b> talks' },
    ],
    bodies: [
      { role: 'nitf', contentType: 'text/vnd.IPTC.NITF', value: '<nitf/>' },
      { role: 'html', contentType: 'text/html', value: '<p>No talks.</p>' },
      { role: 'text', contentType: 'text/plain', value: 'No talks.' },
    ],
    descriptions: [
      { role: 'creditline', value: 'EXP' },
      { role: 'text', value: 'In short.' },
    ],
    by: 'A. Writer',
    edNote: 'For editors.',
    subjects: [
      { literal: '16000000', name: 'war', uri: 'http://example.org/16000000' },
      { uri: 'http://example.org/20000002' },
    ],
    rightsInfo: { linkedRights: 'http://example.org/rights' },
    expires: '2025-01-01T00:00:00Z',
  })
  expect(item).toMatchObject({
    sourceName: 'EXP',
    headline: 'Ministry denies talks',
    body: 'No talks.',
    bodyHtml: '<p>No talks.</p>',
    byline: 'A. Writer',
    wire: {
      abstract: 'In short.',
      expiresAt: '2025-01-01T00:00:00Z',
      usageTerms: 'http://example.org/rights',
      subjects: [
        { code: '16000000', name: 'war' },
        { code: '20000002', name: null },
      ],
    },
  })
})

test('P44: a time without a zone is in the source’s own, a version in words is none', () => {
  const item = one({ ...first, versioncreated: '2024-11-11T09:58:00', version: 'third' }, { timeZone: 'Europe/Berlin' })
  expect(item).toMatchObject({ publishedAt: '2024-11-11T08:58:00Z' })
  expect(item.version).toBeUndefined()
})

test('P44: what is of a wrong kind is left out and told', () => {
  const { items, repairs } = parsePayload(
    received(json([{ ...first, byline: { name: 'x' }, urgency: 'high', expires: 'soon1' }])),
  )
  expect(items[0]?.byline).toBeUndefined()
  expect(repairs.toSorted()).toEqual([
    '/0/byline: left out, since it is no text',
    '/0/expires: left out, since it is no time',
    '/0/urgency: left out, since it is no whole number',
  ])
})

test('P44: an item without an id, or with a status that is none, is refused with its place', () => {
  const { uri, ...nameless } = first
  expect(refusalOf(json({ items: [{ ...first }, nameless] })).faults[0]?.path).toBe('/items/1/uri')
  expect(refusalOf(json({ ...first, pubstatus: 'commissioned' })).faults[0]?.path).toBe('/pubstatus')
  expect(uri).toBe('urn:example:1')
})

test('P44: a kill needs no words, an item that is none is skipped', () => {
  expect(one({ uri: 'urn:example:1', version: '11', pubstatus: 'canceled' })).toMatchObject({
    status: 'canceled',
    version: 11,
  })
  const { items, skipped } = parsePayload(
    received(json([{ uri: 'a', type: 'event', title: 'Talks' }, { uri: 'b', type: 'planning' }, { uri: 'c' }])),
  )
  expect(items).toEqual([])
  expect(skipped.map(({ guid }) => guid)).toEqual(['a', 'b', 'c'])
})

test('P44: an embargo stands in its field, or in the note alone', () => {
  expect(one({ ...first, embargoed: '2024-11-12T00:01:00Z' }).embargoedUntil).toBe('2024-11-12T00:01:00Z')
  expect(one({ ...first, ednote: 'EMBARGOED UNTIL 0001 GMT Nov 12' }).embargoedUntil).toBe('2024-11-12T00:01:00Z')
  expect(one({ ...first, pubstatus: 'withheld' }).status).toBe('withheld')
})

const picture = {
  type: 'picture',
  headline: 'The building',
  description_text: 'The ministry on Monday.',
  body_text: 'A white building',
  renditions: {
    thumbnail: { href: 'https://example.org/small.jpg' },
    original: { href: 'https://example.org/large.jpg', mimetype: 'image/jpeg' },
    other: { href: 'file:///etc/passwd' },
  },
}

test('P45: a picture with an id of its own is an item before the one that it belongs to, which names its file', () => {
  const story = { ...first, associations: { featuremedia: { ...picture, guid: 'pic-1' } } }
  const [image, text] = parsePayload(received(json(story))).items
  expect(image).toMatchObject({
    guid: 'pic-1',
    sourceName: 'EXP',
    publishedAt: '2024-11-11T08:58:00Z',
    body: 'The ministry on Monday.',
    wire: { type: 'picture', altText: 'A white building' },
  })
  expect(text?.wire).toMatchObject({
    altText: 'A white building',
    enclosures: [{ url: 'https://example.org/large.jpg', type: 'image/jpeg', title: 'The building' }],
  })
})

test('P45: one without an id is named after the item, and follows it; it is held as long as the item', () => {
  const story = {
    ...first,
    embargoed: '2024-11-12T00:01:00Z',
    associations: [
      { ...picture, name: 'main' },
      { name: 'empty', uri: 'x' },
    ],
  }
  const { items } = parsePayload(received(json(story)))
  expect(items.map(({ guid }) => guid)).toEqual(['urn:example:1', 'urn:example:1#main'])
  expect(items[1]?.embargoedUntil).toBe('2024-11-12T00:01:00Z')
  const withheld = parsePayload(received(json({ ...story, embargoed: null, pubstatus: 'withheld' }))).items
  expect(withheld.map(({ status }) => status)).toEqual(['withheld', 'withheld'])
  expect(parsePayload(received(json({ ...story, pubstatus: 'canceled' }))).items).toHaveLength(1)
})

test('P44: agencies’ JSON that is near ninjs is read under the names that it goes by', () => {
  const item = one({
    urn: 'urn:example:3',
    'source-feed': 'EXP-Newswires',
    version_created: '2024-11-11T08:58:00Z',
    firstVersion: '2024-11-11T08:00:00Z',
    headline: 'Ministry denies talks',
    subhead: 'In short.',
    body_text: '<p>No talks.</p><p>More.</p>',
    keywords: 'Lviv+Talks',
    subjects: { code: ['medtop:20000002', 'N2:UA'] },
    slug: 'TALKS',
    usage: 'No archive.',
  })
  expect(item).toMatchObject({
    guid: 'urn:example:3',
    sourceName: 'EXP-Newswires',
    publishedAt: '2024-11-11T08:58:00Z',
    slugline: 'TALKS',
    body: 'No talks.\n\nMore.',
    bodyHtml: '<p>No talks.</p><p>More.</p>',
    keywords: ['Lviv', 'Talks'],
    wire: {
      abstract: 'In short.',
      firstCreatedAt: '2024-11-11T08:00:00Z',
      usageTerms: 'No archive.',
      subjects: [{ code: 'medtop:20000002' }, { code: 'N2:UA' }],
    },
  })
  const paragraphs = {
    response: { docs: [{ uno: 'x1', title: 'Denial', news: ['No talks.', 'More.'], lang: 'en', city: 'Lviv' }] },
  }
  expect(one(paragraphs)).toMatchObject({
    guid: 'x1',
    headline: 'Denial',
    body: 'No talks.\n\nMore.',
    language: 'en',
    wire: { city: 'Lviv' },
  })
})
