import type { Statement } from '../../shared/statement.ts'
import { plain, plainWords } from './plain.ts'

/** How copy tells that an outlet has it from its own people or papers. */
const SOURCED =
  /\b(?:sources?|anonym\w+|(?:not|un)[- ]?(?:to be )?(?:named|identified|authori[sz]ed)|asked not|(?:people|persons?|officials?|executives?|diplomats?|aides?|members?|workers|staff|brokers?|bankers?|lawyers?|employees|insiders|colleagues?|relatives?|friends?|survivors?|witnesses)(?: \w+){0,6} (?:familiar|close|with (?:direct )?knowledge|briefed|who (?:sat|asked|work|spoke)|told)|according to (?:(?:two|three|four|several|a|some) )?(?:people|persons?|officials?|colleagues?|relatives?|friends?|members?|insiders|witnesses)|person (?:close|familiar|with)|seen by|obtained by|reviewed by|shown to|has learn(?:ed|t)|understands?|can reveal|exclusive|istochnik\w*|sobesednik\w*|dzherel\w*|spivrozmovnik\w*|quellen?|insider\w*|vertraut\w*|kreisen|proches? du dossier|fuentes?|al tanto)\b/iu

const FIRST_PERSON = /\b(?:told us|we (?:have|understand)|shown to us)\b/iu

/** True when a statement of an outlet's own copy tells of sourcing of its own: what makes it more than news that it passes on. */
export function isScoop(s: Statement, outlet: string, headline: string): boolean {
  if (s.sourcing === 'document' || s.rule === 'own-sourcing') return true
  const text = plain(`${s.text} ${s.cue}`)
  const named = plainWords(outlet).filter((w) => w.length > 3)
  const told = /\b(?:told|tells?|seen|learned|shown|spoke)\b/.test(text) && named.some((w) => text.includes(w))
  return told || SOURCED.test(text) || FIRST_PERSON.test(text) || /\b(?:exclusive|sources?)\b/iu.test(headline)
}
