import { isRewritten, type Later, readLater } from '../../shared/later.ts'
import { likeness } from '../../shared/likeness.ts'
import { type Sentence, sentencesOf, wordsOf } from '../../shared/sentences.ts'
import { datelineLength, tagLength } from '../analysis/text/leads.ts'
import { even } from './add-entry.ts'
import { remembered } from './remembered.ts'

/** Below this a sentence is another one, not the same put otherwise; in copy that says that it corrects, by less. */
const SAME = { updated: 0.6, corrected: 0.5 }
/** What is so like in corrected copy was corrected, where it is not the same. */
const TOUCHED = 0.8

/** A number, or the word for a great one. */
const FIGURE = /\p{N}|^(?:million|billion)$/u
const NAME = /^\p{Lu}/u
const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.,:/-]*[\p{L}\p{N}])?/gu

const THOUSANDS = /(?<=\d)[,.'’](?=\d{3}(?!\d))/gu
/** A figure and the unit that is written to it: "1.5bn", "3m". */
const WITH_UNIT = /^(\p{N}[\p{N}.,]*)(\p{L}{1,4})$/u
/** In English, German, French, Spanish, Russian and Ukrainian, each by its figure or by one name. */
const SAME_AS: readonly (readonly [string, string])[] = [
  ['2', 'two zwei deux dos два две дві'],
  ['3', 'three drei trois tres три'],
  ['4', 'four vier quatre cuatro четыре чотири'],
  ['5', "five fünf cinq cinco пять п'ять"],
  ['6', 'six sechs seis шесть шість'],
  ['7', 'seven sieben sept siete семь сім'],
  ['8', 'eight acht huit ocho восемь вісім'],
  ['9', "nine neun neuf nueve девять дев'ять"],
  ['10', 'ten zehn dix diez десять'],
  ['11', 'eleven elf onze once одиннадцать одинадцять'],
  ['12', 'twelve zwölf douze doce двенадцать дванадцять'],
  ['million', 'm mn mln mio millionen millions millones млн миллион миллиона миллионов мільйон мільйони мільйонів'],
  [
    'billion',
    'bn b bln mrd milliarde milliarden milliard milliards млрд миллиард миллиарда миллиардов мільярд мільярди мільярдів',
  ],
  ['percent', 'per-cent pct prozent pourcent процент процента процентов відсоток відсотки відсотків'],
]
const ONE_NAME = new Map(
  SAME_AS.flatMap(([name, others]) => others.split(' ').map((other): [string, string] => [other, name])),
)

const asOne = (word: string): string => ONE_NAME.get(word) ?? word

/** A token in the one way in which it is compared: "1,200" and "1200", "$1.5bn" and "1.5 billion", "3" and "three". */
function comparable(token: string): string[] {
  const plain = even(token).toLowerCase().replaceAll(THOUSANDS, '')
  const [, figure, unit] = WITH_UNIT.exec(plain) ?? []
  return figure !== undefined && unit !== undefined && ONE_NAME.has(unit) ? [figure, asOne(unit)] : [asOne(plain)]
}

interface Facts {
  /** What can be wrong about a sentence while its words are right: figures, and names that do not just begin it. */
  facts: Set<string>
  all: Set<string>
}

function factsOf(text: string): Facts {
  const tokens = text.match(TOKEN) ?? []
  const told = tokens.map((token, at) => ({ own: comparable(token), isName: at > 0 && NAME.test(token) }))
  const facts = told.flatMap(({ own, isName }) => own.filter((one) => isName || FIGURE.test(one)))
  return { facts: new Set(facts), all: new Set(told.flatMap(({ own }) => own)) }
}

const some = (facts: readonly string[], figures: boolean): boolean =>
  facts.some((fact) => FIGURE.test(fact) === figures)

/** True where a figure of the one sentence is not in the other, which has one in its place; or a name, with `names`. */
function swapsFacts(before: string, after: string, names: boolean): boolean {
  const [said, says] = [factsOf(before), factsOf(after)]
  const gone = [...said.facts].filter((fact) => !says.all.has(fact))
  const come = [...says.facts].filter((fact) => !said.all.has(fact))
  return (some(gone, true) && some(come, true)) || (names && some(gone, false) && some(come, false))
}

/** Sentences without what a wire puts before them; each entry of a version asks for the same. */
const bareSentences = remembered(
  (text): readonly Sentence[] =>
    sentencesOf(text).map((sentence) => {
      const { text: whole } = sentence
      const bare = whole.slice(datelineLength(whole) || tagLength(whole))
      return bare === whole ? sentence : { ...sentence, text: bare, words: wordsOf(bare) }
    }),
  4,
)

const closest = (text: string, sentences: readonly Sentence[]): { sentence: Sentence; like: number } | null => {
  const words = wordsOf(text)
  const ranked = sentences.map((sentence) => ({ sentence, like: likeness(words, sentence.words) }))
  return ranked.toSorted((a, b) => b.like - a.like)[0] ?? null
}

interface Version {
  version: number
  /** Headline and body; '' where they are not at hand. */
  text: string
  /** It says of itself that it corrects what came before. */
  corrects: boolean
}

/**
 * What a version makes of words that were logged from an earlier one: null where they stand there still, or are only put
 * otherwise, with the same facts.
 */
function madeOf(words: string, { version, text, corrects }: Version): Later | null {
  const near = closest(words, bareSentences(text))
  if (near === null) return null
  const { sentence, like } = near
  if (!corrects && like < SAME.updated) return null
  if (like < SAME.corrected) return { made: 'gone', version, words: null }
  const { text: now } = sentence
  if (swapsFacts(words, now, corrects)) return { made: corrects ? 'corrected' : 'otherwise', version, words: now }
  const touched = corrects && like >= TOUCHED && wordsOf(now).join(' ') !== wordsOf(words).join(' ')
  return touched ? { made: 'otherwise', version, words: now } : null
}

/**
 * S21: what a version of the copy has in place of the words of a position, by its figures and names. What an earlier
 * version was said to have (`before`) stands until the words are there again.
 */
export function rewritten(text: string, before: string | undefined, version: Version): Later | null {
  const stood = before === undefined ? null : readLater(before)
  const kept = stood !== null && isRewritten(stood) ? stood : null
  if (version.text === '') return kept
  if (even(version.text).includes(even(text))) return null
  const now = madeOf(text, version)
  return now === null || (kept !== null && now.words === kept.words) ? kept : now
}
