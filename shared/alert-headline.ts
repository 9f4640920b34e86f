import type { Entry } from './entry.ts'

const LONGEST = 90
const shortened = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`)

/** "Kremlin: “pure fiction”" */
export const headlineOf = ({ party, quote, text }: Pick<Entry, 'party' | 'quote' | 'text'>): string =>
  `${party}: ${quote === null ? shortened(text) : `“${shortened(quote)}”`}`
