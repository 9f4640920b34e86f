import { expect, test } from 'vitest'
import { parseOne, received, refusalOf } from '../../../tests/helpers/payload.ts'
import { parsePayload } from '../parse-payload.ts'

const HEAD = [
  'Received: by mx.example.org; Mon, 11 Nov 2024 08:58:03 +0000',
  'Message-ID: <1@example.org>',
  'Date: Mon, 11 Nov 2024 09:58:00 +0100',
  'From: "Press, Ministry" <press@example.org>',
]
const mail = (...lines: string[]): string => [...HEAD, ...lines].join('\r\n')
const plain = (subject: string, ...text: string[]): string => mail(`Subject: ${subject}`, '', ...text)
/** Text with a letter a byte, as charsets other than UTF-8 have them. */
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))

const mixed = (...parts: string[][]): string =>
  mail(
    'Subject: Fwd: =?utf-8?B?0J/QtdGB0LrQvtCy?=',
    'Content-Type: multipart/mixed; boundary="=_b(1)"',
    '',
    'For nobody.',
    ...parts.flatMap((part) => ['--=_b(1)', ...part]),
    '--=_b(1)--',
    'For nobody.',
  )
const words = ['Content-Type: text/plain; charset=utf-8', '', 'See attached.']
const attached = (type: string, name: string, body: string): string[] => [
  `Content-Type: ${type}`,
  `Content-Disposition: attachment; filename="${name}"`,
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from(body).toString('base64'),
]

test('P50: a message is an item under its id, with its subject, sender and time', () => {
  const item = parseOne(
    plain('Ministry denies talks', 'LVIV, Ukraine (EXP) - No talks.', '', 'More.', '', '-- ', 'The press office'),
    '',
  )
  expect(item).toMatchObject({
    guid: '<1@example.org>',
    source: 'press-ministry',
    sourceName: 'Press, Ministry',
    publishedAt: '2024-11-11T08:58:00Z',
    headline: 'Ministry denies talks',
    dateline: 'LVIV, Ukraine (EXP)',
    body: 'LVIV, Ukraine (EXP) - No talks.\n\nMore.',
  })
})

test('P50: plain text is the body, its markup beside it; markup alone is read', () => {
  const html = [
    'Content-Type: text/html',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<p class=3D"a">No =',
    'talks.</p>',
  ]
  const both = mail(
    'Subject: =?windows-1252?Q?Talks’_end?=',
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'No talks.',
    '--b',
    ...html,
    '--b--',
  )
  expect(parseOne(both, '')).toMatchObject({
    headline: 'Talks’ end',
    body: 'No talks.',
    bodyHtml: '<p class="a">No talks.</p>',
  })
  expect(parseOne(mail('Subject: Talks', ...html), '').body).toBe('No talks.')
})

test('P50: charsets are read by their bytes first, also in the header', () => {
  const latin = bytes(mail('Subject: Zürich', 'Content-Type: text/plain; charset=utf-8', '', 'Grüße \x96 Ende'))
  expect(parseOne(latin, '')).toMatchObject({ headline: 'Zürich', body: 'Grüße – Ende' })
  const utf8 = mail('Subject: Talks', 'Content-Type: text/plain; charset=iso-8859-1', '', 'Песков')
  const { items, repairs } = parsePayload(received(utf8, 'message/rfc822'))
  expect(items[0]?.body).toBe('Песков')
  expect(repairs).toEqual(['the body is declared as iso-8859-1, and was read as utf-8'])
  const cyrillic = bytes(mail('Subject: x', 'Content-Type: text/plain; charset=koi8-r', '', '\xf0\xc5\xd3\xcb\xcf\xd7'))
  expect(parseOne(cyrillic, '').body).toBe('Песков')
})

test('P50: lines broken to be sent are put together', () => {
  const flowed = mail('Subject: x', 'Content-Type: text/plain; format=flowed', '', 'No talks ', 'took place.', 'More.')
  expect(parseOne(flowed, '').body).toBe('No talks took place.\nMore.')
  const deleted = mail('Subject: x', 'Content-Type: text/plain; format=flowed; delsp=yes', '', 'No ta ', 'lks.')
  expect(parseOne(deleted, '').body).toBe('No talks.')
})

test('P50: what writers put before their copy is read as what it is called', () => {
  const item = parseOne(
    plain('SDA', 'Headline: Ministry denies talks', '', 'Abstract: In short.', '', 'By Ann Writer', '', 'No talks.'),
    '',
  )
  expect(item).toMatchObject({
    headline: 'Ministry denies talks',
    byline: 'Ann Writer',
    wire: { abstract: 'In short.' },
  })
  expect(item.body).toBe('By Ann Writer\n\nNo talks.')
})

