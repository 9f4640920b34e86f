import { languageName } from '../words/language-name.ts'
import { t } from '../words/t.ts'

/** Languages whose copy is read for positions (server/analysis/lexicon). */
const READ: ReadonlySet<string> = new Set(['en', 'ru', 'uk', 'de', 'fr', 'es'])

/**
 * What to say of copy whose positions are not read: null for copy in a language that is. `language` is a BCP 47 tag, as
 * the analysis or the sender told it; null where nobody could tell.
 */
export function languageNote(language: string | null): string | null {
  if (language === null) return t('The language of this copy could not be told: its positions need a person’s reading.')
  const primary = language.toLowerCase().split('-')[0] ?? language
  if (READ.has(primary)) return null
  return t(
    'This copy is in {language}, which is not read for positions: it was filed by its names and words, and needs a person’s reading.',
    { language: languageName(primary) },
  )
}
