import { GLOSSARY } from '../analysis/lexicon/glossary.ts'
import { STOP_WORDS } from '../analysis/lexicon/stop-words.ts'
import { englishOf } from '../analysis/lexicon/table.ts'
import { nameHead } from './plain.ts'
import { remembered } from './remembered.ts'
import { propositionTerms, TEXTS } from './words.ts'

/** The commonest words of each language, by which a sentence shows which one it is in. */
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('the of and to in a that it for on was with has had by'.split(' ')),
  de: new Set('der die das und den dem des von im ein eine hat habe haben nicht zu mit sich für auf'.split(' ')),
  fr: new Set('le la les des et du un une que qui dans pour sur a au aux par est pas'.split(' ')),
  es: new Set('el la los las de del y que en un una por con para se no ha al su'.split(' ')),
}
const WORD = /\p{L}+/gu
const CYRILLIC = /\p{Script=Cyrillic}/u

function languageOf(text: string, words: readonly string[]): string {
  if (CYRILLIC.test(text)) return /[іїєґ]/iu.test(text) ? 'uk' : 'ru'
  const count = (common: ReadonlySet<string>): number => words.filter((w) => common.has(w)).length
  const ranked = Object.entries(COMMON).map(([language, common]) => ({ language, hits: count(common) }))
  const top = ranked.toSorted((a, b) => b.hits - a.hits)[0]
  return top && top.hits > 0 ? top.language : 'en'
}

const isIdle = (word: string): boolean => STOP_WORDS.has(word.toLowerCase())

/** S9: the terms of a text as each language spells them: common news words in English, names by what every spelling keeps. */
export const crossTerms: (text: string) => ReadonlySet<string> = remembered((text) => {
  const language = languageOf(text, text.toLowerCase().match(WORD) ?? [])
  const table = GLOSSARY[language]
  const told = table
    ? text.replaceAll(WORD, (word) => (isIdle(word) ? ' ' : (englishOf(word.toLowerCase(), table) ?? word)))
    : text
  return new Set([...propositionTerms(told)].map(nameHead))
}, TEXTS)
