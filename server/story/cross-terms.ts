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
/** Further ones, for texts that are too short for these: a claim that a denial makes is often four words long. */
const FURTHER: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('its his her their is was'.split(' ')),
  de: new Set('in einen einer eines sein seine seinen seiner seines ihr ihre ihren ihrer er sie sei werde'.split(' ')),
  fr: new Set('de son sa ses leur leurs il elle'.split(' ')),
  es: new Set('sus'.split(' ')),
}
/** By so many words one language must lead the next to be told by the commonest alone. */
const CLEAR = 1
const NONE: ReadonlySet<string> = new Set()
const WORD = /\p{L}+/gu
const CYRILLIC = /\p{Script=Cyrillic}/u

function languageOf(text: string, told: readonly string[]): string {
  if (CYRILLIC.test(text)) return /[іїєґ]/iu.test(text) ? 'uk' : 'ru'
  const words = [...new Set(told)]
  const count = (common: ReadonlySet<string>): number => words.filter((w) => common.has(w)).length
  const ranked = Object.entries(COMMON)
    .map(([language, common]) => ({ language, hits: count(common) }))
    .toSorted((a, b) => b.hits - a.hits)
  const isPlain = (ranked[0]?.hits ?? 0) - (ranked[1]?.hits ?? 0) > CLEAR
  const more = ({ language, hits }: (typeof ranked)[number]) => ({
    language,
    hits: hits + count(FURTHER[language] ?? NONE),
  })
  const top = isPlain ? ranked[0] : ranked.map(more).toSorted((a, b) => b.hits - a.hits)[0]
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
