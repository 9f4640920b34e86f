import { plainWords } from './plain.ts'
import { stem } from './stem.ts'
import { SPEECH_WORDS, STOP_WORDS } from './stop-words.ts'
import { STANDING } from './synonyms.ts'

/** Stems of the words of a proposition that can tell it from another one, each once, synonyms brought together. */
export function propositionTerms(text: string): Set<string> {
  const told = plainWords(text).filter((word) => !STOP_WORDS.has(word) && !SPEECH_WORDS.has(word))
  return new Set(told.map((word) => stem(STANDING.get(word) ?? word)))
}

const WITHIN_SENTENCE = /(?<=[\p{Ll}\p{N},;)] )\p{Lu}[\p{L}\p{N}-]+(?: \p{Lu}[\p{L}\p{N}-]+)*/gu

/** Stems of the names in a text: words with a capital in mid-sentence. */
export const nameTerms = (text: string): Set<string> =>
  new Set((text.match(WITHIN_SENTENCE) ?? []).flatMap((name) => [...propositionTerms(name)]))
