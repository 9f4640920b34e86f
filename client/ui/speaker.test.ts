import { expect, test } from 'vitest'
import { spokenBy, surname } from './speaker.ts'

test('a speaker is named beside the party that it speaks for', () => {
  expect(spokenBy({ party: 'Kremlin', speaker: 'Dmitry Peskov' })).toBe('Dmitry Peskov')
  expect(surname('Dmitry Peskov ')).toBe('Peskov')
})

test.each([
  ['Kremlin', 'Kremlin'],
  ['Kremlin', 'the Kremlin'],
  ['Donald Trump', 'Trump'],
  ['Trump', 'Donald Trump'],
  ['Kremlin', null],
])('a party is not named twice: %s, %s', (party, speaker) => {
  expect(spokenBy({ party, speaker })).toBe(null)
})

test('an office that is called by its house’s own word is told once', () => {
  expect(spokenBy({ party: 'Konzern', speaker: 'Konzernsprecher' })).toBe(null)
  expect(spokenBy({ party: 'Regierung', speaker: 'Regierungssprecherin' })).toBe(null)
  expect(spokenBy({ party: 'Bahn', speaker: 'Bahnchef' })).toBe('Bahnchef')
  expect(spokenBy({ party: 'Kreml', speaker: 'Dmitri Peskow' })).toBe('Dmitri Peskow')
  expect(spokenBy({ party: 'Kreml', speaker: 'Kremlinski' })).toBe('Kremlinski')
})
