import { expect, test } from 'vitest'
import { completed, completions } from './complete.ts'

const KNOWN = {
  source: ['Reuters', 'Ukrainska Pravda'],
  party: ['Foreign Ministry of Ukraine', 'General Staff of Korea', 'Kremlin'],
}
const offered = (text: string): string[] => completions(text, text.length, KNOWN).map((one) => one.text)

test.each([
  ['so', ['source:']],
  ['trump s', ['source:', 'speaker:', 'story:', 'stance:']],
  ['', []],
  ['source:', ['Reuters', '"Ukrainska Pravda"']],
  ['source:"ukr', ['"Ukrainska Pravda"']],
  ['-stance:no', ['no-comment']],
  ['(party:min', ['"Foreign Ministry of Ukraine"']],
  ['party:k', ['Kremlin', '"General Staff of Korea"']],
  ['is:un', ['unconfirmed', 'unfiled']],
  ['foo:b', []],
])('C120: %j offers %j', (text, expected) => {
  expect(offered(text)).toEqual(expected)
})

test('C120: a completion takes the place of the word at the cursor', () => {
  const text = 'trump source:"ukr after:2h'
  const cursor = 'trump source:"ukr'.length
  const [one] = completions(text, cursor, KNOWN)
  expect(one && completed(text, cursor, one)).toEqual({
    text: 'trump source:"Ukrainska Pravda" after:2h',
    cursor: 'trump source:"Ukrainska Pravda" '.length,
  })
})
