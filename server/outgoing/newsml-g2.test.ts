import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aVersion } from '../../tests/store/build.ts'
import { readXml } from '../format/xml/read-xml.ts'
import { findsTold } from './finds-told.ts'
import { OUT } from './formats.ts'
import { changedG2 } from './testing/changed-g2.ts'
import { findsOf } from './testing/finds-of.ts'
import { g2Faults, isSchemaHere, orShapeAlone, schemaFaults } from './testing/newsml-g2-schema.ts'
import { faultsOf } from './testing/newsml-g2-shape.ts'
import { KILLED, PLACE, write } from './testing/told.ts'

test(`W34: NewsML-G2 is as the schema of the standard has it, withdrawn or not${orShapeAlone}`, () => {
  for (const document of [write('newsml-g2'), write('newsml-g2', KILLED)]) expect(g2Faults(document)).toEqual([])
})

test(`W34: where nothing is found the message holds an item that says so, since none holds nothing${orShapeAlone}`, () => {
  const told = findsTold([], { q: 'x', saved: null, versionOf: () => null, lastAt: '2024-11-11T09:00:00.000Z' }, PLACE)
  const document = OUT['newsml-g2'].finds(told)
  expect(g2Faults(document)).toEqual([])
  expect(document).toContain('guid="urn:on-record:search:x"')
  expect(document).toContain('<headline>Search: x</headline>')
})

/** Words as senders may write them: breaks, controls and marks where one line is meant. */
const words = fc.string({
  unit: fc.oneof(fc.constantFrom('\n', '\t', '\r', '\u0085', '\0', '\uD800', '<', '"', '&', ' '), fc.string()),
})
const copy = fc.record({
  headline: words,
  body: words,
  byline: fc.option(words),
  sourceName: words,
  keywords: fc.array(words, { maxLength: 3 }),
  language: fc.option(fc.oneof(words, fc.constantFrom('en_GB', 'zh-Hant-TW', 'English (UK)', 'i', 'de-', ''))),
  publishedAt: fc
    .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
    .map((at) => at.toISOString()),
  version: fc.integer({ min: 0, max: 1_000_000_000_000_000 }),
  status: fc.constantFrom('usable' as const, 'canceled' as const),
})

test(`W34: whatever a sender writes, what goes out is as the standard has it${orShapeAlone}`, () => {
  fc.assert(
    fc.property(fc.array(copy, { maxLength: 3 }), (all) => {
      const versions = all.map((one, at) => aVersion({ ...one, itemId: `item-${at}`, guid: `guid-${at}` }))
      expect(g2Faults(OUT['newsml-g2'].finds(findsOf(versions)))).toEqual([])
    }),
    { seed: 34, numRuns: 400 },
  )
})

test('W34: what is one line in the standard is one line, and what is no tag of a language is none', () => {
  const version = aVersion({
    headline: 'One\n  of two',
    byline: 'Ana\tB',
    keywords: ['a\r\nb'],
    language: 'English (UK)',
  })
  const document = OUT['newsml-g2'].finds(findsOf([version]))
  expect(document).toContain('<by>Ana B</by><keyword>a b</keyword><headline>One   of two</headline>')
  expect(OUT['newsml-g2'].finds(findsOf([{ ...version, language: 'en_GB' }]))).toContain('<language tag="en-GB"/>')
})

test(`what the standard does not have is seen, and by the shape wherever the schema sees it${orShapeAlone}`, () => {
  const changed = changedG2(readXml(write('newsml-g2', KILLED))).map((one) => ({
    ...one,
    refused: schemaFaults(one.document).length > 0,
    seen: faultsOf(readXml(one.document)).length > 0,
  }))
  expect(changed.filter(({ never, refused, seen }) => (never || refused) && !seen)).toEqual([])
  expect(changed.some(({ seen }) => !seen)).toBe(true)
  expect(changed.some(({ refused }) => refused)).toBe(isSchemaHere)
})
