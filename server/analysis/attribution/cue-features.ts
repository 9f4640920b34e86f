import type { Token } from '../text/tokens.ts'
import { EDGE, hashOf, mix, type WordFacts } from './word-facts.ts'

const THAT = new Set(['that', 'whether', 'how', 'why', 'what', 'to'])

/** The word on the left that is likely the subject's: past auxiliaries and adverbs. */
function leftOf(tokens: readonly Token[], at: number): number {
  let i = at - 1
  while (i >= 0 && at - i < 6 && (tokens[i]?.tag === 'AUX' || tokens[i]?.tag === 'ADV' || tokens[i]?.tag === 'PART'))
    i--
  return i
}

function opens(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + 5); i++) {
    const t = tokens[i]
    if (t?.kind === 'quoted') return 2 + (i === at + 1 ? 1 : 0)
    if (t && THAT.has(t.low)) return hashOf(t.low)
    if (t?.kind === 'mark' && t.text !== ',' && t.text !== '"') return 1
  }
  return 0
}

function closes(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) if (tokens[i]?.kind === 'quoted') return 1
  return 0
}

/** Features of the token at `at` as the head of a cue: itself, its neighbours, who stands before it, and what is quoted around it. */
export function cueFeatures(
  tokens: readonly Token[],
  facts: readonly WordFacts[],
  at: number,
  quotes: boolean,
): number[] {
  const f = facts[at] ?? EDGE
  const a = facts[at - 1] ?? EDGE
  const b = facts[at + 1] ?? EDGE
  const aa = facts[at - 2] ?? EDGE
  const bb = facts[at + 2] ?? EDGE
  const left = facts[leftOf(tokens, at)] ?? EDGE
  const quoted = (quotes ? 1 : 0) + 2 * closes(tokens, at)
  const opened = opens(tokens, at)
  return [
    mix(1, f.low),
    mix(2, f.stem, f.tag),
    mix(3, f.tag),
    mix(4, f.ending, f.tag),
    mix(5, a.low),
    mix(6, b.low),
    mix(7, f.stem, a.low),
    mix(8, f.stem, b.low),
    mix(9, a.tag, f.tag, b.tag),
    mix(10, aa.tag, a.tag, f.tag),
    mix(11, f.tag, b.tag, bb.tag),
    mix(12, f.stem, b.tag),
    mix(13, f.stem, a.tag),
    mix(14, aa.low, f.tag),
    mix(15, bb.low, f.tag),
    mix(16, f.stem, quoted),
    mix(17, f.tag, quoted, opened),
    mix(18, f.stem, opened),
    mix(19, f.tag, opened),
    mix(20, f.tag, left.low),
    mix(21, f.stem, left.tag),
    mix(22, f.tag, left.tag, b.tag),
    mix(23, f.tag, at === 0 ? 0 : at === tokens.length - 1 ? 1 : 2),
    mix(24, f.stem, bb.tag),
    mix(25, f.tag, b.low, bb.tag),
    mix(26, f.low, b.low, bb.low),
  ]
}
