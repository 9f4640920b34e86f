import type { Token } from '../text/tokens.ts'
import type { Score } from './linear-model.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { sourceFeatures } from './source-features.ts'
import type { WordFacts } from './word-facts.ts'

/** How many phrases stand between each phrase and the cue. */
function orderOf(phrases: readonly NounPhrase[], at: number, cue: number): number {
  const p = phrases[at]
  if (!p) return 0
  return p.last < cue
    ? phrases.filter((o) => o.first > p.last && o.last < cue).length
    : phrases.filter((o) => o.first > cue && o.last < p.first).length
}

/** Features of every phrase of the sentence as the source of the cue at token `cue`. */
export const sourceOptions = (
  tokens: readonly Token[],
  facts: readonly WordFacts[],
  phrases: readonly NounPhrase[],
  cue: number,
): number[][] => phrases.map((p, i) => sourceFeatures(tokens, facts, cue, p, orderOf(phrases, i, cue)))

/** Log-odds against there being no source, from which on a phrase is taken for it: a doubtful source is told with its doubt. */
const LEAST = -1.2

/** The phrase that is most likely the source of the cue, and how likely; null where none is likelier. */
export function likeliest(options: readonly number[][], score: Score): { at: number; probability: number } | null {
  let [at, most, total] = [-1, LEAST, 1]
  options.forEach((features, i) => {
    const s = score(features)
    total += Math.exp(Math.min(30, s))
    if (s > most) [at, most] = [i, s]
  })
  return at < 0 ? null : { at, probability: Math.exp(Math.min(30, most)) / total }
}
