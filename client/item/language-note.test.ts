import { expect, test } from 'vitest'
import { languageNote } from './language-note.ts'

test('C48: copy in a language that is not read says so', () => {
  expect(languageNote('it')).toContain('in Italian, which is not read')
  expect(languageNote('pt-BR')).toContain('Portuguese')
  expect(languageNote(null)).toContain('could not be told')
})

test.each(['en', 'en-GB', 'de-AT', 'uk'])('C48: %s is read', (language) => {
  expect(languageNote(language)).toBeNull()
})
