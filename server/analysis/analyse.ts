import type { Analysis } from '../../shared/statement.ts'
import { type Analyse, type Copy, copyText } from './analyst.ts'
import { languageOf } from './language.ts'
import { profileOf } from './profile.ts'
import { readCopy } from './read-copy.ts'

/** What is read of one item: beyond it lie tables and appendices, and a bound keeps hostile copy cheap. */
const LONGEST_COPY = 60_000

/** The offline analyser: pure, deterministic, linear in the length of the copy. */
export const analyse: Analyse = (copy: Copy): Analysis => {
  const text = copyText(copy).slice(0, LONGEST_COPY)
  const language = languageOf(text, copy.language)
  return {
    language,
    statements: readCopy(copy, text, language),
    profile: profileOf(text, copy.headline.length, language),
  }
}
