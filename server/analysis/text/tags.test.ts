import { expect, test } from 'vitest'
import { tagEnglish } from './tags.ts'
import { tokensOf } from './tokens.ts'

function tags(text: string): string[] {
  const tokens = tokensOf(text, text.toLowerCase())
  tagEnglish(tokens)
  return tokens.map((t) => `${t.text}/${t.tag}`)
}

test.each([
  ['The mayor denied it.', 'The/DET mayor/NOUN denied/VERB it/PRON ./PUNCT'],
  ["Kilmara's reports don't say.", "Kilmara's/PROPN reports/NOUN don't/AUX say/VERB ./PUNCT"],
  [
    'Mr. Lunde spoke to the U.S. vice-president.',
    'Mr/PROPN ./ Lunde/PROPN spoke/VERB to/ADP the/DET U.S/PROPN ./ vice-president/NOUN ./PUNCT',
  ],
  ['They paid $3.5bn to 40 firms', 'They/PRON paid/VERB $3.5bn/SYM to/ADP 40/NUM firms/NOUN'],
])('A1: words of %s carry their parts of speech', (text, wanted) => {
  expect(tags(text).join(' ')).toBe(wanted)
})
