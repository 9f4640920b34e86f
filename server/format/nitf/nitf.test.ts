import { expect, test } from 'vitest'
import { must } from '../../../shared/must.ts'
import { parseOne, received, refusalOf } from '../../../tests/helpers/payload.ts'
import { parsePayload } from '../parse-payload.ts'

interface Parts {
  docdata?: string
  management?: string
  head?: string
  bodyHead?: string
  content?: string
}

const HEADLINE = '<hedline><hl1>Harbour board denies sale talks</hl1></hedline>'
const nitf = ({ docdata = '', management = '', head = '', bodyHead = HEADLINE, content = '<p>Text.</p>' }: Parts) =>
  `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf baselang="en-GB"><head>${head}
   <docdata ${management}>${docdata}</docdata></head>
   <body><body.head>${bodyHead}</body.head><body.content>${content}</body.content></body></nitf>`
const parse = (parts: Parts) => parseOne(nitf(parts), 'application/xml')
const items = (parts: Parts) => parsePayload(received(nitf(parts), 'application/xml')).items
const ID = '<doc-id regsrc="Ostend Press" id-string="op.1"/><date.issue norm="20241111T085800+0100"/>'

const note = (type: string, text: string) =>
  `<note noteclass="editorsnote" type="${type}"><body.content><p>${text}</p></body.content></note>`

test('P23: NITF gives its headline, byline, dateline, place, summary and text', () => {
  const bodyHead = `${HEADLINE}<byline>By <person>Ann Lee</person><byttl>Port Editor</byttl></byline><distributor>Ostend Press</distributor>
    <dateline><location><city>Ostend</city><country>Belgium</country></location><story.date norm="20241111"/></dateline>
    <abstract><p>The board denies it.</p></abstract>`
  expect(parse({ docdata: ID, bodyHead })).toMatchObject({
    guid: 'op.1',
    source: 'ostend-press',
    sourceName: 'Ostend Press',
    publishedAt: '2024-11-11T07:58:00Z',
    language: 'en-GB',
    headline: 'Harbour board denies sale talks',
    byline: 'By Ann Lee',
    dateline: 'Ostend, Belgium',
    body: 'Text.',
    status: 'usable',
    wire: { type: 'text', city: 'Ostend', abstract: 'The board denies it.' },
  })
})

test('P23: urgency, slug, keywords, subjects, numbers and dates come from the head', () => {
  const head = `<meta name="anpa-sequence" content="1747"/><meta name="anpa-takekey" content="1st Ld"/><meta name="anpa-keyword" content="Harbour-Sale"/>
    <tobject><tobject.property tobject.property.type="Analysis"/>
    <tobject.subject tobject.subject.refnum="04000000" tobject.subject.type="Economy" tobject.subject.matter="Transport"/></tobject>`
  const docdata = `${ID}<urgency ed-urg="2"/><date.expire norm="20241118T085800+0100"/><key-list><keyword key="port"/><keyword key="sale"/></key-list>
    <doc.copyright holder="Ostend Press NV" year="2024"/><doc.rights limitations="Not for archives"/>`
  const item = parse({ head, docdata })
  expect(item).toMatchObject({ urgency: 2, slugline: 'Harbour-Sale', keywords: ['port', 'sale'] })
  expect(item.wire).toMatchObject({
    sequence: '1747',
    takeKey: '1st Ld',
    expiresAt: '2024-11-18T07:58:00Z',
    subjects: [{ code: '04000000', name: 'Transport' }],
    genres: [{ code: 'Analysis', name: null }],
    copyrightHolder: 'Ostend Press NV',
    usageTerms: 'Not for archives',
  })
})

test('P23: a title over another headline is the slug where it looks like one', () => {
  const slug = (title: string, keyword = '') =>
    parse({ head: `<title>${title}</title>`, docdata: `${ID}<keyword key="${keyword}"/>` }).slugline
  expect(slug('Harbour-Sale')).toBe('Harbour-Sale')
  expect(slug('2 POLITICS Budget', 'Budget')).toBe('POLITICS Budget')
  expect(slug('A title of some words')).toBeUndefined()
  expect(parse({ docdata: `${ID}<keyword key="HARBOUR SALE"/>` }).slugline).toBe('HARBOUR SALE')
})

test('P23: notes to editors are private unless their type says that they are for publication', () => {
  const docdata = `${ID}<ed-msg info="Reporter: +32 59 000 000"/><ed-msg info=""/>`
  const item = parse({ docdata, bodyHead: `${HEADLINE}${note('npa', 'Check names')}${note('pa', 'Adds quotes')}` })
  expect(item.wire?.ednotes).toEqual([
    { text: 'Reporter: +32 59 000 000', public: false },
    { text: 'Check names', public: false },
    { text: 'Adds quotes', public: true },
  ])
})

