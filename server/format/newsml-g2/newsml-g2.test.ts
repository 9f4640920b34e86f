import { expect, test } from 'vitest'
import { item, message, type Parts } from '../../../tests/helpers/newsml-g2.ts'
import { parseOne, received, refusalOf } from '../../../tests/helpers/payload.ts'
import { parsePayload } from '../parse-payload.ts'

const all = (xml: string) => parsePayload(received(xml, 'application/xml'))
const parse = (parts: Parts = {}) => parseOne(item(parts), 'application/vnd.iptc.g2.newsitem+xml')

test('P25: an item gives its identity, version, times, words and codes', () => {
  const about = `<urgency>2</urgency><contentCreated>2024-11-11T07:00:00Z</contentCreated><located type="cptype:city"><name>Ostend</name></located>
    <language tag="en"/><genre qcode="genre:Analysis"><name>Analysis</name></genre><keyword>port</keyword><keyword/>
    <subject qcode="medtop:20000523"><name xml:lang="de">Arbeitsmarkt</name><name xml:lang="en">labour market</name><sameAs qcode="subj:09003000"/></subject>
    <subject uri="http://cv.iptc.org/newscodes/mediatopic/04000000"/><slugline separator="-">Harbour-Sale</slugline>
    <headline role="hld:subHeadline">Second line</headline><headline xml:lang="fr">Le port</headline><headline xml:lang="en">Harbour board denies</headline>
    <by>Ann Lee</by><dateline>OSTEND, Nov 11 (OP) -</dateline><description role="drol:summary">The board denies it.</description>`
  const rights =
    '<rightsInfo><copyrightHolder literal="OP NV"/><usageTerms xml:lang="fr">Non</usageTerms><usageTerms xml:lang="en">Not for archives</usageTerms></rightsInfo>'
  expect(parse({ about, rights })).toMatchObject({
    guid: 'urn:op:1',
    version: 3,
    source: 'ostend-press',
    publishedAt: '2024-11-11T07:58:00Z',
    language: 'en',
    urgency: 2,
    headline: 'Harbour board denies',
    body: 'Text.',
    byline: 'Ann Lee',
    dateline: 'OSTEND, Nov 11 (OP) -',
    slugline: 'Harbour-Sale',
    keywords: ['port'],
    wire: {
      type: 'text',
      abstract: 'The board denies it.',
      city: 'Ostend',
      firstCreatedAt: '2024-11-11T07:00:00Z',
      subjects: [
        { code: 'medtop:20000523', name: 'labour market' },
        { code: 'subj:09003000', name: 'labour market' },
        { code: 'medtop:04000000', name: null },
      ],
      genres: [{ code: 'genre:Analysis', name: 'Analysis' }],
      copyrightHolder: 'OP NV',
      usageTerms: 'Not for archives',
    },
  })
})

