import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { aClaim, aLine, anEntry } from '../../tests/helpers/build.ts'
import { received } from '../../tests/helpers/payload.ts'
import type { EventBody } from '../../shared/event.ts'
import { must } from '../../shared/must.ts'
import { parsePayload } from '../format/parse-payload.ts'
import { readCsv } from '../lists/csv-text.ts'
import { OUT, OUT_FORMATS, type OutFormat } from './formats.ts'
import { readerOf } from './reader.ts'
import { sharePage } from './share-page.ts'
import { g2Faults } from './testing/newsml-g2-schema.ts'
import { ninjsFaults } from './testing/ninjs-schema.ts'
import { HOSTILE, KILLED, PLACE, told, write } from './testing/told.ts'

const ours = (format: OutFormat, ...more: EventBody[]) =>
  parsePayload(received(write(format, ...more), OUT[format].type.split(';')[0]))

/** What is left of hostile words in XML. */
const KEPT = '=]]>&amp; <script>alert(1)</script> "x" | *b* 😀'
const DENIES = `Kremlin denies: “${HOSTILE}”`
const squeezed = (text: string | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ')
const denies = `Kremlin denies: “${KEPT}”`
const REPORTS = 'Washington Post reports'

test('W1: a story as RSS is read by feedsmith and by the desk’s own reader, hostile words and all', () => {
  const feed = parseRssFeed(write('rss'))
  expect([feed.title, feed.link]).toEqual([HOSTILE.replace('\u0007\uD800', ''), 'https://desk.example/story/story-1'])
  expect(feed.atom?.links?.[0]).toMatchObject({ rel: 'self', href: PLACE.selfUrl })
  expect(feed.items?.map(({ title, guid, pubDate, link }) => [squeezed(title), guid?.value, pubDate, link])).toEqual([
    [denies, 'urn:on-record:entry:e2', 'Mon, 11 Nov 2024 08:58:00 GMT', 'https://desk.example/story/story-1#e2'],
    [REPORTS, 'urn:on-record:entry:e1', 'Sun, 10 Nov 2024 18:02:00 GMT', 'https://desk.example/story/story-1#e1'],
  ])
  const read = ours('rss')
  expect([read.format, read.repairs, read.items.map(({ guid }) => guid)]).toEqual([
    'rss',
    [],
    ['urn:on-record:entry:e2', 'urn:on-record:entry:e1'],
  ])
})

test('W1: as Atom', () => {
  const feed = parseAtomFeed(write('atom'))
  expect([feed.id, feed.updated]).toEqual(['urn:on-record:story:story-1', '2024-11-11T09:00:07.000Z'])
  expect(feed.entries?.map(({ id, updated, published }) => [id, updated, published])).toEqual([
    ['urn:on-record:entry:e2', '2024-11-11T09:00:06.000Z', '2024-11-11T08:58:00.000Z'],
    ['urn:on-record:entry:e1', '2024-11-11T09:00:05.000Z', '2024-11-10T18:02:00.000Z'],
  ])
  const { format, repairs, items } = ours('atom')
  expect([format, repairs, items.length, items[0]?.language]).toEqual(['atom', [], 2, 'ru'])
  expect(items[0]?.body).toContain('<script>alert(1)</script>')
  expect(items[0]?.bodyHtml ?? '').not.toContain('<script>')
})

test('W1: as JSON Feed', () => {
  const feed = parseJsonFeed(write('json-feed'))
  expect([feed.feed_url, feed.items?.map(({ id, title }) => [id, squeezed(title)])]).toEqual([
    PLACE.selfUrl,
    [
      ['urn:on-record:entry:e2', squeezed(DENIES)],
      ['urn:on-record:entry:e1', REPORTS],
    ],
  ])
  expect(ours('json-feed')).toMatchObject({ format: 'json-feed', items: [{ language: 'ru' }, { language: 'en' }] })
})

test.each(['ninjs', 'newsml-g2'] as const)(
  'W1: as %s, that the desk’s own reader takes for copy with its versions',
  (format) => {
    const read = ours(format, KILLED)
    expect(read.format).toBe(format)
    const items = read.items.filter(({ guid }) => guid.includes(':entry:'))
    expect(items.map(({ guid, version, status, publishedAt }) => [guid, version, status, publishedAt])).toEqual([
      ['urn:on-record:entry:e2', 6, 'usable', '2024-11-11T09:00:06Z'],
      ['urn:on-record:entry:e1', 8, 'canceled', '2024-11-11T09:00:08Z'],
    ])
    expect(items[0]?.body).toContain('On the claim: They spoke.')
  },
)

test.each(OUT_FORMATS)(
  'W2: as %s nothing is told that was rejected, who works on it, or the words of what was withdrawn',
  (format) => {
    const text = write(format, KILLED)
    expect(text).not.toMatch(/SECRET|ASSIGNEE|on Thursday/)
    expect(text.toLowerCase()).toContain('withdrawn')
  },
)

test('W4: as a table no cell is a formula, and every position has its row', () => {
  const csv = write('csv')
  expect(csv).not.toMatch(/(^|,)"?=/m)
  const [header, ...rows] = readCsv(csv) ?? []
  expect(rows.map((row) => [row[header?.indexOf('party') ?? 0], row[header?.indexOf('quote') ?? 0]])).toEqual([
    ['Kremlin', HOSTILE],
    ['Washington Post', ''],
  ])
})

test('W4: as text no words of the copy are taken for marks', () => {
  const text = write('markdown')
  expect(text).toContain('## They spoke.')
  expect(text).toContain('\\<script\\>alert(1)\\</script\\>')
  expect(text).toContain(
    '- 2024-11-10 18:02 UTC: **Washington Post** reports: They spoke on Thursday. — unnamed sources (Washington Post)',
  )
})

/** Copy that gives a position's day alone. */
function saidOnDay(over: Parameters<typeof anEntry>[0] = {}): EventBody[] {
  const loggedAt = '2024-11-11T09:00:04.000Z'
  const entry = anEntry({ id: 'e4', saidAt: '2024-11-08', loggedAt, carriedBy: ['i2'], firstItemId: 'i2', ...over })
  const line = aLine({ itemId: 'i2', guid: 'g2', publishedAt: '2024-11-11T08:58:00.000Z', storyId: 'story-1' })
  return [
    { type: 'item-updated', item: line },
    { type: 'entry-logged', entry },
  ]
}

test('W54: a position of which the copy gives the day alone has no hour where it goes out, and feeds say so', () => {
  const more = saidOnDay({ party: 'Harbour board', quote: 'never' })
  const [header, ...rows] = readCsv(write('csv', ...more)) ?? []
  const row = rows.find((cells) => cells.includes('Harbour board'))
  expect(row?.[header?.indexOf('taken_at') ?? 0]).toBe('2024-11-08')
  expect(write('markdown', ...more)).toContain('- 2024-11-08: **Harbour board** denies')
  expect(JSON.parse(write('json-ld', ...more))).toMatchObject({
    liveBlogUpdate: expect.arrayContaining([expect.objectContaining({ datePublished: '2024-11-08' })]),
  })
  const page = sharePage(told(...more), {
    view: 'timeline',
    live: false,
    embed: false,
    address: 'https://desk.example/s/1',
    reader: readerOf({ tag: 'en', catalogue: {} }, 'UTC'),
  })
  expect(page).toContain('<time datetime="2024-11-08">8 Nov 2024</time>')
  expect(page).not.toContain('12:00')
  const words = 'Dated 2024-11-08, at an hour that the copy does not give'
  for (const format of ['csv', 'markdown', 'json-ld', 'newsml-g2'] as const)
    expect(write(format, ...more)).not.toMatch(/2024-11-08T|at an hour/)
  for (const format of ['rss', 'atom', 'json-feed', 'ninjs'] as const) expect(write(format, ...more)).toContain(words)
  const said = parseRssFeed(write('rss', ...more)).items?.find(({ title }) => title?.startsWith('Harbour board'))
  expect([said?.pubDate, said?.description]).toEqual(['Fri, 08 Nov 2024 12:00:00 GMT', expect.stringContaining(words)])
})

test('W54: NewsML-G2 dates a position by its day, ninjs by no moment that the copy does not give; both say when it was logged', () => {
  const more = saidOnDay()
  const document = write('newsml-g2', ...more)
  expect(g2Faults(document)).toEqual([])
  const { loggedAt } = must(
    told(...more).positions.find(({ entry }) => entry.id === 'e4'),
    'the position',
  ).entry
  expect(document).toContain(`<firstCreated>${loggedAt}</firstCreated>`)
  expect(document).toContain('<contentCreated>2024-11-08</contentCreated>')
  expect(document).toContain('<contentCreated>2024-11-11T08:58:00.000Z</contentCreated>')
  const news = z.looseObject({ associations: z.array(z.looseObject({ uri: z.string() })) })
  const read = news.parse(JSON.parse(write('ninjs', ...more)))
  expect(ninjsFaults(read)).toEqual([])
  const dates = read.associations.map(({ uri, firstcreated, contentcreated }) => [uri, firstcreated, contentcreated])
  expect(dates).toContainEqual(['urn:on-record:entry:e4', loggedAt, undefined])
  expect(dates).toContainEqual(['urn:on-record:entry:e2', expect.any(String), '2024-11-11T08:58:00.000Z'])
})

test('W2: a sample says that it is no news, and a new word on a claim is a new version of what stands on it', () => {
  const sample: EventBody = {
    type: 'item-arrived',
    item: aLine({ itemId: 'i9', guid: 'sample:9', storyId: 'story-1' }),
  }
  expect(told(sample).listing.title).toMatch(/^SAMPLE, not news: /)
  const claim = { ...aClaim({ text: 'They talked.' }), seq: 4 }
  const reworded = told({
    type: 'claim-changed',
    claim,
    change: 'reworded',
    before: { text: 'They spoke.', mergedInto: null, dropped: false },
    moved: [],
  })
  expect(reworded.listing.told.map(({ version }) => version)).toEqual([8, 8])
})
