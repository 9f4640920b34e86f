/** Languages whose copy is read for positions (server/analysis/lexicon). */
const READ: ReadonlySet<string> = new Set(['en', 'ru', 'uk', 'de', 'fr', 'es'])

const nameOf = (language: string): string =>
  new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(language) ?? language

/**
 * What to say of copy whose positions are not read: null for copy in a language that is. `language` is a BCP 47 tag, as
 * the analysis or the sender told it; null where nobody could tell.
 */
export function languageNote(language: string | null): string | null {
  if (language === null) return 'The language of this copy could not be told: its positions need a person’s reading.'
  const primary = language.toLowerCase().split('-')[0] ?? language
  if (READ.has(primary)) return null
  return `This copy is in ${nameOf(primary)}, which is not read for positions: it was filed by its names and words, and needs a person’s reading.`
}
