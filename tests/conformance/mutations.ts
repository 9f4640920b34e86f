import type { Random } from '../bench/copy/random.ts'

/** What breaks readers: marks of every format, controls, references, half of what should be whole. */
const POISON = [
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&',
  '&b;',
  '&#0;',
  '&#xD800;',
  '"',
  "'",
  '<a b=',
  '<item>',
  '</item>',
  '<title>',
  '</channel>',
  '<div>'.repeat(40),
  '{',
  '}',
  '[',
  ']',
  '\\u',
  '\\',
  ',',
  ':',
  'null',
  '\u0000',
  '\u0001',
  '\u0002',
  '\u0003',
  '\u001f',
  '\ufeff',
  '\ud800',
  '\r',
  '\n\n',
  '\t',
  ' '.repeat(2_000),
  '0'.repeat(40),
  '-1e999',
  'xmlns="',
  'xmlns:x=""',
  'http://[',
  '2024-99-99T99:99:99Z',
  'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x',
  '=?utf-8?B?',
]

type Mutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer

const cut = (bytes: Buffer, from: number, to: number, between: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, from), between, bytes.subarray(to)])
const place = (bytes: Buffer, random: Random): number => random.below(bytes.length + 1)

const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => bytes.subarray(0, place(bytes, random)),
  (bytes, random) => bytes.subarray(place(bytes, random)),
  (bytes, random) => {
    const from = place(bytes, random)
    return cut(bytes, from, from + random.below(200), Buffer.alloc(0))
  },
  (bytes, random) => {
    const from = place(bytes, random)
    const piece = bytes.subarray(from, from + random.below(400))
    return cut(bytes, from, from, Buffer.concat(Array.from({ length: 1 + random.below(20) }, () => piece)))
  },
  (bytes, random) => {
    const at = place(bytes, random)
    return cut(bytes, at, at, Buffer.from(random.pick(POISON)))
  },
  (bytes, random) => {
    const changed = Buffer.from(bytes)
    for (let times = 1 + random.below(20); times > 0 && changed.length > 0; times--)
      changed[random.below(changed.length)] = random.below(256)
    return changed
  },
  (bytes, random, other) =>
    Buffer.concat([bytes.subarray(0, place(bytes, random)), other.subarray(place(other, random))]),
]

/** A document with one to four things wrong with it. */
export function mutated(bytes: Buffer, other: Buffer, random: Random): Buffer {
  let now = bytes
  for (let times = 1 + random.below(4); times > 0; times--) now = random.pick(MUTATIONS)(now, random, other)
  return now
}
