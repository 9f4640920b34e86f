import { expect, test } from 'vitest'
import { ARRIVED, parseOne, received } from '../../../tests/helpers/payload.ts'
import { parsePayload } from '../parse-payload.ts'

const rss = (items: string, channel = '<title>Harbour Gazette</title><link>https://gazette.example/</link>'): string =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
    xmlns:atom="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss"
  ><channel>${channel}${items}</channel></rss>`
const one = (item: string, channel?: string) => parseOne(rss(`<item>${item}</item>`, channel), 'application/rss+xml')

const WHOLE = `<title>Port chief denies strike talks</title><link>https://gazette.example/port</link>
  <guid isPermaLink="false">gz-771</guid><pubDate>Tue, 12 Nov 2024 09:30:00 +0100</pubDate>
  <dc:creator>Ida Holm</dc:creator><category domain="https://gazette.example/desks">Shipping</category><category>Labour</category>
  <description>The head of the port says nobody has &lt;em&gt;asked&lt;/em&gt;.</description>
  <content:encoded><![CDATA[<p>The head of the port says nobody has asked.</p><p>Unions <a href="/unions">disagree</a>.</p>]]></content:encoded>
  <enclosure url="https://gazette.example/a.mp3" length="10" type="audio/mpeg"/>
  <media:group><media:content url="p.jpg" medium="image"><media:title>The quay</media:title></media:content></media:group>
  <dc:rights>Gazette Press</dc:rights><georss:featureName>Lillevik</georss:featureName>`

test('P61: an item of RSS 2.0 with what its modules say', () => {
  expect(one(WHOLE)).toEqual({
    guid: 'gz-771',
    source: 'harbour-gazette',
    sourceName: 'Harbour Gazette',
    publishedAt: '2024-11-12T08:30:00Z',
    headline: 'Port chief denies strike talks',
    status: 'usable',
    byline: 'Ida Holm',
    url: 'https://gazette.example/port',
    keywords: ['Shipping', 'Labour'],
    body: 'The head of the port says nobody has asked.\n\nUnions disagree.',
    bodyHtml:
      '<p>The head of the port says nobody has asked.</p><p>Unions <a href="https://gazette.example/unions">disagree</a>.</p>',
    wire: {
      abstract: 'The head of the port says nobody has asked.',
      firstPublishedAt: '2024-11-12T08:30:00Z',
      subjects: [{ code: 'https://gazette.example/desks/Shipping', name: 'Shipping' }],
      city: 'Lillevik',
      usageTerms: 'Gazette Press',
      enclosures: [
        { url: 'https://gazette.example/a.mp3', type: 'audio/mpeg', title: null },
        { url: 'https://gazette.example/p.jpg', type: 'image/*', title: 'The quay' },
      ],
    },
  })
})

test('P61: RSS 1.0 has its items beside the channel, 0.91 no namespaces, and a prefix may be any', () => {
  const rdf = `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
    <channel r:about="https://desk.example/"><title>Desk</title><link>https://desk.example/</link></channel>
    <item r:about="urn:desk:1"><title>Mayor quits</title><link>https://desk.example/1</link><d:date>2024-11-12</d:date><d:language>da</d:language></item></r:RDF>`
  expect(parseOne(rdf, '')).toMatchObject({
    guid: 'urn:desk:1',
    sourceName: 'Desk',
    publishedAt: '2024-11-12T00:00:00Z',
    language: 'da',
  })
  expect(
    parseOne('<rss version="0.91"><channel><title>Old</title><item><title>A</title></item></channel></rss>', ''),
  ).toMatchObject({ headline: 'A', source: 'old' })
  const wrong = rss('<item><title>B</title></item>').replace('<rss', '<rss xmlns="http://www.w3.org/2005/Atom"')
  expect(parseOne(wrong, '').headline).toBe('B')
})

test('P65: an item is named by its guid, else its page, else its words', () => {
  expect(one('<title>A</title><link>https://gazette.example/a</link>').guid).toBe('https://gazette.example/a')
  const words = one('<title>A</title><description>Of a thing</description>').guid
  expect(words).toMatch(/^words-[0-9a-f]{40}$/)
  expect(one('<description>Of a thing</description><title>A</title>').guid).toBe(words)
  expect(one('<title>A</title><description>Of another</description>').guid).not.toBe(words)
  const long = (end: string) => one(`<title>A</title><guid>urn:${'x'.repeat(600)}${end}</guid>`).guid
  expect(long('1')).not.toBe(long('2'))
})

const shared = (n: number, link: string) =>
  `<item><title>A${n}</title><guid isPermaLink="false">feed</guid>${link}</item>`

const guids = (link: (n: number) => string) =>
  new Set(
    parsePayload(received(rss([1, 2, 3].map((n) => shared(n, link(n))).join('')), '')).items.map(({ guid }) => guid),
  )

test('P65: a guid that several pages or headlines share names none of them', () => {
  expect(guids((n) => `<link>https://gazette.example/${n}</link>`)).toEqual(
    new Set([1, 2, 3].map((n) => `https://gazette.example/${n}`)),
  )
  expect(guids(() => '').size).toBe(3)
})

test.each([
  ['<guid>https://gazette.example/g</guid>', 'https://gazette.example/g'],
  ['<guid isPermaLink="FALSE">https://gazette.example/g</guid>', 'https://gazette.example/'],
  ['<link> /rel </link>', 'https://gazette.example/rel'],
  ['<atom:link rel="alternate" href="https://gazette.example/alt"/>', 'https://gazette.example/alt'],
  ['<link>javascript:alert(1)</link>', 'https://gazette.example/'],
  ['<enclosure url="https://gazette.example/a.mp3"/>', 'https://gazette.example/a.mp3'],
  [
    '<link>https://burn.example/x</link><f:origLink xmlns:f="http://rssnamespace.org/feedburner/ext/1.0">https://gazette.example/x</f:origLink>',
    'https://gazette.example/x',
  ],
])('P66: the page of an item: %s', (fields, url) => {
  expect(one(`<title>A</title>${fields}`).url).toBe(url)
})

