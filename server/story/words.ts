import { plainWords } from './plain.ts'
import { stem } from './stem.ts'
import { SPEECH_WORDS, STOP_WORDS } from './stop-words.ts'
import { STANDING } from './synonyms.ts'

/** Stems of the words of a proposition that can tell it from another one, each once, synonyms brought together. */
export function propositionTerms(text: string): Set<string> {
  const told = plainWords(text).filter((word) => !STOP_WORDS.has(word) && !SPEECH_WORDS.has(word))
  return new Set(told.map((word) => STANDING.get(stem(word)) ?? stem(word)))
}

const WITHIN_SENTENCE = /(?<=[\p{Ll}\p{N},;)] )\p{Lu}[\p{L}\p{N}-]+(?: \p{Lu}[\p{L}\p{N}-]+)*/gu

/** Stems of the names in a text: words with a capital in mid-sentence. */
export const nameTerms = (text: string): Set<string> =>
  new Set((text.match(WITHIN_SENTENCE) ?? []).flatMap((name) => [...propositionTerms(name)]))

const FIRST_NAMES = /^(?:the |an? )?((?:\p{Lu}[\p{L}\p{N}-]+[ ,]*){2,6})/iu

/** Stems of the names that a sentence begins with; none when it begins with a single capital word. */
export function subjectTerms(text: string): Set<string> {
  const opening = text.split(/\s+/).slice(0, 6).join(' ')
  const capitals =
    FIRST_NAMES.exec(opening)?.[1]
      ?.split(' ')
      .filter((w) => /^\p{Lu}/u.test(w)) ?? []
  return capitals.length < 2 ? new Set() : propositionTerms(capitals.join(' '))
}
