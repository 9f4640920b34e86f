import { expect, test } from 'vitest'
import { ARRIVED, parseOne, refusalOf } from '../../../tests/helpers/payload.ts'
import { htmlText } from './html-text.ts'

const LEAD =
  'The harbour board on Monday denied that it is in talks to sell the port, calling a report “pure invention”.'
const SECOND =
  'Its chairman, Tom Vale, said no meeting had been held and that none was planned before the end of the year.'
const THIRD =
  'The newspaper had reported on Sunday, citing two people with knowledge of the matter, that the sides met twice.'
const TEXT = [LEAD, SECOND, THIRD].map((p) => `<p>${p}</p>`).join('')
const LINKED = JSON.stringify({
  '@graph': [
    { '@type': 'WebSite', name: 'Site' },
    {
      '@type': ['NewsArticle'],
      headline: 'Harbour board denies sale talks',
      datePublished: '2024-11-11T09:58:00+01:00',
      author: [{ name: 'Ann Writer' }, { name: 'Joe Penn' }],
      publisher: { name: 'Ostend Courier' },
    },
  ],
})
/** "Песков опроверг" in windows-1251. */
const CYRILLIC = [0xcf, 0xe5, 0xf1, 0xea, 0xee, 0xe2, 0x20, 0xee, 0xef, 0xf0, 0xee, 0xe2, 0xe5, 0xf0, 0xe3]
const around = (main: string) =>
  `<nav><ul><li><a href="/">Home</a><li><a href="/n">News</a></ul></nav><div>We use cookies. <button>Accept all cookies</button></div>
   <main>${main}</main><section><h3>Leave a reply</h3><form><label>Please enter your comment!</label></form></section>
   <footer>© 2024 Ostend Courier. All rights reserved.</footer>`
