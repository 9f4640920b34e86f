import { expect, test } from 'vitest'
import { parseOne, received } from '../../../tests/helpers/payload.ts'
import { parsePayload } from '../parse-payload.ts'

const atom = (entries: string, feed = '<title>Fjord Wire</title>', attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" ${attributes}>${feed}${entries}</feed>`
const one = (entry: string, feed?: string, attributes?: string) =>
  parseOne(atom(`<entry>${entry}</entry>`, feed, attributes), 'application/atom+xml')

test('P62: an entry of Atom 1.0', () => {
  const entry = one(
    `<id>tag:fjord.example,2024:9</id><title type="html">Minister &amp;amp; union at odds</title>
     <link rel="self" href="https://fjord.example/9.atom"/><link href="/9" hreflang="en"/>
     <link rel="enclosure" type="video/mp4" href="v.mp4" title="The quay"/>
     <published>2024-11-12T08:00:00Z</published><updated>2024-11-12T10:00:00+01:00</updated>
     <author><name>Ida Holm</name><email>ida@fjord.example</email></author><author><name>Bo Lund</name></author>
     <category term="lab" scheme="urn:fjord:topics" label="Labour"/><summary>At odds.</summary><rights>Fjord 2024</rights>
     <content type="html">&lt;p&gt;They are at odds.&lt;/p&gt;</content>`,
    '<title>Fjord Wire</title><link href="https://fjord.example/"/>',
    'xml:lang="en-GB"',
  )
  expect(entry).toEqual({
    guid: 'tag:fjord.example,2024:9',
    source: 'fjord-wire',
    sourceName: 'Fjord Wire',
    publishedAt: '2024-11-12T09:00:00Z',
    headline: 'Minister & union at odds',
    status: 'usable',
    language: 'en-GB',
    byline: 'Ida Holm, Bo Lund',
    url: 'https://fjord.example/9',
    keywords: ['Labour'],
    body: 'They are at odds.',
    bodyHtml: '<p>They are at odds.</p>',
    wire: {
      abstract: 'At odds.',
      firstPublishedAt: '2024-11-12T08:00:00Z',
      subjects: [{ code: 'urn:fjord:topics:lab', name: 'Labour' }],
      usageTerms: 'Fjord 2024',
      enclosures: [{ url: 'https://fjord.example/v.mp4', type: 'video/mp4', title: 'The quay' }],
    },
  })
})

test('P62: XHTML keeps the order of its words and tags, and text means what it says', () => {
  const xhtml = `<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">No <b>deal</b>, <i>yet</i></div></title>
    <content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>AT&amp;T said <x:b>no</x:b> to<x:br/>all 5 &lt; 8.</x:p></x:div></content>`
  expect(one(xhtml)).toMatchObject({
    headline: 'No deal, yet',
    body: 'AT&T said no to\nall 5 < 8.',
    bodyHtml: '<p>AT&amp;T said <b>no</b> to<br>all 5 &lt; 8.</p>',
  })
  expect(one('<title type="text">Why &lt;b&gt; is bold</title>').headline).toBe('Why <b> is bold')
  expect(one('<title>&lt;b&gt;Bold&lt;/b&gt; move</title>').headline).toBe('Bold move')
})

test('P62: Atom 0.3 has its own names and modes', () => {
  const old = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Old</title><entry><id>urn:1</id>
    <title mode="escaped" type="text/html">&lt;i&gt;Kill&lt;/i&gt; denied</title><issued>2003-12-13T08:29:29-04:00</issued>
    <modified>2003-12-13T18:30:02Z</modified><content type="text/html" mode="base64">PHA+V29yZHM8L3A+</content></entry></feed>`
  expect(parseOne(old, '')).toMatchObject({
    headline: 'Kill denied',
    publishedAt: '2003-12-13T18:30:02Z',
    bodyHtml: '<p>Words</p>',
    wire: { firstPublishedAt: '2003-12-13T12:29:29Z' },
  })
})

test('P62: groups of Media RSS, and content that stands elsewhere, are files', () => {
  const group = `<title>A</title><content src="/page.html" type="text/html"/>
    <media:group><media:content url="https://v.example/1.mp4" type="video/mp4"/><media:thumbnail url="https://v.example/1.jpg"/>
    <media:description>What it shows</media:description></media:group>`
  expect(one(group, '<title>F</title><link href="https://v.example/"/>')).toMatchObject({
    body: 'What it shows',
    wire: { enclosures: [{ url: 'https://v.example/page.html' }, { type: 'video/mp4' }, { type: 'image/*' }] },
  })
})

test('P70: addresses are told from xml:base, which may itself be told from an outer one, else from where the feed is', () => {
  const entry = `<id>9</id><link href="b"/><content type="html" xml:base="deep/">&lt;img src="c.png?a=1&amp;amp;b=2"&gt;&lt;a href='#x'&gt;&lt;a href=mailto:a@b.c&gt;</content>`
  expect(one(entry, '<title>F</title>', 'xml:base="https://fjord.example/a/"')).toMatchObject({
    guid: 'https://fjord.example/a/9',
    url: 'https://fjord.example/a/b',
    bodyHtml: `<img src="https://fjord.example/a/deep/c.png?a=1&amp;b=2"><a href='#x'><a href="mailto:a@b.c">`,
  })
  const fetched = received(atom('<entry><id>9</id><link href="/b"/></entry>'), '', {
    url: 'https://fjord.example/feed',
  })
  expect(parsePayload(fetched).items[0]).toMatchObject({ guid: '9', url: 'https://fjord.example/b' })
  expect(one('<id>9</id><link href="/b"/>').url).toBeUndefined()
})

test('P68: an entry without authors has those of the feed it was taken from, else of its feed', () => {
  const feed = '<title>F</title><author><name>The desk</name></author>'
  expect(one('<title>A</title>', feed).byline).toBe('The desk')
  const taken = '<title>A</title><source><title>Other</title><author><name>Bo Lund</name></author></source>'
  expect(one(taken, feed)).toMatchObject({ byline: 'Bo Lund', sourceName: 'Other' })
  expect(one('<title>A</title><author><email>ida@fjord.example</email></author>').byline).toBe('ida@fjord.example')
})

test('P73: an entry that was taken back is a kill of its item', () => {
  const feed = atom(
    '<at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="tag:1" when="2024-11-12T09:00:00Z"><at:comment>Wrong</at:comment></at:deleted-entry>',
  )
  expect(parsePayload(received(feed, '')).items).toEqual([
    {
      guid: 'tag:1',
      source: 'fjord-wire',
      sourceName: 'Fjord Wire',
      publishedAt: '2024-11-12T09:00:00Z',
      headline: '',
      status: 'canceled',
      ednote: 'Wrong',
      wire: { ednotes: [{ text: 'Wrong', public: false }] },
    },
  ])
})

test('P62: an entry alone is a feed of itself', () => {
  expect(parseOne('<entry xmlns="http://www.w3.org/2005/Atom"><id>urn:1</id><title>A</title></entry>', '').guid).toBe(
    'urn:1',
  )
})

test('P62: an agency that names its articles and their first lines in a module of its own is taken at its word', () => {
  const spaces =
    'xmlns:nm="http://feed.wenn.com/xmlns/2010/03/wenn_nm" xmlns:cm="http://feed.wenn.com/xmlns/2010/03/wenn_cm"'
  const entry = `<id>urn:feed:7:1</id><title>Singer denies split</title><content type="text">The band plays on.</content>
    <nm:NewsManagement><nm:original_article_id>5512</nm:original_article_id></nm:NewsManagement>
    <cm:ContentMetadata><cm:first_line>A singer denies it.</cm:first_line></cm:ContentMetadata>`
  expect(one(entry, undefined, spaces)).toMatchObject({
    guid: '5512',
    body: 'The band plays on.',
    wire: { abstract: 'A singer denies it.' },
  })
})
