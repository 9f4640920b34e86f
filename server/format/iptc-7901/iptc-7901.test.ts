import { expect, test } from 'vitest'
import { parseOne, received, refusalOf } from '../../../tests/helpers/payload.ts'
import { parsePayload } from '../parse-payload.ts'

const wire = (head: string, text: string, over: { header?: string; slug?: string; trailer?: string } = {}): string =>
  [
    `\u0001${over.header ?? 'exa0124 3 i 93  exp 1888'}`,
    '',
    over.slug ?? 'Ministry/talks/',
    `\u0002${head}`,
    '',
    text,
    `\u0003${over.trailer ?? '111158 GMT Nov 24'}`,
    '\u007f\u0004',
  ].join('\r\n')

const story = `Lviv (exp) - No talks took place, the ministry said on
Monday.

   "It is pure fiction," it said.
   The other side was silent.`

test('P47: header, slug, take key, headline, byline, dateline and time of IPTC 7901 are read', () => {
  const item = parseOne(
    wire('REFILE\r\n1ST LEAD\r\nMinistry denies\r\ntalks with envoy\r\nBy exp correspondents =', story),
    '',
  )
  expect(item).toMatchObject({
    guid: 'made:exp:20241111:exa0124:ministry-talks',
    source: 'exp',
    publishedAt: '2024-11-11T11:58:00Z',
    headline: 'Ministry denies talks with envoy',
    byline: 'exp correspondents',
    dateline: 'Lviv (exp)',
    slugline: 'Ministry/talks',
    body: 'Lviv (exp) - No talks took place, the ministry said on Monday.\n\n"It is pure fiction," it said.\n\nThe other side was silent.',
    wire: { takeKey: 'REFILE 1ST LEAD', priority: 3, wordCount: 93, sequence: '0124', city: 'Lviv' },
  })
  expect(item.urgency).toBeUndefined()
})

test.each([
  ['021230 feb 15', '2015-02-02T12:30:00Z'],
  ['111158 Nov 24', '2024-11-11T10:58:00Z'],
  ['111158 EST Nov 24', '2024-11-11T16:58:00Z'],
  ['051158 Okt 24', '2024-10-05T09:58:00Z'],
])('P47: the time at the end is read with its zone, else in the source’s own: %s', (trailer, publishedAt) => {
  const zoned = { timeZone: trailer.startsWith('021230') ? 'UTC' : 'Europe/Berlin' }
  expect(parseOne(wire('Denial =', story, { trailer }), '', zoned).publishedAt).toBe(publishedAt)
})

const bare = (header: string): string =>
  `${header}\n\nMinistry-talks/\nMinistry denies talks\n\n   LVIV, 11 nov 2024 (EXP) - No talks.\n\n111158 GMT Nov 24\n`

test('P47: without control characters the header line still tells it, on one line or two', () => {
  for (const header of ['EXA0124 4 pol 0093 EXP /EX', 'EXA0124\n4 POL 93']) {
    const item = parseOne(bare(header), 'text/plain')
    expect(item).toMatchObject({
      publishedAt: '2024-11-11T11:58:00Z',
      headline: 'Ministry denies talks',
      slugline: 'Ministry-talks',
      dateline: 'LVIV, 11 nov 2024 (EXP)',
      body: 'LVIV, 11 nov 2024 (EXP) - No talks.',
      wire: { city: 'LVIV' },
    })
    expect(item.wire?.subjects?.map(({ code }) => code)).toEqual(['iptc7901:pol', '11000000'])
  }
})

test('P47: what stands below “not for publication” is for editors alone, links are for readers', () => {
  const noted = `${story}

# Notebook

## Note to editors
- adds quote

## Internet links
- [Statement](https://example.org/)

* * * *
The following information is not intended for publication

## Editorial contacts
- Editing by: A. Desk, +380 32 000 0000

exp abc de`
  const item = parseOne(wire('Denial =', noted), '')
  expect(item.wire?.ednotes).toEqual([
    { text: 'Note to editors\n- adds quote', public: false },
    { text: 'Internet links\n- [Statement](https://example.org/)', public: true },
    { text: 'Editorial contacts\n- Editing by: A. Desk, +380 32 000 0000', public: false },
  ])
  expect(item.body).toMatch(/silent\.$/)
})