const page = (head: string, main: string) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${around(main)}</body></html>`
const parse = (html: string | Uint8Array, type = 'text/html') => parseOne(html, type)

test('P9: a page’s article is found with what schema.org says of it, and nothing of the site', () => {
  const head = `<title>x</title><link rel="canonical" href="https://courier.example/a"><script type="application/ld+json">${LINKED}</script>`
  const figure =
    '<figure><img src="a.jpg"><figcaption>FILE - The harbour in 2019. (AP Photo/Jo Doe)</figcaption></figure>'
  expect(
    parse(page(head, `<article><h1>Harbour board denies sale talks</h1>${figure}${TEXT}</article>`)),
  ).toMatchObject({
    headline: 'Harbour board denies sale talks',
    body: [LEAD, SECOND, THIRD].join('\n\n'),
    publishedAt: '2024-11-11T08:58:00Z',
    byline: 'Ann Writer, Joe Penn',
    source: 'paste:courier.example',
    sourceName: 'Ostend Courier',
    url: 'https://courier.example/a',
    language: 'en-GB',
  })
})

test('P9: Open Graph serves where schema.org is missing or broken', () => {
  const head = `<title>Harbour | X</title><meta property="og:title" content="Harbour board denies sale talks | Ostend Courier">
    <meta property="article:published_time" content="2024-11-11T08:58:00Z"><script type="application/ld+json">{broken</script>`
  expect(parse(page(head, `<article>${TEXT}</article>`))).toMatchObject({
    headline: 'Harbour board denies sale talks',
    sourceName: 'Ostend Courier',
    publishedAt: '2024-11-11T08:58:00Z',
  })
})

test('P9: a fragment without a head is read by its lines', () => {
  expect(parse(`<h2>Harbour board denies sale talks</h2>${TEXT}`)).toMatchObject({
    headline: 'Harbour board denies sale talks',
    body: [LEAD, SECOND, THIRD].join('\n\n'),
    publishedAt: ARRIVED,
    source: 'paste',
  })
})

test('P9: a link that is no web address and a date from the future are not taken over', () => {
  const head = `<meta property="og:url" content="javascript:x()"><meta name="date" content="2031-01-01">`
  const item = parse(page(head, `<h1>Harbour board denies sale talks</h1>${TEXT}`))
  expect(item.url).toBeUndefined()
  expect(item.publishedAt).toBe(ARRIVED)
})

test.each(['2024-11-10', 'November 10, 2024', '10 November 2024', 'Sun, 10 Nov 2024 GMT'])(
  'P14: a page that is dated “%s” gives the day alone',
  (date) => {
    const { publishedAt, dated, dayAlone } = parse(page(`<meta name="date" content="${date}">`, TEXT))
    expect([publishedAt, dated, dayAlone]).toEqual(['2024-11-10T12:00:00Z', 'day', true])
  },
)

test('P14: copy of the day on which it is pasted is dated by that moment', () => {
  const { publishedAt, dated, dayAlone } = parse(page(`<meta name="date" content="${ARRIVED.slice(0, 10)}">`, TEXT))
  expect([publishedAt, dated, dayAlone]).toEqual([ARRIVED, 'day', undefined])
})

test.each(['November 2024', '2024-11', '11/2024', '2024', 'November 2024 08:58'])(
  'P14: a page that is dated “%s” gives no day',
  (date) => {
    const { publishedAt, dated } = parse(page(`<meta name="date" content="${date}">`, TEXT))
    expect([publishedAt, dated]).toEqual([ARRIVED, 'arrival'])
  },
)

test.each(['10-Nov-2024', 'Nov-10-2024', '10Nov2024', '11-10-2024'])(
  'P14: the year at the end of “%s” is no zone: the day is told',
  (date) => {
    const { publishedAt, dated } = parse(page(`<meta name="date" content="${date}">`, TEXT))
    expect([publishedAt, dated]).toEqual(['2024-11-10T12:00:00Z', 'day'])
  },
)

test.each(['Sun Nov 10 2024 09:58:00 GMT+0100', '2024-11-10T09:58:00.000+01:00', '10-Nov-2024 9:58 AM +0100'])(
  'P14: a zone behind the hour of “%s” is read',
  (date) => {
    expect(parse(page(`<meta name="date" content="${date}">`, TEXT)).publishedAt).toBe('2024-11-10T08:58:00Z')
  },
)

test('P14: an hour in words of a page’s date counts', () => {
  const item = parse(page('<meta name="date" content="November 10, 2024 8:58 AM">', TEXT))
  expect([item.publishedAt, item.dated]).toEqual(['2024-11-10T08:58:00Z', 'time'])
})

test('P3: a page’s own charset is honoured where the header names none', () => {
  const html = Uint8Array.from([
    ...new TextEncoder().encode('<meta charset="windows-1251"><h1>'),
    ...CYRILLIC,
    ...new TextEncoder().encode('</h1>'),
  ])
  expect(parse(html).headline).toBe('Песков опроверг')
})

test('P4: text of markup keeps paragraphs, line breaks of <br> and <pre>, and decodes entities', () => {
  expect(
    htmlText('<div>a<p>b &eacute;&#8217;&nbsp;c</p>d</div><pre>e\nf</pre>g<br>h<table><tr><td>i<td>j</table>'),
  ).toBe('a\n\nb é’ c\n\nd\n\ne\nf\n\ng\nh\n\ni j')
})

test('P10: a page too crowded for the extractor is read as plain lines', () => {
  const title = '<title>Harbour board denies sale talks</title>'
  const deep = `${'<div>'.repeat(150)}${TEXT}${'</div>'.repeat(150)}`
  const crowded = `${'<span></span>'.repeat(10_000)}${TEXT}`
  const overloaded = `<div ${Array.from({ length: 500 }, (_, at) => `a${at}="b"`).join(' ')}>${TEXT}</div>`
  for (const main of [deep, crowded, overloaded])
    expect(parse(page(title, main))).toMatchObject({
      headline: 'Harbour board denies sale talks',
      body: [LEAD, SECOND, THIRD].join('\n\n'),
    })
})

test('P10: elements without end are refused, paragraphs without end tags are not', () => {
  expect(refusalOf(`${'<div>'.repeat(1_000_000)}${TEXT}`, 'text/html').code).toBe('bad-format')
  expect(refusalOf(`${'<li><dd>'.repeat(500_000)}${TEXT}`, 'text/html').code).toBe('bad-format')
  const unclosed = [LEAD, SECOND, THIRD]
    .map((p) => `<p>${p}<ul><li>One<li>Two</ul>`)
    .join('')
    .repeat(200)
  expect(parse(`<h1>Harbour board denies sale talks</h1>${unclosed}`).body).toContain(THIRD)
  const item = { guid: 'g', source: 's', publishedAt: ARRIVED, headline: 'h', bodyHtml: '<b>'.repeat(1_000) }
  expect(refusalOf(JSON.stringify(item)).faults[0]?.path).toBe('/bodyHtml')
})

/** The shortest of three readings, in milliseconds: what else the machine does is left out. */
const clock = (html: string): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const from = performance.now()
      parse(html)
      return performance.now() - from
    }),
  )

test.each([
  ['nested elements side by side', (n: number) => ('<div>'.repeat(60) + '</div>'.repeat(60)).repeat(n / 60)],
  ['unclosed comments', (n: number) => '<!--'.repeat(n)],
  ['open brackets', (n: number) => '<'.repeat(n)],
  ['attributes', (n: number) => `<p ${'a=b '.repeat(n)}>`],
  ['entities', (n: number) => '&amp;'.repeat(n)],
  ['quotes', (n: number) => `<p title="${'\'"'.repeat(n)}`],
  ['stray end tags', (n: number) => '</div></p></a>'.repeat(n)],
])('P10: hostile markup costs no more than its length: %s', (_name, attack) => {
  const html = (n: number) => `<h1>Harbour board denies sale talks</h1>${TEXT}${attack(n)}`
  // Eight times the length: linear work is about eight times the time, quadratic work sixty-four.
  expect(clock(html(48_000)) / Math.max(clock(html(6_000)), 3)).toBeLessThan(32)
})

test('P76: text without an element that is read as a page is read as plain lines', () => {
  const words = 'Harbour board denies sale\n\nThe harbour board said on Monday that nothing was for sale.'
  expect(parseOne(words, '', { format: 'html' }).headline).toMatch(/^Harbour board denies sale/)
})