test('P24: a release after the issue is an embargo; an embargo without a time withholds', () => {
  const release = '<date.release norm="20241112T060000+0100"/>'
  expect(parse({ docdata: ID + release }).embargoedUntil).toBe('2024-11-12T05:00:00Z')
  expect(parse({ docdata: `${ID}<date.release norm="20241111T085800+0100"/>` }).embargoedUntil).toBeUndefined()
  expect(parse({ docdata: ID, management: 'management-status="embargoed"' }).status).toBe('withheld')
  expect(parse({ docdata: ID, management: 'management-status="withheld"' }).status).toBe('withheld')
  expect(parse({ docdata: `${ID}<date.release norm="00000000T000000"/>` }).embargoedUntil).toBeUndefined()
})

test('P24, P40: an embargo in a message to editors alone holds the copy back', () => {
  const docdata = `${ID}<ed-msg info="EMBARGOED UNTIL 0001 GMT Nov 12"/>`
  expect(parse({ docdata }).embargoedUntil).toBe('2024-11-12T00:01:00Z')
})

test('P24: a kill is an item without a body, under its own id or as a message to editors', () => {
  const canceled = items({ docdata: ID, management: 'management-status="canceled"', content: '' })
  expect(canceled).toMatchObject([{ guid: 'op.1', status: 'canceled' }])
  expect(canceled[0]?.body).toBeUndefined()
  expect(parse({ docdata: `${ID}<ed-msg msg-type="kill" info="Source recants."/>` }).status).toBe('canceled')
  expect(parse({ docdata: `${ID}<ed-msg info="BULLETIN KILL: Source recants."/>` }).status).toBe('canceled')
  expect(parse({ docdata: `${ID}<ed-msg info="Adds quote on kill rate"/>` }).status).toBe('usable')
})

test('P24: a document may kill another id, or continue it', () => {
  const other = (status: string, own = 'usable') =>
    items({ docdata: ID, management: `management-status="${own}" management-doc-idref="op.0" ${status}` })
  expect(other('management-idref-status="canceled"')).toMatchObject([
    { guid: 'op.1', status: 'usable' },
    { guid: 'op.0', status: 'canceled', headline: 'Harbour board denies sale talks' },
  ])
  expect(other('', 'canceled').map(({ guid, status }) => [guid, status])).toEqual([
    ['op.1', 'canceled'],
    ['op.0', 'canceled'],
  ])
  expect(other('')).toMatchObject([{ guid: 'op.1', wire: { evolvedFrom: 'op.0' } }])
  const correction = `${ID}<correction id-string="op.7" info="Corrects the sum"/>`
  expect(parse({ docdata: correction }).wire).toMatchObject({
    evolvedFrom: 'op.7',
    ednotes: [{ text: 'Corrects the sum', public: false }],
  })
})

test('P23, P41: a document without an id has the same one when it comes again', () => {
  const docdata = '<doc-id regsrc="OP"/><date.issue norm="20241111T085800Z"/>'
  const head = '<meta name="anpa-sequence" content="A0412"/><meta name="slugline" content="Harbour-Sale"/>'
  expect(parse({ docdata, head }).guid).toBe('made:op:20241111:a0412:harbour-sale')
  expect(parse({ docdata }).guid).toBe(parse({ docdata }).guid)
  expect(parse({ docdata }).guid).not.toBe(parse({ docdata, content: '<p>Other text.</p>' }).guid)
})

test('P23, P11: times without a zone are in the zone of their source', () => {
  const body = nitf({ docdata: '<doc-id id-string="x"/><date.issue norm="20241111T085800"/>' })
  expect(parseOne(body, 'text/xml', { timeZone: 'Europe/Moscow' }).publishedAt).toBe('2024-11-11T05:58:00Z')
})

test('P23: pictures are files of the item, their captions stand in the text', () => {
  const content = `<media media-type="image"><media-reference mime-type="image/jpeg" source="https://op.example/pier.jpg" alternate-text="A pier"/>
    <media-caption>The pier on Monday.</media-caption></media>`
  const item = parse({ docdata: ID, content: `<p>a</p>${content}<p>b</p>` })
  expect(item.body).toBe('a\n\nThe pier on Monday.\n\nb')
  expect(item.wire).toMatchObject({
    altText: 'A pier',
    enclosures: [{ url: 'https://op.example/pier.jpg', type: 'image/jpeg', title: 'The pier on Monday.' }],
  })
})

test('P23: NITF is found with a prefix, in an envelope and several at once; a body without body.content is read', () => {
  const bare = '<n:nitf xmlns:n="urn:n"><n:body><n:p>Bare.</n:p></n:body></n:nitf>'
  expect(parseOne(bare, 'text/xml').body).toBe('Bare.')
  const both = parsePayload(received(`<env><a>${bare}</a>${bare}</env>`, 'application/xml'))
  expect(both.items).toHaveLength(2)
})

test('P23: initials of the desk are no byline', () => {
  expect(parse({ docdata: ID, bodyHead: `${HEADLINE}<byline>gr/bp</byline>` }).byline).toBeUndefined()
  expect(parse({ docdata: ID, bodyHead: `${HEADLINE}<byline><byttl>Staff</byttl></byline>` }).byline).toBe('Staff')
})

test('P12, P23: half a document is refused with line and column', () => {
  const half = nitf({ docdata: ID }).slice(0, -40)
  expect(must(refusalOf(half, 'application/xml').faults[0], 'a fault').path).toMatch(/^line \d+, column \d+$/)
})
