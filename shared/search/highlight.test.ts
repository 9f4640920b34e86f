import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { marksIn, snippetOf, wantedOf } from './highlight.ts'
import { readQuery } from './read-query.ts'

const found = (text: string, typed: string): string[] =>
  marksIn(text, wantedOf(readQuery(typed).query)).map(([start, end]) => text.slice(start, end))

test.each([
  ['Kremlin: pure fiction, says the KREMLIN', 'kremlin', ['Kremlin', 'KREMLIN']],
  ['Pure fiction is fiction', '"pure fiction" OR fiction', ['Pure fiction', 'fiction']],
  ['Zelenskiy at a café', 'zelen* cafe', ['Zelenskiy', 'café']],
  ['“Это чистый вымысел”', 'ВЫМЫС*', ['вымысел']],
  ['Trump and Putin', 'trump -putin', ['Trump']],
  ['Trump and Putin', 'party:trump', []],
])('Q7: in %j, %j marks %j', (text, typed, expected) => {
  expect(found(text, typed)).toEqual(expected)
})

test('Q7: a snippet shows the finds that stand close together, and says that there is more', () => {
  const far = 'A call was planned. '.repeat(20)
  const { text, marks } = snippetOf(`call ${far}The Kremlin denied the call to Kyiv. ${far}`, [
    { words: ['kremlin'], prefix: false },
    { words: ['denied'], prefix: false },
    { words: ['kyiv'], prefix: false },
  ])
  expect(text).toMatch(/^… .* …$/)
  expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['Kremlin', 'denied', 'Kyiv'])
})

test('Q7: every mark of a snippet is a find of its text', () => {
  const words = fc.array(fc.constantFrom('kremlin', 'a', 'Київ', 'café', '\n\n', '  ', '“', '😀', 'callcallcall'), {
    maxLength: 200,
  })
  fc.assert(
    fc.property(words, (list) => {
      const { text, marks } = snippetOf(list.join(' '), [{ words: ['kremlin'], prefix: false }])
      for (const [start, end] of marks) expect(text.slice(start, end)).toBe('kremlin')
    }),
    { seed: 3 },
  )
})