test('P25: items are found in a message, bare, with prefixes, and in an envelope; priority is the message’s', () => {
  const both = all(message(item() + item({ identity: 'guid="urn:op:2" version="10"' })))
  expect(both.items.map(({ guid, version }) => [guid, version])).toEqual([
    ['urn:op:1', 3],
    ['urn:op:2', 10],
  ])
  expect(both.items[0]?.wire?.priority).toBe(4)
  const prefixed =
    '<n:newsItem xmlns:n="http://iptc.org/std/nar/2006-10-01/" guid="g"><n:contentMeta><n:headline>H</n:headline></n:contentMeta></n:newsItem>'
  expect(all(prefixed).items).toMatchObject([{ guid: 'g', headline: 'H' }])
  const soap = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><deliver>${message(item())}</deliver></s:Body></s:Envelope>`
  expect(all(soap)).toMatchObject({ format: 'newsml-g2', items: [{ guid: 'urn:op:1' }] })
})

test('P13, P25: planning, concepts, vocabularies and empty items are skipped, with the reason', () => {
  const names = ['planningItem', 'conceptItem', 'knowledgeItem', 'catalogItem']
  const { items, skipped } = all(message(names.map((name) => item({ name })).join('') + item()))
  expect(items).toHaveLength(1)
  expect(skipped.map(({ guid, reason }) => [guid, reason.split(' ')[1]])).toEqual([
    ['urn:op:1', 'planning'],
    ['urn:op:1', 'concept'],
    ['urn:op:1', 'knowledge'],
    ['urn:op:1', 'catalog'],
  ])
  expect(all(item({ about: '', content: '' })).skipped).toMatchObject([
    { reason: expect.stringContaining('neither words') },
  ])
})

test('P26: a kill with an empty body is an item, whether status or signal says so', () => {
  const kill = (meta: string) => parse({ meta, about: '', content: '' })
  expect(kill('<pubStatus qcode="stat:canceled"/>')).toMatchObject({ guid: 'urn:op:1', version: 3, status: 'canceled' })
  expect(kill('<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled"/>').status).toBe('canceled')
  expect(kill('<signal qcode="sig:kill"/>').status).toBe('canceled')
  expect(parse({ meta: '<pubStatus qcode="stat:withheld"/>' }).status).toBe('withheld')
})

const until = (meta: string) => {
  const { embargoedUntil, status } = parse({ meta })
  return embargoedUntil ?? status
}

test('P26: an embargo stands in its element, with a time or words, or in a note alone; an empty element is none', () => {
  expect(until('<embargoed>2024-11-12T06:00:00+01:00</embargoed>')).toBe('2024-11-12T05:00:00Z')
  expect(until('<embargoed>until further notice</embargoed>')).toBe('withheld')
  expect(until('<embargoed/>')).toBe('usable')
  expect(until('<edNote>EMBARGOED UNTIL 0001 GMT Nov 12</edNote>')).toBe('2024-11-12T00:01:00Z')
  expect(until('<embargoed>2024-11-12T06:00:00Z</embargoed><edNote>Embargoed until Nov 20</edNote>')).toBe(
    '2024-11-12T06:00:00Z',
  )
})

test('P26: notes are private unless role or class say that they are public', () => {
  const meta = `<edNote>Adds quotes</edNote><edNote role="opnote:public">Corrects the sum.</edNote><edNote role="opnote:nonpublic">x</edNote>
    <edNote pubconstraint="pc:nonpublic">Call +32 59 000 000</edNote><ednote/>
    <edNote role="op:notepad"><div xmlns="http://www.w3.org/1999/xhtml"><section class="np-public"><p>Pictures</p><p>follow</p></section>
    <section class="np-nonpublic"><p>Ann Lee, +32</p></section></div></edNote>`
  expect(parse({ meta }).wire?.ednotes).toEqual([
    { text: 'Adds quotes', public: false },
    { text: 'Corrects the sum.', public: true },
    { text: 'x', public: false },
    { text: 'Call +32 59 000 000', public: false },
    { text: 'Pictures\n\nfollow', public: true },
    { text: 'Ann Lee, +32', public: false },
  ])
})

const evolved = (link: string) => parse({ meta: link }).wire?.evolvedFrom

test('P26: a link to an earlier version under another guid is told, one to its own guid is not', () => {
  expect(evolved('<link rel="irel:previousVersion" residref="urn:op:0"/>')).toBe('urn:op:0')
  expect(evolved('<link rel="irel:evolvedFrom" guidref="urn:op:0"/>')).toBe('urn:op:0')
  expect(evolved('<link rel="irel:previousVersion" residref="urn:op:1" version="2"/>')).toBeUndefined()
  expect(evolved('<link rel="irel:seeAlso" residref="urn:op:0"/>')).toBeUndefined()
})

test('P25, P41: an item without a guid has the same one when it comes again', () => {
  const once = parse({ identity: '' })
  expect(once.guid).toMatch(/^made:ostend-press:20241111:/)
  expect(parse({ identity: '' }).guid).toBe(once.guid)
})

test('P12, P25: half a message is refused with line and column', () => {
  expect(refusalOf(message(item()).slice(0, -30), 'application/xml').faults[0]?.path).toMatch(/^line \d+, column \d+$/)
})
