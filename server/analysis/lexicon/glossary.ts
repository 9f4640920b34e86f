import { DE } from './glossary/de.ts'
import { ES } from './glossary/es.ts'
import { FR } from './glossary/fr.ts'
import { RU } from './glossary/ru.ts'
import { UK } from './glossary/uk.ts'
import { table } from './table.ts'

/** Beginnings of the words of news in each language → the English word: by these a position meets the claim that it answers. */
export const GLOSSARY: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  de: table(DE),
  es: table(ES),
  fr: table(FR),
  ru: table(RU),
  uk: table(UK),
}
