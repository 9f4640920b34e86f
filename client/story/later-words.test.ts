import { expect, test } from 'vitest'
import { laterText, readLater } from '../../shared/later.ts'
import { loggedLater, rewrittenMark } from './later-words.ts'

const told = (made: Parameters<typeof laterText>[0]['made'], words: string | null) =>
  loggedLater(laterText({ made, version: 4, words }))

test('C46: what a later version made of an entry is told in the reader’s words; what is not known, as it stands', () => {
  expect(told('corrected', 'It was 145.')).toBe('version 4 says: “It was 145.”')
  expect(told('otherwise', 'It was 145.')).toBe('version 4 says: “It was 145.”')
  expect(told('gone', null)).toBe('version 4 no longer has these words')
  expect(told('dropped', null)).toBe('version 4 no longer tells it')
  expect(told('softened', 'not accurate')).toBe('softened in version 4: “not accurate”')
  expect(loggedLater('in other words')).toBe('in other words')
})

test('C46: what was corrected is told from what is only put otherwise', () => {
  const marks = ['corrected in version 2: “a”', 'version 2 has it otherwise: “a”'].flatMap(
    (text) => readLater(text) ?? [],
  )
  expect(marks.map(rewrittenMark)).toEqual(['✎ corrected since', '✎ changed since'])
})
