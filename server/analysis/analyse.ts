import type { Analysis } from '../../shared/statement.ts'
import { type Analyse, type Copy, copyText } from './analyst.ts'
import type { Weigh } from './grammar/find-contradiction.ts'
import { languageOf } from './language.ts'
import type { Names } from '../names/names.ts'
import { WORLD_NAMES } from '../names/world-names.ts'
import { toldOffices } from './offices.ts'
import { profileOf } from './profile.ts'
import { readCopy } from './read-copy.ts'

/** What is read of one item: beyond it lie tables and appendices, and a bound keeps hostile copy cheap. */
const LONGEST_COPY = 60_000

/** The offline analyser over the lists in force: pure, deterministic, linear in the length of the copy. */
export function analyseWith(copy: Copy, names: Names, weigh?: Weigh): Analysis {
  const text = copyText(copy).slice(0, LONGEST_COPY)
  const language = languageOf(text, copy.language)
  return {
    language,
    statements: readCopy(copy, text, language, names, weigh),
    profile: profileOf(text, copy.headline.length, language),
    offices: toldOffices(text),
  }
}

/** The same over the world list alone: for analysis without a desk. */
export const analyse: Analyse = (copy) => analyseWith(copy, WORLD_NAMES)
