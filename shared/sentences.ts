/** A sentence of copy, and the paragraph in which it stands, counted from 0. */
export interface Sentence {
  text: string
  paragraph: number
  words: readonly string[]
}

/** One letter for one letter, so that places hold: typesetting is no change of words. */
export const evenQuotes = (text: string): string => text.replace(/[“”„«»]/gu, '"').replace(/[‘’]/gu, "'")

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.]*[\p{L}\p{N}])?/gu

/** The words of a text, even where typesetting or a capital differs. */
export const wordsOf = (text: string): string[] => evenQuotes(text).toLowerCase().match(WORD) ?? []

/** Where a sentence ends: closing marks go with it; "U.S. President", "J. Smith" and "3.5" end nothing. */
const END = /(?<=(?:[.!?…]|[.!?…]["”’»)\]]{1,2}))\s+(?=["“„«‘'(]?[\p{Lu}\p{N}])/u
const NO_END =
  /(?:^|\s|["“„«(])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Nov|Oct|Dec|Jan|Feb|Sept?|Aug|St|No|Fla|Inc)\.$/u

/** Letters that the longest such mark takes, with what stands before it. */
const LONGEST_MARK = 24
/** True where a text ends in a mark that ends no sentence. */
export const endsNothing = (text: string): boolean => NO_END.test(text.slice(-LONGEST_MARK))

function sentencesOfParagraph(text: string): string[] {
  const sentences: string[][] = []
  for (const piece of text.split(END)) {
    const last = sentences.at(-1)
    if (last !== undefined && endsNothing(last.at(-1) ?? '')) last.push(piece)
    else sentences.push([piece])
  }
  return sentences.map((pieces) => pieces.join(' '))
}

/** A body as its sentences, in order. Lines are paragraphs; empty ones count for nothing. */
export function sentencesOf(body: string): Sentence[] {
  const paragraphs = body
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return paragraphs.flatMap((line, paragraph) =>
    sentencesOfParagraph(line).map((text) => ({ text, paragraph, words: wordsOf(text) })),
  )
}
