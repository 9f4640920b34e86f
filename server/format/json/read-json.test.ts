import { expect, test } from 'vitest'
import { received, refusalOf } from '../../../tests/helpers/payload.ts'
import { parsePayload } from '../parse-payload.ts'
import { jsonFormat } from './json-format.ts'
import { readJson } from './read-json.ts'

test.each([
  ['{"a": "one\n\ttwo"}', { a: 'one\n\ttwo' }, 'raw tabs, line breaks'],
  [String.raw`{"a": "\“No,\” he said, it\'s over"}`, { a: "“No,” he said, it's over" }, 'backslashes'],
  [String.raw`{"a": "\x93No\x94"}`, { a: '“No”' }, 'windows-1252'],
  ['{“a”: “he said "no" and “never””, "b": 1}', { a: 'he said "no" and “never”', b: 1 }, 'curly quotes'],
  ['{"a": [1, 2, ], }', { a: [1, 2] }, 'commas before a closing bracket were dropped (2)'],
  ['{\u00a0"a":\u00a01}', { a: 1 }, 'spaces'],
])('P42: %j is mended, and the repair is told', (text, value, repair) => {
  const read = readJson(text)
  expect(read.value).toEqual(value)
  expect(read.repairs.join()).toContain(repair)
})

test('P42: sound JSON is left alone', () => {
  expect(readJson(String.raw`{"a": "“,}” \u201c \\“ [1,]"}`)).toEqual({ value: { a: '“,}” “ \\“ [1,]' }, repairs: [] })
})

test('P42: what cannot be mended is told with its place in the text as sent, repairs before it notwithstanding', () => {
  expect(refusalOf('{"a": "x\ty", "b": [1,],\n "c" 3}').faults).toMatchObject([{ path: 'line 2, column 6' }])
})

test('P42: repairs are told with the payload', () => {
  const text = '{"guid": "g", "source": "s", "publishedAt": "2024-11-11T08:58:00Z", "headline": "One\ntwo",}'
  const { items, repairs } = parsePayload(received(text))
  expect(items[0]?.headline).toBe('One\ntwo')
  expect(repairs).toHaveLength(2)
})

test.each([
  [{ guid: 'g', publishedAt: 'x', uri: 'u' }, 'plain-json'],
  [{ guid: 'g', headline: 'h' }, 'plain-json'],
  [{ uri: 'u', headline: 'h' }, 'ninjs'],
  [{ guid: 'g', versioncreated: 'x', body_html: 'b' }, 'ninjs'],
  [[{ uri: 'u' }], 'ninjs'],
  [{ total: 1, item: [{ uri: 'u', pubstatus: 'usable' }] }, 'ninjs'],
  [{ uri: 'u', altids: { itemid: 'i', etag: 'e' } }, 'ap-json'],
  [{ $standard: { name: 'ninjs' }, uri: 'u', altids: { itemid: 'i', etag: 'e' } }, 'ninjs'],
  [{ api_version: '1.1', data: { items: [{ meta: {}, item: { uri: 'u', editorialpriority: 'r' } }] } }, 'ap-json'],
  [{}, 'plain-json'],
  [7, 'plain-json'],
])('P43: %j is %s', (value, format) => {
  expect(jsonFormat(value)).toBe(format)
})
