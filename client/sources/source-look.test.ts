import { expect, test } from 'vitest'
import { SOURCE_LOOK, troubleWords } from './source-look.ts'

test('C60: no two states share a glyph, a word or a colour', () => {
  const looks = Object.values(SOURCE_LOOK)
  for (const part of ['glyph', 'words', 'tone'] as const) expect(new Set(looks.map((l) => l[part])).size).toBe(6)
})

test('C61: the header tells how many sources fail or are silent, and nothing while all is well', () => {
  expect(troubleWords(['speaking', 'off', 'waiting'])).toBe(null)
  expect(troubleWords(['silent', 'speaking'])).toBe('1 silent')
  expect(troubleWords(['failing', 'failing'])).toBe('2 failing')
  expect(troubleWords(['silent', 'failing', 'failing'])).toBe('2 failing, 1 silent')
})
