import { plainWords } from './plain.ts'
import { remembered } from './remembered.ts'
import { stem } from './stem.ts'
import { SPEECH_WORDS, STOP_WORDS } from './stop-words.ts'
import { STANDING } from './synonyms.ts'

/** Claims, entries and sentences of the stories that are in the news at once. */
export const TEXTS = 20_000

/** Joined names ("Trump-Putin call") are words apart. */
const COMPOUND = /(\p{Lu}[\p{L}]{3,})-(?=\p{Lu}[\p{L}]{3,})/gu

/** Stems of the words of a proposition that can tell it from another one, each once, synonyms brought together. */
export const propositionTerms: (text: string) => ReadonlySet<string> = remembered((text) => {
  const told = plainWords(text.replaceAll(COMPOUND, '$1 ')).filter(
    (word) => !STOP_WORDS.has(word) && !SPEECH_WORDS.has(word),
  )
  return new Set(told.map((word) => STANDING.get(stem(word)) ?? stem(word)))
}, TEXTS)

const WITHIN_SENTENCE = /(?<=[\p{Ll}\p{N},;)] )\p{Lu}[\p{L}\p{N}-]+(?: \p{Lu}[\p{L}\p{N}-]+)*/gu

/** A text is asked about as often as it has statements, and then no more. */
const COPIES = 100

/** Stems of the names in a text: words with a capital in mid-sentence. */
export const nameTerms: (text: string) => ReadonlySet<string> = remembered(
  (text) => new Set((text.match(WITHIN_SENTENCE) ?? []).flatMap((name) => [...propositionTerms(name)])),
  COPIES,
)

const FIRST_NAMES = /^(?:the |an? )?((?:\p{Lu}[\p{L}\p{N}-]+[ ,]*){2,6})/iu

/** Stems of the names that a sentence begins with; none when it begins with a single capital word. */
export const subjectTerms: (text: string) => ReadonlySet<string> = remembered((text) => {
  const opening = text.split(/\s+/).slice(0, 6).join(' ')
  const capitals =
    FIRST_NAMES.exec(opening)?.[1]
      ?.split(' ')
      .filter((w) => /^\p{Lu}/u.test(w)) ?? []
  return capitals.length < 2 ? new Set() : propositionTerms(capitals.join(' '))
}, TEXTS)

/** The plain words of a text, each once. */
export const wordSet: (text: string) => ReadonlySet<string> = remembered((text) => new Set(plainWords(text)), TEXTS)
