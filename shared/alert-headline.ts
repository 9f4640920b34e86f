import type { Entry } from './entry.ts'

/** Beyond this words are cut, in letters. */
const LONGEST = 240
/** Of what is cut the end stands too: there copy says “are false”, and German and Japanese have their verb. */
const TAIL = 90

/** Words of more than `most` letters cut in the middle, between words, with some `end` letters of their end. */
export function cutInTheMiddle(text: string, most: number, end: number): string {
  if (text.length <= most) return text
  const head = text.slice(0, most - end).replace(/\s+\S*$/u, '')
  const tail = text.slice(-end).replace(/^\S*\s+/u, '')
  return `${head} … ${tail}`
}
const shortened = (text: string): string => cutInTheMiddle(text, LONGEST, TAIL)

/** "Kremlin: “pure fiction”" */
export const headlineOf = ({ party, quote, text }: Pick<Entry, 'party' | 'quote' | 'text'>): string =>
  `${party}: ${quote === null ? shortened(text) : `“${shortened(quote)}”`}`
