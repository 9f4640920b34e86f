import { tokenAt, type Token, unpossessed, wordsOf } from '../text/tokens.ts'
import type { Cast } from './cast.ts'
import { nameRuns, type NameRun } from './names.ts'
import type { Reading } from './reading.ts'
import { isParticiple } from './participle.ts'
import { opensAside } from './opens-aside.ts'

/** A noun phrase under reading: its words with their places in the unit, the names in them, and what resolves them. */
export interface Phrase {
  tokens: readonly Token[]
  text: string
  low: string
  /** Offset of the phrase in the unit: `tokens` count from the unit's beginning. */
  base: number
  /** What stands before the phrase in its unit. */
  ahead: string
  runs: NameRun[]
  r: Reading
  cast: Cast
}

export function phraseOf(tokens: readonly Token[], text: string, low: string, r: Reading, cast: Cast): Phrase {
  const [first] = tokens
  const last = tokens.at(-1)
  const base = first?.start ?? 0
  const end = last?.end ?? base
  const runs = nameRuns(tokens, r, base === 0)
  return {
    tokens,
    text: text.slice(base, end),
    low: low.slice(base, end),
    base,
    ahead: text.slice(Math.max(0, base - 80), base),
    runs,
    r,
    cast,
  }
}

/** "Au ministère", "desde el club", "beim Verein", "du côté du club": a body by where its people are. */
const PLACE = /^(?:au|aux|chez|du|des|côté|desde|en|beim?|aus|im|in|auf|vom|von|seitens)$/u

/** Words without articles, adverbs and marks at either end, and without a possessive ending. */
export function bare(tokens: readonly Token[], r: Reading): string {
  let [from, to] = [0, tokens.length]
  const light = (t: Token): boolean =>
    t.kind === 'mark' ||
    t.tag === 'ADP' ||
    (r.language !== 'en' && t.capital && r.adverb.has(t.low)) ||
    (r.language !== 'en' && PLACE.test(t.low)) ||
    (!t.capital && (r.article.has(t.low) || r.adverb.has(t.low) || t.tag === 'ADP')) ||
    (r.article.has(t.low) && t.low !== t.text.toUpperCase())
  while (from < to && light(tokenAt(tokens, from))) from++
  while (to > from && tokenAt(tokens, to - 1).kind === 'mark') to--
  return unpossessed(wordsOf(tokens.slice(from, to)))
}

/** The phrase without what is said aside in it: relative clauses, "in a statement on Monday". */
export function withoutAsides(tokens: readonly Token[], r: Reading): Token[] {
  const pieces = segments(tokens)
  const kept = pieces.filter(
    (s, n) => n === 0 || !(isParticiple(s[0], s[1]) || s[0]?.tag === 'ADP' || opensAside(s[0], r)),
  )
  if (kept.length === pieces.length) return [...tokens]
  const ends = new Set(kept.map((s) => s.at(-1)))
  return tokens.filter(
    (t, i) => kept.some((s) => s.includes(t)) || (t.text === ',' && i > 0 && ends.has(tokens[i - 1])),
  )
}

/** The phrase cut at its commas. */
export function segments(tokens: readonly Token[]): Token[][] {
  const cut: Token[][] = []
  let piece: Token[] = []
  for (const t of [...tokens, null]) {
    if (t !== null && t.text !== ',') piece.push(t)
    else {
      if (piece.length > 0) cut.push(piece)
      piece = []
    }
  }
  return cut
}