test('P55: whom to call is for editors alone, and stands neither in the text nor in its markup', () => {
  const card = [
    'Ann Writer',
    'Example Press',
    'Ph: +61 2 8000 0000',
    'Skype: ann',
    '',
    'This email may be confidential.',
  ]
  const item = parseOne(plain('Talks', 'No talks.', '', 'More of it.', '', ...card), '')
  expect(item.body).toBe('No talks.\n\nMore of it.')
  expect(item.wire?.ednotes).toEqual([{ text: card.join('\n'), public: false }])
  const html = mail(
    'Subject: Talks',
    'Content-Type: text/html',
    '',
    '<p>No talks.</p><p>Ann Writer<br>Tel. 030 123 4567</p>',
  )
  expect(parseOne(html, '').bodyHtml).toBeUndefined()
  const copy = 'Dial 112.\n\nThe number is +49 30 1234 5678, he said.' + '\n\nMore.'.repeat(20)
  expect(parseOne(plain('Talks', copy), '').body).toBe(copy)
})

test('P50, P40: an embargo in subject or first lines holds the copy', () => {
  expect(parseOne(plain('EMBARGOED until 0001 GMT 12 Nov: Talks', 'No talks.'), '').embargoedUntil).toBe(
    '2024-11-12T00:01:00Z',
  )
  expect(parseOne(plain('Talks', 'Embargo: 12 November 2024, 10.00 CET', '', 'No talks.'), '').embargoedUntil).toBe(
    '2024-11-12T09:00:00Z',
  )
})

test('P50: a message with nothing in it is refused, one cut off is read as far as it goes', () => {
  expect(refusalOf(mail('', ''), '').code).toBe('bad-format')
  const cut = mail('Subject: Talks', 'Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'No ta')
  expect(parseOne(cut, '').body).toBe('No ta')
  const deep = Array.from({ length: 60 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}`)
  expect(refusalOf(mail('Subject: Talks', ...deep), '').code).toBe('bad-format')
})

const ninjs = JSON.stringify({ uri: 'urn:example:1', headline: 'Attached', body_text: 'No talks.' })

test('P51: copy that is attached stands for the message, each file in its own format', () => {
  const { format, items, skipped } = parsePayload(
    received(
      mixed(
        words,
        attached('application/json', 'copy.json', ninjs),
        attached('application/octet-stream', 'copy.txt', 'EXA0124 4 POL 93\n\nTALKS/\nAnother story\n\n   Text.'),
        attached('image/png', 'map.png', 'no picture'),
      ),
      '',
    ),
  )
  expect(format).toBe('email')
  expect(items.map(({ headline }) => headline)).toEqual(['Attached', 'Another story'])
  expect(skipped.map(({ reason }) => reason)).toEqual([
    'the message itself covers what is attached',
    'map.png is attached, and is no copy',
  ])
})

test('P51: a message forwarded whole is read, a broken attachment is told, and the words stand where nothing else does', () => {
  const forwarded = ['Content-Type: message/rfc822', '', plain('Inner', 'No talks.')]
  expect(parseOne(mixed(words, forwarded), '')).toMatchObject({ headline: 'Inner', body: 'No talks.' })
  const { items, skipped } = parsePayload(received(mixed(words, attached('application/json', 'x.json', '{"a')), ''))
  expect(items[0]).toMatchObject({ headline: 'Песков', body: 'See attached.' })
  expect(skipped[0]?.reason).toContain('x.json is attached, and was not read')
})

test('P51: messages within messages are read to a bound', () => {
  let inner = plain('Inner', 'No talks.')
  for (let depth = 0; depth < 40; depth += 1) inner = mail('Subject: Outer', 'Content-Type: message/rfc822', '', inner)
  expect(parseOne(inner, '').headline).toBe('Outer')
})

test('P52: a form in JSON is read, with its line breaks', () => {
  const form =
    '{"Headline":["Ministry denies talks"],"Slugline":["TALKS"],"Abstract":["In\nshort"],"News Value":["2"],"Priority":["",""],"Dateline":["LVIV"],"Body":["No talks."],"Legal flag":["LEGAL"]}'
  expect(parseOne(plain('Formatted story', form), '')).toMatchObject({
    guid: '<1@example.org>',
    headline: 'Ministry denies talks',
    slugline: 'TALKS',
    urgency: 2,
    dateline: 'LVIV',
    body: 'No talks.',
    wire: { abstract: 'In\nshort', ednotes: [{ text: 'LEGAL', public: false }] },
  })
})

test('P52: so is an item of a wire in place of words; what only begins like one is words', () => {
  expect(parseOne(plain('Copy', ninjs), '')).toMatchObject({ guid: 'urn:example:1', headline: 'Attached' })
  expect(parseOne(plain('Copy', '[Lviv] No talks.'), '').body).toBe('[Lviv] No talks.')
})
