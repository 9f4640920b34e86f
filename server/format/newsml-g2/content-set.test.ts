import { expect, test } from 'vitest'
import { HEADLINE, item, message, NAR, WORDS, type Parts } from '../../../tests/helpers/newsml-g2.ts'
import { parseOne, received } from '../../../tests/helpers/payload.ts'
import { parsePayload } from '../parse-payload.ts'

const all = (xml: string) => parsePayload(received(xml, 'application/xml'))
const parse = (parts: Parts = {}) => parseOne(item(parts), 'application/vnd.iptc.g2.newsitem+xml')

const body = (content: string) => parse({ content }).body
const base64 = (text: string): string => Buffer.from(text).toString('base64')

test('P27: words are read from NITF, XHTML, text, markup sent as text, and base64', () => {
  const nitf =
    '<inlineXML contenttype="application/nitf+xml" wordcount="2"><nitf><body><body.head><byline>By Jo Doe</byline></body.head><body.content><block><p>In NITF.</p></block></body.content></body></nitf></inlineXML>'
  expect(parse({ content: nitf })).toMatchObject({ body: 'In NITF.', byline: 'By Jo Doe', wire: { wordCount: 2 } })
  expect(body(WORDS)).toBe('Text.')
  expect(body('<inlineXML><html><body>Bare words<br/>of it<p>and more</p></body></html></inlineXML>')).toBe(
    'Bare words\nof it\n\nand more',
  )
  expect(body('<inlineData contenttype="text/plain">One.\n\nTwo.</inlineData>')).toBe('One.\n\nTwo.')
  expect(body('<inlineData contenttype="text/plain"><![CDATA[<p>One.</p><P>Two &amp; three.</P>]]></inlineData>')).toBe(
    'One.\n\nTwo & three.',
  )
  expect(body(`<inlineData contenttype="text/plain" encoding="encd:base64">${base64('Zürich.')}</inlineData>`)).toBe(
    'Zürich.',
  )
})

const set = (language: string, text: string) =>
  `<inlineXML xml:lang="${language}"><html><body><p>${text}</p></body></html></inlineXML>`

test('P27: of several renditions the fullest counts, of translations the item’s own', () => {
  const teaser = '<inlineXML><html><body><p>Short.</p></body></html></inlineXML>'
  expect(body(`${teaser}<inlineData contenttype="text/plain">A longer text of several words.</inlineData>`)).toBe(
    'A longer text of several words.',
  )
  expect(body(set('fr', 'Un texte en français') + set('en', 'In English'))).toBe('In English')
  expect(
    parse({ content: '<inlineXML><events><event><name>Fair</name></event></events></inlineXML>' }).body,
  ).toBeUndefined()
})

test('P27: a picture has its caption for words, and its renditions for files', () => {
  const picture = parseOne(
    item({
      about: `${HEADLINE}<creator role="crol:photographer"><name>Ann Lee</name></creator><description role="drol:caption">The pier on Monday.</description>`,
      content:
        '<remoteContent href="https://op.example/pier.jpg" contenttype="image/jpeg" rendition="rnd:highRes"/><remoteContent residref="urn:op:bin"/>',
    }).replace('ninat:text', 'ninat:picture'),
    'text/xml',
  )
  expect(picture).toMatchObject({ body: 'The pier on Monday.', byline: 'Ann Lee' })
  expect(picture.wire).toMatchObject({
    type: 'picture',
    abstract: 'The pier on Monday.',
    enclosures: [
      { url: 'https://op.example/pier.jpg', type: 'image/jpeg', title: 'highRes' },
      { url: 'urn:op:bin', type: null, title: null },
    ],
  })
})

test('P27: a package tells its members; one without a guid only groups', () => {
  const groups =
    '<groupSet root="G"><group id="G"><itemRef residref="urn:op:1"><headline>Harbour</headline></itemRef><itemRef residref="urn:op:2"/></group></groupSet>'
  const pack = (identity: string) =>
    `<packageItem ${NAR} ${identity}><contentMeta><headline>Top news</headline></contentMeta>${groups}</packageItem>`
  expect(all(message(pack('guid="urn:op:p"'))).items).toMatchObject([
    {
      guid: 'urn:op:p',
      headline: 'Top news',
      wire: {
        type: 'composite',
        members: [
          { guid: 'urn:op:1', headline: 'Harbour' },
          { guid: 'urn:op:2', headline: null },
        ],
      },
    },
  ])
  expect(all(message(pack('') + item()))).toMatchObject({ items: [{ guid: 'urn:op:1' }], skipped: [{ guid: null }] })
})