test('P67: an item is dated by its latest change, one without a date by its arrival', () => {
  const changed = one(
    '<title>A</title><pubDate>12 Nov 2024 08:00 GMT</pubDate><atom:updated>2024-11-12T10:00:00Z</atom:updated>',
  )
  expect(changed).toMatchObject({
    publishedAt: '2024-11-12T10:00:00Z',
    wire: { firstPublishedAt: '2024-11-12T08:00:00Z' },
  })
  expect(one('<title>A</title><pubDate>soon</pubDate>').publishedAt).toBe(ARRIVED)
  const local = received(rss('<item><title>A</title><pubDate>12 Nov 2024 08:00</pubDate></item>'), '', {
    timeZone: 'Europe/Oslo',
  })
  expect(parsePayload(local).items[0]?.publishedAt).toBe('2024-11-12T07:00:00Z')
})

test.each([
  ['<author>ida@gazette.example (Ida Holm)</author>', 'Ida Holm'],
  ['<author>Ida Holm &lt;ida@gazette.example&gt;</author>', 'Ida Holm'],
  ['<author>ida@gazette.example</author>', 'ida@gazette.example'],
  [
    '<author>x@gazette.example</author><dc:creator>Ida Holm</dc:creator><dc:creator>Bo Lund</dc:creator>',
    'Ida Holm, Bo Lund',
  ],
  ['<atom:author><atom:name>Ida Holm</atom:name></atom:author>', 'Ida Holm'],
  ['', undefined],
])('P68: the byline of %s', (fields, byline) => {
  const channel = '<title>G</title><managingEditor>ed@gazette.example (An Editor)</managingEditor>'
  expect(one(`<title>A</title>${fields}`, channel).byline).toBe(byline)
})

test.each([
  ['Fish &amp;amp; chips &amp;#8211; again', 'Fish & chips – again'],
  ['<![CDATA[<b>Fish</b>&nbsp;again]]>', 'Fish again'],
  ['Fish <i>again</i>', 'Fish again'],
  ['  Fish\n   again ', 'Fish again'],
  ['Map&lt;Key, Value&gt; is 5 &lt; 8', 'Map<Key, Value> is 5 < 8'],
  ['<![CDATA[R&D]]>', 'R&D'],
])('P69: a title is a line of plain text: %s', (title, headline) => {
  expect(one(`<title>${title}</title>`).headline).toBe(headline)
})

test('P69: an item without a title has its first words as headline, else its address', () => {
  const long = one(`<description>${'Harbour news. '.repeat(20)}</description>`).headline
  expect(long.length).toBeLessThan(102)
  expect(long).toMatch(/^Harbour news\. .*…$/)
  expect(one('<link>https://gazette.example/a</link>').headline).toBe('https://gazette.example/a')
})

test('P69: a description that is the whole copy is its body too, text without markup stays text', () => {
  expect(one('<title>A</title><description>Plain words.</description>')).toMatchObject({
    body: 'Plain words.',
    wire: { abstract: 'Plain words.' },
  })
  expect(one('<title>A</title><description>Plain words.</description>').bodyHtml).toBeUndefined()
  expect(one('<title>A</title><description>&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;</description>')).toMatchObject({
    body: 'One\n\nTwo',
    bodyHtml: '<p>One</p><p>Two</p>',
  })
  const deep = one(`<title>A</title><description><![CDATA[${'<div>'.repeat(300)}words]]></description>`)
  expect(deep).toMatchObject({ body: 'words' })
  expect(deep.bodyHtml).toBeUndefined()
})

test('P71: what the feed says of all stands for items that say nothing', () => {
  const channel = `<title>G</title><language>nb</language><copyright>Gazette 2024</copyright><category>News</category>
    <itunes:author>The desk</itunes:author>`
  expect(one('<title>A</title>', channel)).toMatchObject({
    language: 'nb',
    keywords: ['News'],
    byline: 'The desk',
    wire: { usageTerms: 'Gazette 2024' },
  })
  expect(one('<title>A</title>', '<link>https://www.gazette.example/x</link>').sourceName).toBe('gazette.example')
  expect(one('<title>A</title><source url="https://other.example/rss">Other Press</source>').sourceName).toBe(
    'Other Press',
  )
})

test('P72: a file is told once, by an address that can be fetched', () => {
  const files = one(`<title>A</title><enclosure url="a.mp3"/><enclosure url=""/><enclosure url="ftp://x.example/a"/>
    <media:content url="https://gazette.example/a.mp3" type="audio/mpeg"/><media:thumbnail url="//cdn.example/t.png"/>`)
  expect(files.wire?.enclosures).toEqual([
    { url: 'https://gazette.example/a.mp3', type: 'audio/mpeg', title: null },
    { url: 'https://cdn.example/t.png', type: 'image/*', title: null },
  ])
})

test('an item that says nothing is skipped, a feed without items is empty', () => {
  expect(parsePayload(received(rss('<item/><item><title>A</title></item>'), ''))).toMatchObject({
    items: [{ headline: 'A' }],
    skipped: [{ guid: null, reason: 'an entry that says nothing' }],
  })
  expect(parsePayload(received(rss(''), '')).items).toEqual([])
})
