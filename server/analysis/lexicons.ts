import { en } from './lexicon/en.ts'
import { type Reading, reading } from './grammar/reading.ts'
import type { Lexicon } from './lexicon/lexicon.ts'

const LEXICONS = new Map<string, Lexicon>([['en', en]])
const made = new Map<string, Reading>()

/** The reading of a language, made at first use; copy in a language without tables is read as English (its headline often is). */
export function readingFor(language: string | null): Reading {
  const lexicon = LEXICONS.get(language ?? 'en') ?? en
  const known = made.get(lexicon.language)
  if (known) return known
  const fresh = reading(lexicon)
  made.set(lexicon.language, fresh)
  return fresh
}
