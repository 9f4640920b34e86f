import { expect, test } from 'vitest'
import { parseOne, received } from '../../../tests/helpers/payload.ts'
import { parsePayload } from '../parse-payload.ts'

interface Parts {
  number?: string
  header?: string
  keyword?: string
  head?: string[]
}

const wire = (text: string[], { number = 'a0412', header, keyword, head }: Parts = {}): string =>
  [
    `\u0016\u0016\u0001${number}\u001fexa--`,
    `u i\u0013\u0011 ${header ?? 'BC-EU--Ministry-Talks     11-11 0321'}`,
    `\u0002^${keyword ?? 'BC-EU--Ministry-Talks,120'}<`,
    ...(head ?? ['^Ministry denies talks <', '^Eds: Adds quote.<', '^By A. WRITER=', '^Example Press=']),
    ...text,
    '\t   \u0003EX-WF-11-11-24 1158GMT<',
    '\f',
    '\u0004',
  ].join('\r\n')

const story = [
  '\t   LVIV, Ukraine (EXP) _ No talks took place, the ministry',
  "said. ``Pure fiction,'' it said. ",
  ' ',
  '\t   ___',
  ' ',
  '\t   A. Second contributed.',
]

test('P48: header, headline, byline, notes, dateline and time of ANPA 1312 are read', () => {
  expect(parseOne(wire(story), '')).toMatchObject({
    guid: 'made:ex:20241111:a0412:ministry-talks',
    source: 'ex',
    publishedAt: '2024-11-11T11:58:00Z',
    headline: 'Ministry denies talks',
    byline: 'A. WRITER',
    dateline: 'LVIV, Ukraine (EXP)',
    slugline: 'Ministry-Talks',
    body: 'LVIV, Ukraine (EXP) — No talks took place, the ministry said. “Pure fiction,” it said.\n\nA. Second contributed.',
    wire: {
      priority: 2,
      city: 'LVIV',
      wordCount: 321,
      sequence: '0412',
      ednotes: [{ text: 'Eds: Adds quote.', public: false }],
      subjects: [{ code: 'anpa:i', name: 'International' }],
    },
  })
})

test.each([
  ['BC-EU--Ministry-TalksWit  11-11 0321', 'BC-EU--Ministry-Talks Witness,120', 'Ministry-Talks'],
  ['BC-FBL--PremierLeague  11-11', 'BC-FBL--Premier League', 'FBL--PremierLeague'],
  ['AP-Ministry-Headlin  11-11 9', 'AP-Ministry-Headlines,9', 'Ministry'],
  ['bc-Ministry  11-11 9', 'BC-Ministry,9', 'Ministry'],
])('P48: the slug has no region and no half words: %s', (header, keyword, slugline) => {
  expect(parseOne(wire(story, { header, keyword }), '').slugline).toBe(slugline)
})

test('P48: the version is told from the header, a note to readers from one to editors', () => {
  const header = 'BC-EU--Ministry-Talks 2ndLd-Writethru  11-11 0321'
  const head = ['^Denial<', "^EDITOR'S NOTE _ One of a series.<", '^AP Photos XAA1<']
  expect(parseOne(wire(story, { header, head }), '').wire).toMatchObject({
    takeKey: '2ndLd-Writethru',
    ednotes: [
      { text: 'One of a series.', public: true },
      { text: 'AP Photos XAA1', public: false },
    ],
  })
})

test('P48: rows of a table stay rows, whichever way their cells are set apart', () => {
  const rows = [
    '\b^;W;L;GB\u0010 ',
    '\bNew\u0010 Lviv;23;13;_\u0010 ',
    '^Second=',
    '\bKyiv\u001f\u001e 7\u001e \u001e 3\u001e 3{',
  ]
  const item = parseOne(wire(['^All=', ...rows], { head: ['^Standings=', '^By Example Press='] }), '')
  expect(item.body).toBe('All\n\n\tW\tL\tGB\nNew Lviv\t23\t13\t—\n\nSecond\n\nKyiv\t7\t3\t3½')
  expect(item.bodyHtml).toContain('<tr><td>Kyiv</td><td>7</td><td>3</td><td>3½</td></tr>')
})

test('P48: flush lines are the story where no paragraph follows', () => {
  const item = parseOne(wire([], { head: ['^News at noon<', '^One thing<', '^Another'] }), '')
  expect(item).toMatchObject({ headline: 'News at noon', body: 'One thing\n\nAnother' })
})

test('P48: without its control characters it is read all the same, and without a trailer dated by its header', () => {
  const bare =
    'a0412 exa--\nr i BC-Ministry-Talks 11-10 0321\n^BC-Ministry-Talks,120<\n^Denial<\n\t   LVIV (EXP) _ No talks.\n'
  expect(parsePayload(received(bare, 'text/plain'))).toMatchObject({
    format: 'anpa-1312',
    items: [{ guid: 'made:exp:20241110:a0412:ministry-talks', headline: 'Denial', body: 'LVIV (EXP) — No talks.' }],
  })
})

test('P48: transmissions behind one another are items of their own', () => {
  const { items } = parsePayload(received(wire(story) + wire(story, { number: 'a0413' }), ''))
  expect(items.map(({ wire: fields }) => fields?.sequence)).toEqual(['0412', '0413'])
})

test('P53: a kill takes back the transmission that it names', () => {
  const header = 'BC-EU--Ministry-Talks Kill  11-11 0021'
  const text = ['\t   Editors: Please kill the story slugged BC-EU--Ministry-Talks, a0412.']
  const kill = parseOne(wire(text, { number: 'a0440', header, head: ['^Kill<'] }), '')
  expect(kill).toMatchObject({ guid: parseOne(wire(story), '').guid, status: 'canceled' })
  expect(parseOne(wire(['\t   Kill it.'], { header, head: ['^Kill<'] }), '').status).toBe('usable')
})

test('P48, P40: an embargo in the notes holds the copy', () => {
  const head = ['^Denial<', '^Eds: EMBARGOED UNTIL 6 a.m. EST Tuesday<']
  expect(parseOne(wire(story, { head }), '').embargoedUntil).toBe('2024-11-12T11:00:00Z')
})
