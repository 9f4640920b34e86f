import { LATIN_OF } from '../../shared/latin-letters.ts'
import { HEARD } from './heard.ts'
import { remembered } from './remembered.ts'

const CYRILLIC = /\p{Script=Cyrillic}/u
/** Case endings of Russian and Ukrainian names ("Бранкеля", "Песковым"), after romanisation. */
const CASE_ENDING = /(?:ogo|omu|ymi|imi|oyu|eyu|ami|yami|om|em|ym|im|oi|ei|ov|ya|yu|a|u|e|i|y|o)$/
/** "Zelenskyy", "Zelenskiy", "Zelenski" and "Зеленский" are one name. */
const SKY = /sk(?:iy|yy|yi|ij|yj|ii|i|y)$/

const latin = (text: string): string => text.replaceAll(/[^\p{ASCII}]/gu, (c) => LATIN_OF[c] ?? c)

/** Lower case, without accents, in Latin letters: "Skarvøy" → "skarvoy", "Песков" → "peskov". */
export const plain = (text: string): string =>
  latin(text.toLowerCase().normalize('NFC')).normalize('NFKD').replaceAll(/\p{M}/gu, '')

/** Copy is written with few words: most of them have been met before. */
const VOCABULARY = 50_000

/** Names and sentences that are asked about again while their story is in the news. */
const ASKED = 10_000

const bare = remembered((word: string): string => {
  const romanised = plain(word).replace(SKY, 'sky')
  return CYRILLIC.test(word) && romanised.length > 5 && !romanised.endsWith('ov')
    ? romanised.replace(CASE_ENDING, '')
    : romanised
}, VOCABULARY)

/** The words of a text in plain letters; possessive "'s" and elided articles ("l'") are left out, hyphenated names stay whole. */
export const plainWords: (text: string) => readonly string[] = remembered(
  (text) =>
    (text.normalize('NFC').match(/[\p{L}\p{N}]+(?:[-’'.&][\p{L}\p{N}]+)*/gu) ?? [])
      .map((word) => bare(word.replace(/[’']s$/iu, '').replace(/^(?:[ldjmntsc]|qu)[’'](?=\p{L})/iu, '')))
      .filter((word) => word.length > 0),
  ASKED,
)

const NAME_HEAD = 5
const SOUNDS: readonly [RegExp, string][] = [
  [/ph/g, 'f'],
  [/[qc](?=[aou])/g, 'k'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/(.)\1/g, '$1'],
]

/**
 * What a name's word keeps in every spelling, case and derivation: "Qasira", "Касире" → "kasir"; "Drevlia", "Drevlian",
 * "Древлии" → "drevl".
 */
export const nameHead: (word: string) => string = remembered((word) => {
  const heard = SOUNDS.reduce((text, [from, to]) => text.replaceAll(from, to), word)
  const bareHeard = heard.replace(/[aeiou]+$/, '')
  const head = (bareHeard.length >= 3 ? bareHeard : heard).slice(0, NAME_HEAD)
  return HEARD[head] ?? head
}, VOCABULARY)
