import { expect, test } from 'vitest'
import { received } from '../../tests/helpers/payload.ts'
import type { Format } from '../../shared/format.ts'
import { Refusal } from '../../shared/error-code.ts'
import { parsePayload } from './parse-payload.ts'

const LENGTH = 200_000
const FILL = [
  'a',
  ' ',
  '\t',
  '\n',
  '^',
  '"',
  '[',
  'A, ',
  '12:',
  '<a',
  '=?a?q?',
  'kill 12 ',
  '--b\n',
  '\u0016\u0016\u0001',
  '\u001e',
]
const STARTS: [Format | undefined, string][] = [
  [
    'anpa-1312',
    '\u0016\u0016\u0001a0412\u001fexa--\nr i\u0013\u0011 BC-Talks 11-11 9\n\u0002^BC-Talks,9<\n^Head<\n\t   ',
  ],
  ['anpa-1312', '\u0016\u0016\u0001a0412\u001fexa--\nr i\u0013\u0011 BC-Talks'],
  ['iptc-7901', '\u0001exa0124 3 i 93  exp 1888\r\n\r\nslug/\r\n\u0002Head =\r\n\r\n'],
  ['iptc-7901', '\u0001exa0124 3 i 93 '],
  ['email', 'Message-ID: <1@example.org>\nSubject: s\n\n'],
  ['email', 'Message-ID: <1@example.org>\nSubject: '],
  ['email', 'Subject: s\nContent-Type: multipart/mixed; boundary=b\n\n--b\n'],
  ['ninjs', '{"uri": "u", "headline": "'],
  [undefined, ''],
]

function itemsIn(body: string, format: Format | undefined): number {
  try {
    return parsePayload(received(body, '', { format })).items.length
  } catch (error) {
    if (error instanceof Refusal) return 0
    throw error
  }
}

test.each(STARTS)('P54: hostile text costs time that grows with its length alone: %s %j', (format, start) => {
  const close = format === 'ninjs' ? '"}' : ''
  for (const fill of FILL)
    expect(itemsIn(`${start}${fill.repeat(LENGTH / fill.length)}${close}`, format)).toBeLessThan(LENGTH)
})
