import { expect, test } from 'vitest'
import { item, LINES, message, type Parts, words } from '../../../tests/helpers/newsml-1.ts'
import { parseOne, received, refusalOf } from '../../../tests/helpers/payload.ts'
import { parsePayload } from '../parse-payload.ts'

const all = (xml: string) => parsePayload(received(xml, 'application/xml'))
const parse = (parts: Parts = {}) => parseOne(message(item(parts)), 'text/xml')

test('P30: an item gives its identity without the revision, its version, times, lines and words', () => {
  expect(parse()).toMatchObject({
    guid: 'urn:newsml:op.example:20241111:harbour-7',
    version: 3,
    source: 'ostend-press',
    sourceName: 'Ostend Press',
    publishedAt: '2024-11-11T07:58:00Z',
    language: 'en',
    urgency: 2,
    headline: 'Harbour board denies sale talks',
    byline: 'Ann Lee',
    dateline: 'OSTEND, Nov 11 (OP) -',
    slugline: 'Harbour-Sale',
    body: 'Text.',
    status: 'usable',
    wire: {
      type: 'text',
      priority: 4,
      sequence: '0412',
      firstCreatedAt: '2024-11-11T07:00:00Z',
      abstract: 'Second line',
    },
  })
})

test('P30: codes, keywords, place and rights come from the metadata, names from the topics', () => {
  const metadata = `<TopicSet FormalName="s"><Topic><FormalName>04000000</FormalName><Description Variant="Name" xml:lang="fr">économie</Description>
    <Description Variant="Name" xml:lang="en">economy</Description></Topic></TopicSet>
    <RightsMetadata><Copyright><CopyrightHolder>OP NV</CopyrightHolder></Copyright><UsageRights><UsageType>Not for archives</UsageType></UsageRights></RightsMetadata>
    <DescriptiveMetadata><Language FormalName="EN"/><Genre FormalName="Analysis"/><SubjectCode><Subject FormalName="04000000"/><SubjectDetail FormalName="04015001"/></SubjectCode>
    <Location HowPresent="Event"><Property FormalName="City" Value="Ghent"/></Location><Location HowPresent="Origin"><Property FormalName="City" Value="Ostend"/></Location>
    <Property FormalName="Keyword" Value="port"/></DescriptiveMetadata>`
  const found = parse({ metadata })
  expect(found).toMatchObject({ language: 'en', keywords: ['port'] })
  expect(found.wire).toMatchObject({
    subjects: [
      { code: '04000000', name: 'economy' },
      { code: '04015001', name: null },
    ],
    genres: [{ code: 'Analysis', name: null }],
    city: 'Ostend',
    copyrightHolder: 'OP NV',
    usageTerms: 'Not for archives',
  })
})

const guid = (identifier: string) => {
  const found = parse({ identifier })
  return [found.guid, found.version]
}

test('P30: without its parts the public identifier names an item; updates and replacements are revisions of it', () => {
  expect(guid('<PublicIdentifier>urn:newsml:op.example:20241111:h:4U</PublicIdentifier>')).toEqual([
    'urn:newsml:op.example:20241111:h',
    4,
  ])
  expect(guid('<NewsItemId>only-this</NewsItemId>')).toEqual(['only-this', undefined])
  expect(guid('')[0]).toMatch(/^made:ostend-press:20241111:0412/)
})

const standing = (management: string) => {
  const { status, embargoedUntil, wire } = parse({ management })
  return embargoedUntil ?? wire?.expiresAt ?? status
}

const future = (status: string) =>
  `<StatusWillChange><FutureStatus FormalName="${status}"/><DateAndTime>20241112T050000Z</DateAndTime></StatusWillChange>`

test('P31: status, instruction and a status to come hold back, release, take back and end', () => {
  expect(standing(`<Status FormalName="Embargoed"/>${future('Usable')}`)).toBe('2024-11-12T05:00:00Z')
  expect(standing('<Status FormalName="Embargoed"/>')).toBe('withheld')
  expect(standing('<Status FormalName="Withheld"/>')).toBe('withheld')
  expect(standing(`<Status FormalName="Usable"/>${future('Canceled')}`)).toBe('2024-11-12T05:00:00Z')
  expect(standing('<Status FormalName="Canceled"/>')).toBe('canceled')
  expect(standing('<Status FormalName="Usable"/><Instruction FormalName="Rescind"/>')).toBe('canceled')
  expect(standing('<Status FormalName="Usable"/><Instruction FormalName="Update"/>')).toBe('usable')
})

const bare = (inside: string, status = 'Canceled') =>
  all(message(item({ management: `<Status FormalName="${status}"/>`, instead: inside })))

test('P31: a kill needs no words; parts of an earlier revision and vocabularies are skipped', () => {
  expect(bare('').items).toMatchObject([
    { guid: 'urn:newsml:op.example:20241111:harbour-7', version: 3, status: 'canceled' },
  ])
  expect(bare('<Update><Delete DuidRef="x"/></Update>', 'Usable').skipped[0]?.reason).toContain('earlier revision')
  expect(bare('<TopicSet/>', 'Usable').skipped[0]?.reason).toContain('topic set')
})

const evolved = (from: string) => parse({ management: `<DerivedFrom NewsItem="${from}"/>` }).wire?.evolvedFrom

test('P31: an item that derives from one of the same item id continues it', () => {
  expect(evolved('urn:newsml:op.example:20241110:harbour-7:2')).toBe('urn:newsml:op.example:20241110:harbour-7')
  expect(evolved('urn:newsml:op.example:20241110:ferry-1:1')).toBeUndefined()
  expect(evolved('urn:newsml:op.example:20241111:harbour-7:2')).toBeUndefined()
})

