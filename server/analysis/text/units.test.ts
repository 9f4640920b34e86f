import { expect, test } from 'vitest'
import { unitsOf } from './units.ts'

const sentences = (headline: string, body: string, language = 'en'): string[] =>
  unitsOf(`${headline}\n\n${body}`, headline.length, language)
    .filter((u) => u.kind === 'headline' || u.kind === 'body')
    .map((u) => u.text)

test.each([
  ['Mr. Lunde met Gov. Prell on Jan. 3. They left.', ['Mr. Lunde met Gov. Prell on Jan. 3.', 'They left.']],
  ['"There is no deal. None at all," she said. He left.', ['"There is no deal. None at all," she said.', 'He left.']],
  ['He wept. "Why?" she asked. Nobody spoke.', ['He wept.', '"Why?" she asked.', 'Nobody spoke.']],
  ['It cost 3.5 million. The U.S. firm paid.', ['It cost 3.5 million.', 'The U.S. firm paid.']],
])('A1: sentences of %s', (body, wanted) => {
  expect(sentences('Head', body)).toEqual(['Head', ...wanted])
})

test('A1: a German ordinal ends no sentence', () => {
  expect(sentences('', 'Am 3. Mai kam er. Sie ging.', 'de')).toEqual(['Am 3. Mai kam er.', 'Sie ging.'])
})

test('A1: offsets are those of the whole copy', () => {
  const text = 'UPDATE 1-Bridge shut\n\nLUND, May 3 (HW) - It is shut. Nobody crosses.'
  for (const u of unitsOf(text, 20, 'en')) expect(text.slice(u.start, u.end)).toBe(u.text)
})

test('A1: captions, bylines and leftovers of a page are read by nobody', () => {
  const body = 'FILE - In this May 3 photo the mayor denies it.\nNO COMMENTS\nLEAVE A REPLY\nThe bridge is shut.'
  expect(sentences('', body)).toEqual(['The bridge is shut.'])
})
