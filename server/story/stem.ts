import snowball from 'snowball-stemmers'

const english = snowball.newStemmer('english')
const KEPT = 20_000
const stems = new Map<string, string>()

/** Snowball's English stem of a plain word. Pure; the stems of recent words are kept, as wire copy repeats itself. */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const found = english.stem(word)
  if (stems.size >= KEPT) stems.clear()
  stems.set(word, found)
  return found
}
