import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FIELDS } from './read-value.ts'
import { printQuery } from './print-query.ts'
import { readQuery } from './read-query.ts'

/** What is typed, and its canonical form. */
const LANGUAGE: [typed: string, canonical: string][] = [
  // Words, phrases, beginnings.
  ['kremlin call', 'kremlin call'],
  ['"pure fiction"', '"pure fiction"'],
  ['„pure fiction“ «чистый вымысел»', '"pure fiction" "чистый вымысел"'],
  ['krem*', 'krem*'],
  ['"phone ca"*', '"phone ca"*'],
  ['RUSSIA-USA/CALL', '"RUSSIA USA CALL"'],
  ['it’s', '"it s"'],
  // What must not be.
  ['trump -putin', 'trump -putin'],
  ['trump -"phone call"', 'trump -"phone call"'],
  ['NOT putin', '-putin'],
  ['-(a b)', '-(a b)'],
  ['--a', 'a'],
  // Either, groups: words bind before OR.
  ['kremlin OR moscow', 'kremlin OR moscow'],
  ['trump call OR putin', '(trump call) OR putin'],
  ['trump (call OR talk)', 'trump (call OR talk)'],
  ['trump AND putin', 'trump putin'],
  ['"OR" or', '"OR" or'],
  // Fields.
  ['source:reuters', 'source:reuters'],
  ['SOURCE:Reuters', 'source:Reuters'],
  ['source:"Ukrainska Pravda"', 'source:"Ukrainska Pravda"'],
  ['source:(afp OR ap)', 'source:afp OR source:ap'],
  ['party:kremlin stance:denial', 'party:kremlin stance:denial'],
  ['(party:kremlin stance:denial) party:kyiv', '(party:kremlin stance:denial) party:kyiv'],
  ['-stance:no-comment', '-stance:no-comment'],
  ['stance:denied', 'stance:denial'],
  ['stance:retr', 'stance:retraction'],
  ['speaker:pesk*', 'speaker:pesk*'],
  ['story:0197b6f2-11aa', 'story:0197b6f2-11aa'],
  ['lang:de', 'lang:de'],
  ['tag:"UPDATE 2"', 'tag:"UPDATE 2"'],
  ['urgency:1', 'urgency:1'],
  ['urgency:<=3', 'urgency:<=3'],
  ['urgency:<3', 'urgency:<=2'],
  ['urgency:>4', 'urgency:>=5'],
  ['urgency:4-2', 'urgency:2-4'],
  ['is:killed OR is:embargoed', 'is:killed OR is:embargoed'],
  ['is:unconfirmed -is:unfiled', 'is:unconfirmed -is:unfiled'],
  // Times.
  ['after:2h', 'after:2h'],
  ['after:90min', 'after:90m'],
  ['after:yesterday before:today', 'after:yesterday before:today'],
  ['after:mon', 'after:monday'],
  ['after:9:05', 'after:09:05'],
  ['after:2024-11', 'after:2024-11'],
  ['before:2024-11-8', 'before:2024-11-08'],
  ['before:"2024-11-08 14:05"', 'before:2024-11-08T14:05'],
  ['before:2024-11-08T14:05:00+01:00', 'before:2024-11-08T13:05:00.000Z'],
  // Nothing.
  ['', ''],
  ['   ', ''],
]

test.each(LANGUAGE)('Q1: %j is read as %j', (typed, canonical) => {
  const { query, faults } = readQuery(typed)
  expect(printQuery(query)).toBe(canonical)
  expect(faults).toEqual([])
})