test('P47: columns stay as they stand', () => {
  const table = 'Standings:\r\n\r\nLviv        3   1\r\nKyiv       12   0\r\n'
  const item = parseOne(wire('Table =', table), '')
  expect(item.body).toBe('Standings:\n\nLviv        3   1\nKyiv       12   0')
  expect(item.bodyHtml).toContain('<pre>Lviv        3   1\nKyiv')
})

test('P47: transmissions behind one another are items of their own, and a redelivery has the same id', () => {
  const two = wire('One =', story) + wire('Two =', story, { header: 'exa0125 3 i 93  exp 1889' })
  const { items } = parsePayload(received(two, ''))
  expect(items.map(({ headline }) => headline)).toEqual(['One', 'Two'])
  expect(parseOne(wire('One =', story), '').guid).toBe(items[0]?.guid)
})

test('P47, P40: an embargo in the take key holds the copy', () => {
  const item = parseOne(wire('EMBARGOED UNTIL 0001 GMT NOV 12\r\nDenial =', story), '')
  expect(item).toMatchObject({ headline: 'Denial', embargoedUntil: '2024-11-12T00:01:00Z' })
})

test('P53: a kill that names a number takes that back, one that names none stays copy', () => {
  const killed = parseOne(wire('Denial =', story), '')
  const kill = wire('KILL\r\nDenial =', 'Please kill exp 0124, it is wrong.', { header: 'exa0130 2 i 9  exp 1900' })
  expect(parseOne(kill, '')).toMatchObject({ guid: killed.guid, status: 'canceled' })
  const vague = wire('KILL\r\nDenial =', 'Please kill our story on the talks.', { header: 'exa0130 2 i 9  exp 1900' })
  expect(parseOne(vague, '').status).toBe('usable')
})

test('P47: bytes that are no UTF-8 are letters of windows-1252, and a wrong header is refused', () => {
  const bytes = Uint8Array.from(Buffer.from(wire('Zürich =', story), 'latin1'))
  expect(parseOne(bytes, '').headline).toBe('Zürich')
  expect(() => parsePayload(received('none of it', '', { format: 'iptc-7901' }))).toThrow('header line')
  expect(refusalOf('\u0001\u0002', '').code).toBe('unsupported-type')
})

test('P47: agencies that begin with their name, and end with marks of their own, are read too', () => {
  const italian = [
    'ZCZC',
    'EXA0123 3 POL 200 EXP',
    '',
    'MINISTRY DENIES TALKS',
    '',
    '(EXP) - LVIV, 11 NOV - No talks.',
    '     XYZ',
    '11-NOV-24 12:30 NNNN',
    '',
  ].join('\r\n')
  expect(parseOne(italian, '', { timeZone: 'Europe/Rome' })).toMatchObject({
    sourceName: 'EXP',
    publishedAt: '2024-11-11T11:30:00Z',
    headline: 'MINISTRY DENIES TALKS',
    dateline: '(EXP) - LVIV, 11 NOV',
    body: '(EXP) - LVIV, 11 NOV - No talks.',
    wire: { city: 'LVIV' },
  })
  const short = wire('EMBARGO bis 12.11.2024, 10:00 Uhr\r\nDenial =', '(EXP) = No talks.\r\n\r\n./.\r\nabc/def/n1', {
    header: 'exa0124 4 i 93 EXA /EXP-KM12',
  })
  const item = parseOne(short, '', { timeZone: 'Europe/Berlin' })
  expect(item).toMatchObject({ sourceName: 'EXP', headline: 'Denial', body: '(EXP) = No talks.' })
  expect(item).toMatchObject({ dateline: '(EXP)', embargoedUntil: '2024-11-12T09:00:00Z' })
})
