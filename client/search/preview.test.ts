import { expect, test } from 'vitest'
import { previewOf } from './preview.ts'

test.each([
  ['krem', 'krem*'],
  ['pure fic', 'pure fic*'],
  ['krem ', 'krem '],
  ['krem*', 'krem*'],
  ['"pure fic', '"pure fic'],
  ['"pure fiction"', '"pure fiction"'],
  ['source:reu', 'source:reu'],
  ['', ''],
])('C121: while %j is typed, %j is looked for', (typed, expected) => {
  expect(previewOf(typed)).toBe(expected)
})
