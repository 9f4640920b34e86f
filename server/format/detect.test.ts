import { expect, test } from 'vitest'
import { received, refusalOf } from '../../tests/helpers/payload.ts'
import { detect } from './detect.ts'
import type { Format } from '../../shared/format.ts'
import { mediaType } from './media-type.ts'
import { LARGEST_PAYLOAD, parsePayload } from './parse-payload.ts'

const looked = (type: string, start = ''): Format | null => detect(type, start)

test('P6: a content type that says something decides', () => {
  expect(looked('application/json')).toBe('plain-json')
  expect(looked('application/vnd.wire+json')).toBe('plain-json')
  expect(looked('text/plain', '{"a":1}')).toBe('text')
  expect(looked('text/html')).toBe('html')
  for (const type of ['image/png', 'application/pdf', 'text/csv', 'application/x-www-form-urlencoded'])
    expect(looked(type, '{}')).toBeNull()
})

test.each([
  [' [{"guid": "a"}]', 'plain-json'],
  ['<!DOCTYPE html><html>', 'html'],
  ['<!-- saved --> <article>', 'html'],
  ['<p>Copy', 'html'],
  ['The Kremlin denied it.', 'text'],
  ['<?xml version="1.0"?><!-- from --><nitf>', 'nitf'],
  ['<s:Envelope xmlns:s="urn:s"><s:Body><n:nitf xmlns:n="urn:n">', 'nitf'],
  ['<?xml version="1.0"?><invoice><total>', null],
  ['%PDF\u0000\u0001', null],
  ['  ', null],
])('P6: where it says nothing the first characters do: %j', (start, format) => {
  expect(looked('', start)).toBe(format)
  expect(looked('application/octet-stream', start)).toBe(format)
})

test('P6: wire copy sent as plain text, in UTF-16 or after a long comment is told by looking', () => {
  expect(looked('text/plain', '<nitf>')).toBe('nitf')
  expect(looked('text/plain', '<html>')).toBe('text')
  const nitf = '<nitf><head><docdata><doc-id id-string="x"/></docdata></head><body/></nitf>'
  const late = `<!-- ${'licence '.repeat(1_000)} -->${nitf}`
  expect(parsePayload(received(late, '')).format).toBe('nitf')
  expect(parsePayload(received(Uint8Array.from(Buffer.from(nitf, 'utf16le')), '')).format).toBe('nitf')
})

const MESSAGE =
  'Received: by mx.example.org\r\n\twith ESMTP\r\nMessage-ID: <1@example.org>\r\nSubject: Talks\r\n\r\nText'

test.each([
  ['{"guid": "a", "headline": "b"}', 'plain-json'],
  [' [ {"uri": "a"} ]', 'plain-json'],
  ['\u0016\u0016\u0001a0412\u001fexa--\nr i\u0013\u0011 BC-Talks 11-11 9', 'anpa-1312'],
  ['\u0001exa0124 3 i 93  exp 1888\r\n', 'iptc-7901'],
  ['EXA0124\r\n3 POL 0093\r\n', 'iptc-7901'],
  [MESSAGE, 'email'],
  [`\n  \n${MESSAGE}`, 'email'],
])(
  'P49: a wire’s own format is told by looking, whether it comes as text or as nothing in particular: %j',
  (start, format) => {
    for (const type of ['text/plain', '', 'application/octet-stream']) expect(looked(type, start)).toBe(format)
  },
)

test.each([
  '[Updated] Kremlin denies call',
  '{Note} Kremlin denies call',
  'From: A. Writer\nSubject: Talks\nDate: Monday\n\nKremlin denies call',
  'Received: a letter. The Kremlin denies it.\nMore.',
  'Top 100 3 a side',
  '<p>Kremlin denies call',
])('P49: pasted articles are text: %j', (start) => {
  expect(looked('text/plain', start)).toBe('text')
})

test('P49: types that are mixed up are told by the first characters', () => {
  expect(looked('text/xml', '{"uri": "a"}')).toBe('plain-json')
  expect(looked('application/json', '<nitf>')).toBe('nitf')
  // An error page is no copy.
  expect(looked('application/json', '<html>')).toBe('plain-json')
  expect(looked('text/html', '{"uri": "a"}')).toBe('plain-json')
  expect(looked('message/rfc822', 'x')).toBe('email')
})

test('P6: other types are refused as unsupported, bodies over the cap as too large', () => {
  expect(refusalOf('x', 'image/png').code).toBe('unsupported-type')
  expect(refusalOf(new Uint8Array(LARGEST_PAYLOAD + 1), 'text/plain').code).toBe('too-large')
  expect(refusalOf('\n \n', 'text/plain').code).toBe('bad-format')
  expect(() => parsePayload(received('Kremlin denies call', 'text/plain'))).not.toThrow()
})

test('a content type is read with its charset, quoted or not', () => {
  expect(mediaType('Text/HTML; Charset="KOI8-R"; x=y')).toEqual({ type: 'text/html', charset: 'KOI8-R' })
  expect(mediaType('')).toEqual({ type: '', charset: null })
})
