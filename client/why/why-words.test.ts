import { expect, test } from 'vitest'
import { anEntry } from '../../tests/helpers/build.ts'
import { confidenceWords, percent } from './confidence-words.ts'
import { speak } from '../words/t.ts'
import { filedWords, partyWords, placeWords } from './reason-words.ts'

const place = { itemId: 'i', version: 3, sourceName: 'Reuters', headline: 'h', words: 'w', paragraphs: 7 }

test('E4: a confidence is told as a percentage, and as how many of ten are right', () => {
  expect([0.92, 0.5, 1, 0.97, 0.01].map((c) => [percent(c), confidenceWords(c)])).toEqual([
    ['92 %', 'about nine in ten entries that bear this figure are right'],
    ['50 %', 'about five in ten entries that bear this figure are right'],
    ['100 %', 'as sure as the desk can be'],
    ['97 %', 'all but a few entries that bear this figure are right'],
    ['1 %', 'hardly any entry that bears this figure is right'],
  ])
})

test('E2: words are placed by paragraph, outlet and version', () => {
  expect(placeWords({ ...place, paragraph: 0 })).toBe('headline, Reuters, version 3')
  expect(placeWords({ ...place, paragraph: 2 })).toBe('paragraph 2 of 7, Reuters, version 3')
})

test('E2: why an item is in its story ends with how sure the desk is', () => {
  expect(filedWords('names putin, trump; terms call; 0.54')).toBe('names putin, trump; words call; 54 % sure')
  expect(filedWords('names putin; 1.00')).toBe('names putin; as sure as the desk can be')
  expect(filedWords('by hand')).toBe('by hand')
})

test('C151: why the desk proposes a merger or a split is told in the reader’s language', () => {
  speak('de', {
    '{agree} of its latest {asked} items fit “{title}” too: {words}':
      '{agree} der letzten {asked} Meldungen passen auch zu „{title}“: {words}',
    '{apart} items about “{headline}” have no telling words in common with the other {rest}':
      '{apart} Meldungen über „{headline}“ haben mit den übrigen {rest} nichts gemein',
  })
  expect(filedWords('3 of its latest 4 items fit “Call; denied” too: putin, call')).toBe(
    '3 der letzten 4 Meldungen passen auch zu „Call; denied“: putin, call',
  )
  expect(filedWords('2 items about “Dam” have no telling words in common with the other 5')).toBe(
    '2 Meldungen über „Dam“ haben mit den übrigen 5 nichts gemein',
  )
  speak('en', {})
})

test('E11: through whom a party spoke, and as whom the copy was read, are told where they say more than its name', () => {
  const naming = { words: 'Peskov', rule: 'listed-speaker' }
  const peskov = anEntry({ party: 'Kremlin', speaker: 'Dmitry Peskov', role: 'spokesman' })
  expect(partyWords(peskov, naming)).toEqual(['Through Dmitry Peskov, spokesman.'])
  const himself = anEntry({ party: 'Ivo Berg', speaker: 'Ivo Berg', role: null })
  expect(partyWords(himself, { ...naming, readAs: 'Berg' })).toEqual(['Read as “Berg”.'])
})
