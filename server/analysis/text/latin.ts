import { LATIN_OF } from '../../../shared/latin-letters.ts'

/** As names are spelled in English copy: ы is i, and an apostrophe that stands for a soft sign is none. */
const SPELLED: Readonly<Record<string, string>> = { ...LATIN_OF, ы: 'i', "'": '' }

/** Lower-case Latin letters of a name or word: no diacritics, Cyrillic transliterated ("Бранкель" → "brankel"). */
export const toLatin = (word: string): string =>
  Array.from(
    word
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}+/gu, ''),
    (c) => SPELLED[c] ?? c,
  )
    .join('')
    .replace(/[’']/gu, '')