const line = (type: string, text: string) =>
  `<NewsLine><NewsLineType FormalName="${type}"/><NewsLineText>${text}</NewsLineText></NewsLine>`

test('P31, P40: lines to editors are private unless their type says public, and their embargoes count', () => {
  const lines = `${LINES}${line('EditorialNote', 'Adds quotes')}${line('PublicNote', 'Corrects the sum.')}${line('GalleryURL', 'http://x')}`
  expect(parse({ lines }).wire?.ednotes).toEqual([
    { text: 'Adds quotes', public: false },
    { text: 'Corrects the sum.', public: true },
  ])
  expect(parse({ lines: `${LINES}${line('Advisory', 'EMBARGOED UNTIL 0001 GMT Nov 12')}` }).embargoedUntil).toBe(
    '2024-11-12T00:01:00Z',
  )
})

const content = (data: string, more = '') => `<ContentItem><MediaType FormalName="Text"/>${more}${data}</ContentItem>`
const body = (inside: string) => parse({ content: inside }).body

test('P32: words are read from NITF, paragraphs, CDATA, text and base64', () => {
  const data = (inside: string) => content(`<DataContent>${inside}</DataContent>`)
  expect(body(data('<nitf><body><body.content><p>In NITF.</p></body.content></body></nitf>'))).toBe('In NITF.')
  expect(body(data('<p>One.</p><p>Two.</p>'))).toBe('One.\n\nTwo.')
  expect(body(data('<![CDATA[<P>One &amp; two.</P>]]>'))).toBe('One & two.')
  expect(body(data('Plain\n\nwords.'))).toBe('Plain\n\nwords.')
  const wrapped = Buffer.from('Zürich.').toString('base64')
  expect(body(content(`<Encoding Notation="Base64"><DataContent>${wrapped}</DataContent></Encoding>`))).toBe('Zürich.')
})

const role = (name: string, inside: string) => `<NewsComponent><Role FormalName="${name}"/>${inside}</NewsComponent>`

test('P32: components give words in order; pictures their files and captions, contacts a private note', () => {
  const photo = role(
    'Photo',
    `<NewsLines><HeadLine>The pier.</HeadLine></NewsLines><ContentItem Href="https://op.example/pier.jpg"><MimeType FormalName="image/jpeg"/></ContentItem>`,
  )
  const found = parse({
    content: [
      role('StyleSheet', words('.p {}')),
      role('Contact', words('Ann Lee, +32 59')),
      photo,
      role('Main', words('<p>First.</p>')),
      role('Body', words('<p>Second.</p>')),
    ].join(''),
  })
  expect(found.body).toBe('First.\n\nSecond.')
  expect(found.wire).toMatchObject({
    type: 'text',
    ednotes: [{ text: 'Ann Lee, +32 59', public: false }],
    enclosures: [{ url: 'https://op.example/pier.jpg', type: 'image/jpeg', title: 'The pier.' }],
  })
})

const framed = (language: string, text: string) =>
  `<NewsComponent><NewsLines><HeadLine>${text}</HeadLine></NewsLines><DescriptiveMetadata><Language FormalName="${language}"/></DescriptiveMetadata><NewsComponent>${words(`<p>${text}</p>`)}</NewsComponent></NewsComponent>`

test('P32: of translations one is kept, of equivalents the fullest', () => {
  expect(parse({ lines: '', content: framed('nl', 'Haven') + framed('fr', 'Port') })).toMatchObject({
    headline: 'Haven',
    body: 'Haven',
    language: 'nl',
  })
  const equivalents = `<NewsComponent EquivalentsList="yes"><NewsComponent>${words('<p>Short.</p>')}</NewsComponent><NewsComponent>${words('<p>The whole of the text.</p>')}</NewsComponent></NewsComponent>`
  expect(body(equivalents)).toBe('The whole of the text.')
})

test('P32: a picture alone is one, with its caption for words; references make a package', () => {
  const picture = parse({
    content: `<ContentItem Href="pier.jpg"><MediaType FormalName="Photo"/></ContentItem><NewsComponent><Role FormalName="Caption"/>${words('<p>The pier.</p>')}</NewsComponent>`,
  })
  expect(picture).toMatchObject({ body: 'The pier.', wire: { type: 'picture' } })
  const refs = '<NewsItemRef NewsItem="urn:newsml:op.example:20241111:a:1"><Comment>Ferry</Comment></NewsItemRef>'
  expect(parse({ content: refs }).wire).toMatchObject({
    type: 'composite',
    members: [{ guid: 'urn:newsml:op.example:20241111:a', headline: 'Ferry' }],
  })
})

test('P30, P11: a dateline that is a date alone is none; times without a zone are their source’s own', () => {
  expect(parse({ lines: '<HeadLine>H</HeadLine><DateLine>11/11/2024</DateLine>' }).dateline).toBeUndefined()
  const xml = message(item()).replaceAll('+0100', '')
  expect(parseOne(xml, 'text/xml', { timeZone: 'Europe/Moscow' }).publishedAt).toBe('2024-11-11T05:58:00Z')
})

test('P12, P30: half a document is refused with line and column; one without an item is told so', () => {
  expect(refusalOf(message(item()).slice(0, -25), 'application/xml').faults[0]?.path).toMatch(/^line \d+, column \d+$/)
  expect(refusalOf(message(''), 'application/xml').message).toContain('NewsItem')
})
