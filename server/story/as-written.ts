import { recalled, wordEnd } from '../analysis/profile.ts'
import { unpossessed } from '../analysis/text/tokens.ts'
import { headsOf, type Known } from './known.ts'

/** Told words are sought so far into a copy, as its profile is. */
const LONGEST = 12_000

/** The words of a text with the terms of each, in their order. */
function* wordsOf(text: string, termsOf: (word: string) => Iterable<string>): Generator<[string, Iterable<string>]> {
  const limit = Math.min(text.length, LONGEST)
  for (let at = 0, end = 0; at < limit; at = Math.max(end, at + 1)) {
    end = wordEnd(text, at)
    if (end > at) yield [unpossessed(text.slice(at, end)), termsOf(text.slice(at, end))]
  }
}

/** E2: the whole words of a text that stand for the first `most` of the terms which it has, each as it is first written there. */
function asWritten(
  terms: readonly string[],
  text: string,
  termsOf: (word: string) => Iterable<string>,
  most = terms.length,
): string[] {
  const wanted = new Set(terms)
  const spelled = new Map<string, string>()
  for (const [word, found] of wordsOf(text, termsOf)) {
    if (spelled.size === wanted.size) break
    for (const term of found) if (wanted.has(term) && !spelled.has(term)) spelled.set(term, word)
  }
  const told = terms.flatMap((term) => spelled.get(term) ?? [])
  return [...new Set(told)].slice(0, most)
}

/** Words of a statement by the terms that it shares with a claim. */
export function wordsInSentence(
  terms: readonly string[],
  { text, quote, about }: { text: string; quote?: string | null; about?: string | null },
  termsOf: (word: string) => Iterable<string>,
): string[] {
  const told = asWritten(terms, [text, quote, about].filter(Boolean).join(' '), termsOf)
  return told.length > 0 ? told : [...terms]
}

/** What of a copy is at hand after it was read: its headline and the sentences that take a position. */
const kept = ({ line, analysis }: Known): string =>
  [line.headline, ...analysis.statements.map(({ text }) => text)].join('\n')

/** Words of an item's copy by the heads under which filing compares them; `text` is the copy where it is at hand. */
export function wordsInCopy(heads: readonly string[], item: Known, most: number, text = kept(item)): string[] {
  const language = item.analysis.language ?? 'en'
  const headsIn = (word: string): string[] => {
    const { idle, capital, term, name } = recalled(word, language)
    return idle ? [] : [...headsOf(term), ...(capital ? headsOf(name) : [])]
  }
  return asWritten(heads, text, headsIn, most)
}
