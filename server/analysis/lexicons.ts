import { type Reading, reading } from './grammar/reading.ts'
import { de } from './lexicon/de.ts'
import { en } from './lexicon/en.ts'
import { es } from './lexicon/es.ts'
import { fr } from './lexicon/fr.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { ru } from './lexicon/ru.ts'
import { uk } from './lexicon/uk.ts'

const LEXICONS = new Map<string | null, Lexicon>([en, ru, uk, de, fr, es].map((l) => [l.language, l]))
const made = new Map<Lexicon, Reading>()

/** The reading of a language, made at first use; copy in a language without tables is read as English (its headline often is). */
export function readingFor(language: string | null): Reading {
  const lexicon = LEXICONS.get(language) ?? en
  const known = made.get(lexicon) ?? reading(lexicon)
  made.set(lexicon, known)
  return known
}