/** What is faulty, its canonical form, and each fault: what, where it stands, what it was taken for. */
const FAULTY: [typed: string, canonical: string, ...faults: [code: string, typed: string, taken: string][]][] = [
  ['"never closed', '"never closed"', ['unclosed-quote', '"never closed', '"never closed"']],
  ['(a OR b', 'a OR b', ['unclosed-group', '(', 'a OR b']],
  ['a) b', 'a b', ['stray-close', ')', '']],
  ['OR a', 'a', ['lonely-operator', 'OR', '']],
  ['a OR', 'a', ['lonely-operator', 'OR', '']],
  ['a -', 'a', ['no-words', '-', '']],
  ['body:secret', '"body secret"', ['unknown-field', 'body:secret', '"body secret"']],
  ['a source:', 'a', ['no-value', 'source:', '']],
  ['source: b', 'b', ['no-value', 'source:', '']],
  ['source:"" b', 'b', ['no-words', '""', '']],
  ['a *', 'a', ['no-words', '*', '']],
  ['stance:maybe b', 'b', ['unknown-stance', 'maybe', '']],
  ['is:odd b', 'b', ['unknown-mark', 'odd', '']],
  ['urgency:11 b', 'b', ['bad-urgency', '11', '']],
  ['after:2024-02-30 b', 'b', ['bad-time', '2024-02-30', '']],
  ['after:soon', '', ['bad-time', 'soon', '']],
  ['p*', 'p*', ['short-prefix', 'p*', 'p*']],
]

test.each(FAULTY)('Q2: %j is read as %j, and its fault is told with its place', (typed, canonical, ...expected) => {
  const { query, faults } = readQuery(typed)
  expect(printQuery(query)).toBe(canonical)
  expect(faults.map(({ code, start, end, taken }) => [code, typed.slice(start, end), taken])).toEqual(expected)
})

test('Q2: of a search without end the first 64 parts count', () => {
  const { query, faults } = readQuery(Array.from({ length: 90 }, (_, n) => `w${n}`).join(' '))
  expect(query.kind === 'and' && query.parts).toHaveLength(64)
  expect(faults.map(({ code }) => code)).toEqual(['too-much'])
})

const piece = fc.oneof(
  fc.constantFrom(
    '"',
    '(',
    ')',
    '*',
    '-',
    ' ',
    ' OR ',
    ' AND ',
    'NOT ',
    '“',
    '”',
    ':',
    '<=',
    'a',
    'Київ',
    '2h',
    '14:05',
  ),
  fc.constantFrom(...FIELDS.map((name) => `${name}:`), 'stance:denial', 'is:killed', 'urgency:3', 'after:today'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)
const anything = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))

describe('whatever is typed', () => {
  test('Q1: is read, and read alike in its canonical form, without a fault that was not there', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const { query } = readQuery(typed)
        const again = readQuery(printQuery(query))
        expect(again.query).toEqual(query)
        expect(again.faults.filter(({ code }) => code !== 'short-prefix')).toEqual([])
      }),
      { seed: 7, numRuns: 3_000 },
    )
  })

  test('Q3: is told in parts that lie in order, without overlap, and hold every letter of it', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const { parts } = readQuery(typed)
        let end = 0
        for (const part of parts) {
          expect(typed.slice(end, part.start)).not.toMatch(/[\p{L}\p{N}]/u)
          expect(part.end).toBeGreaterThan(part.start)
          end = part.end
        }
        expect(typed.slice(end)).not.toMatch(/[\p{L}\p{N}]/u)
      }),
      { seed: 11, numRuns: 3_000 },
    )
  })

  test('Q1: costs no more than its length, however deep its groups', () => {
    const deep = `${'('.repeat(900)}a${')'.repeat(900)}`
    expect(printQuery(readQuery(deep).query)).toBe('a')
    expect(readQuery('x'.repeat(100_000)).faults).toEqual([])
  })
})

test('Q3: the parts of a search are told for colouring', () => {
  const typed = 'trump -"phone call" (stance:denial OR foo:bar)'
  expect(readQuery(typed).parts.map(({ kind, start, end }) => [kind, typed.slice(start, end)])).toEqual([
    ['text', 'trump'],
    ['operator', '-'],
    ['text', '"phone call"'],
    ['group', '('],
    ['field', 'stance:'],
    ['value', 'denial'],
    ['operator', 'OR'],
    ['fault', 'foo:bar'],
    ['group', ')'],
  ])
})
