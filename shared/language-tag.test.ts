import { expect, test } from 'vitest'
import { languageTag } from './language-tag.ts'

test.for([
  ['en', 'en'],
  ['en_GB', 'en-GB'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['haw', 'haw'],
  ['English', null],
  ['English (UK)', null],
  ['x-default', null],
  [`en-${'a'.repeat(40)}`, null],
  ['', null],
  [undefined, null],
] as const)('a language is told as BCP 47 has it: %s is %s', ([written, tag]) => {
  expect(languageTag(written)).toBe(tag)
})
