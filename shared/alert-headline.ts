import type { Entry } from './entry.ts'

/** Beyond this words are cut, in letters. */
const LONGEST = 240
/** Of what is cut the end stands too: there copy says “are false”, and German and Japanese have their verb. */
const TAIL = 90

/** Words that are too long for a headline, cut in the middle, between words. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  const head = text.slice(0, LONGEST - TAIL).replace(/\s+\S*$/u, '')
  const tail = text.slice(-TAIL).replace(/^\S*\s+/u, '')
  return `${head} … ${tail}`
}

/** "Kremlin: “pure fiction”" */
export const headlineOf = ({ party, quote, text }: Pick<Entry, 'party' | 'quote' | 'text'>): string =>
  `${party}: ${quote === null ? shortened(text) : `“${shortened(quote)}”`}`
