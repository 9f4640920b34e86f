import { expect, test } from 'vitest'
import { parseOne, received, refusalOf } from '../../../tests/helpers/payload.ts'
import { parsePayload } from '../parse-payload.ts'
import { faultPlace } from './fault-place.ts'

const item = (over: Record<string, unknown> = {}) => ({
  guid: 'g1',
  source: 'wire',
  publishedAt: '2024-11-11T08:58:00Z',
  headline: 'Ministry denies talks',
  ...over,
})
const json = (value: unknown): string => JSON.stringify(value)

test('P1: one item or an array of them is read, and members that are null count as absent', () => {
  expect(parsePayload(received(json(item({ byline: null })))).items).toEqual([{ ...item(), status: 'usable' }])
  expect(parsePayload(received(json([item(), item({ guid: 'g2' })]))).items.map((i) => i.guid)).toEqual(['g1', 'g2'])
})

test('P1: every fault is told with its JSON pointer, and one bad item refuses the payload', () => {
  const bad = [item(), item({ publishedAt: 'yesterday', urgency: 12 }), 7, item({ keywords: ['a', 4] })]
  const { code, faults } = refusalOf(json(bad))
  expect(code).toBe('bad-fields')
  expect(faults.map((f) => f.path)).toEqual(['/1/publishedAt', '/1/urgency', '/2', '/3/keywords/1'])
  expect(refusalOf(json(item({ headline: undefined }))).faults[0]?.path).toBe('/headline')
  expect(refusalOf('[]').code).toBe('bad-fields')
  expect(refusalOf('"text"').code).toBe('bad-fields')
})

test('P1: an item that says nothing is refused, a kill that says nothing is not', () => {
  expect(refusalOf(json(item({ headline: ' ', body: '' }))).faults[0]?.path).toBe('/headline')
  expect(parseOne(json(item({ headline: '', status: 'canceled' })))).toMatchObject({ status: 'canceled' })
})

test.each([
  ['{"a": x}', 1, 7],
  ['{\n  "a": 1,\n  "b": [1, 2 3]\n}', 3, 14],
  ['{"a": "b\n", x}', 2, 4],
  ['{"a": 1', 1, 8],
  ['{"a": "b', 1, 9],
  ['{"a" 1}', 1, 6],
  ["{'a': 1}", 1, 2],
  ['{"a": 01}', 1, 8],
  ['{"a": 1} {"a": 2}', 1, 10],
  ['{"a": "\\x"}', 1, 8],
  ['[1}', 1, 3],
  ['', 1, 1],
])('P2: JSON that is none is refused with line and column: %j', (text, line, column) => {
  expect(refusalOf(text)).toMatchObject({ code: 'bad-json', faults: [{ path: `line ${line}, column ${column}` }] })
})

test('P2: what JSON.parse takes has no fault, and what it refuses has one', () => {
  const texts = [
    '{}',
    ' [ ] ',
    'null',
    '-0.5e+3',
    '"\\u00e4"',
    '{"a":[{"b":[]}],"c":""}',
    '1 2',
    '[,]',
    '{"a":}',
    'nul',
    '-',
    '"\u0001"',
    '[1',
    '}',
  ]
  for (const text of texts) {
    let sound = true
    try {
      JSON.parse(text)
    } catch {
      sound = false
    }
    expect([text, faultPlace(text) === null]).toEqual([text, sound])
  }
})

test('P2: depth costs nothing: a million open brackets are refused with their place', () => {
  expect(faultPlace('['.repeat(1_000_000))?.column).toBe(1_000_001)
})

test('P3: a byte order mark is no fault, and another charset is read as declared', () => {
  expect(parseOne(`\ufeff${json(item())}`).headline).toBe('Ministry denies talks')
  const cyrillic = Uint8Array.from([
    ...new TextEncoder().encode('{"guid":"g","source":"s","publishedAt":"2024-11-11T08:58:00Z","headline":"'),
    0xcf,
    0xe5,
    0xf1,
    0xea,
    0xee,
    0xe2,
    ...new TextEncoder().encode('"}'),
  ])
  expect(parseOne(cyrillic, 'application/json; charset=windows-1251').headline).toBe('Песков')
  expect(refusalOf(cyrillic).code).toBe('bad-format')
  expect(refusalOf(json(item()), 'application/json; charset=klingon').code).toBe('bad-format')
  const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from(json(item()), 'utf16le')])
  expect(parseOne(wide).guid).toBe('g1')
})

test('P4: a body is read from the markup where only markup is given', () => {
  const bodyHtml =
    '<p>The &ldquo;pure fiction&rdquo; of it<br>all.</p><script>x()</script><ul><li>One</li><li>Two &amp; three</li></ul>'
  expect(parseOne(json(item({ bodyHtml }))).body).toBe('The “pure fiction” of it\nall.\n\nOne\n\nTwo & three')
  expect(parseOne(json(item({ bodyHtml, body: 'As sent.' }))).body).toBe('As sent.')
})

test('P5: the source that a key names stands in where the item names none', () => {
  expect(parseOne(json(item({ source: undefined })), undefined, { source: 'desk' }).source).toBe('desk')
  expect(parseOne(json(item()), undefined, { source: 'desk' }).source).toBe('wire')
})

test.each(['9999-12-31T23:59:59-01:00', '0000-12-31T23:59:59Z', '0001-01-01T00:00:00+01:00'])(
  'P1: %s has no form in UTC and is refused with its place',
  (publishedAt) => {
    expect(refusalOf(json(item({ publishedAt }))).faults).toMatchObject([{ path: '/publishedAt' }])
  },
)

const noted = (ednote: string) => parseOne(json(item({ ednote })), undefined, { timeZone: 'Europe/Oslo' })

test('P40: an embargo that stands in the note alone holds, one that is lifted does not', () => {
  expect(noted('EMBARGOED UNTIL 0001 GMT Nov 12').embargoedUntil).toBe('2024-11-12T00:01:00Z')
  expect(noted('Embargo until 12 November 06:00').embargoedUntil).toBe('2024-11-12T05:00:00Z')
  expect(noted('Embargo lifted').embargoedUntil).toBeUndefined()
  expect(noted('Under strict embargo')).toMatchObject({ status: 'withheld' })
})
