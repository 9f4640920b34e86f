import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutAt, paragraphsOf, type Span } from './marked-copy.ts'

/** A version's paragraphs with the words of its entries marked. */
const markedIn = (headline: string, body: string, marks: Span[]) =>
  paragraphsOf({ headline, body }).map(({ text, at }) => cutAt(text, at, marks))

const spans = fc.array(
  fc.record({ number: fc.integer({ min: 1, max: 9 }), start: fc.nat(60), length: fc.nat(30) }).map((s) => ({
    number: s.number,
    start: s.start,
    end: s.start + s.length,
  })),
  { maxLength: 6 },
)

test('C37: the pieces join to the copy, whatever the spans', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.nat(20), spans, (text, offset, marks) => {
      expect(
        cutAt(text, offset, marks)
          .map((p) => p.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('C37: words are marked where the evidence says, across headline and body', () => {
  const headline = 'Kremlin denies call'
  const body = 'First.\n\nIt is “pure fiction”, he said.'
  const start = headline.length + 2 + body.indexOf('“pure')
  const paragraphs = markedIn(headline, body, [{ number: 1, start, end: start + '“pure fiction”'.length }])
  expect(paragraphs[1]).toEqual([
    { text: 'It is ', numbers: [], ends: [] },
    { text: '“pure fiction”', numbers: [1], ends: [1] },
    { text: ', he said.', numbers: [], ends: [] },
  ])
})

test('C37: a sentence that carries two entries bears both figures', () => {
  const [marked] = markedIn('', 'abcdef', [
    { number: 1, start: 2, end: 6 },
    { number: 2, start: 4, end: 8 },
  ])
  expect(marked).toEqual([
    { text: 'ab', numbers: [1], ends: [] },
    { text: 'cd', numbers: [1, 2], ends: [1] },
    { text: 'ef', numbers: [2], ends: [2] },
  ])
})
