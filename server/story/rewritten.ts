import { isRewritten, type Later, readLater } from '../../shared/later.ts'
import { likeness } from '../../shared/likeness.ts'
import { type Sentence, sentencesOf, wordsOf } from '../../shared/sentences.ts'
import { datelineLength, tagLength } from '../analysis/text/leads.ts'
import { even } from './add-entry.ts'

/** Below this a sentence is another one, not the same put otherwise; in copy that says that it corrects, by less. */
const SAME = { updated: 0.6, corrected: 0.5 }
/** What is so like in corrected copy was corrected, where it is not the same. */
const TOUCHED = 0.8

const FIGURE = /\p{N}/u
const NAME = /^\p{Lu}/u
const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.,:/-]*[\p{L}\p{N}])?/gu

/** What can be wrong about a sentence while its words are right: figures, and names that do not just begin it. */
function factsOf(text: string): Set<string> {
  const tokens = text.match(TOKEN) ?? []
  return new Set(
    tokens
      .filter((token, at) => FIGURE.test(token) || (at > 0 && NAME.test(token)))
      .map((token) => even(token).toLowerCase()),
  )
}

const some = (facts: readonly string[], figures: boolean): boolean =>
  facts.some((fact) => FIGURE.test(fact) === figures)

/** True where a figure of the one sentence is not in the other, which has one in its place; or a name, with `names`. */
function swapsFacts(before: string, after: string, names: boolean): boolean {
  const [said, says] = [new Set(wordsOf(before)), new Set(wordsOf(after))]
  const gone = [...factsOf(before)].filter((fact) => !says.has(fact))
  const come = [...factsOf(after)].filter((fact) => !said.has(fact))
  return (some(gone, true) && some(come, true)) || (names && some(gone, false) && some(come, false))
}

/** Sentences without what a wire puts before them. */
const bareSentences = (text: string): Sentence[] =>
  sentencesOf(text).map((sentence) => {
    const { text: whole } = sentence
    const bare = whole.slice(datelineLength(whole) || tagLength(whole))
    return bare === whole ? sentence : { ...sentence, text: bare, words: wordsOf(bare) }
  })

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
