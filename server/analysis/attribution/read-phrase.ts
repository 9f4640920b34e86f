import type { Clause } from '../grammar/clause.ts'
import { bare } from '../grammar/phrase.ts'
import { readSource } from '../grammar/read-source.ts'
import type { Source } from '../grammar/source.ts'
import { lowerInPlace } from '../text/lower.ts'
import { isPossessive, tokenAt, type Token } from '../text/tokens.ts'
import type { NounPhrase } from './noun-phrases.ts'

const RELATIVE = /^(?:who|which|that|whom|whose)$/u
const LINK = /^(?:of|for|at|from|in|with)$/u
/** Speak for nobody whom a desk could name. */
const NOBODY = /^(?:i|we|you|this|these|those|there|one|what|me|us|my|our|your|such|here|none|nothing|nobody|no one)$/u
const MOST_PIECES = 4

/** The phrase's last token with what hangs on it: "…, a spokesman for the port", up to `stop`. */
function extended(c: Clause, phrases: readonly NounPhrase[], at: number, stop: number): number {
  const p = phrases[at]
  if (!p) return -1
  let last = p.last
  let apposed = 0
  for (let n = 0; n < MOST_PIECES; n++) {
    const link = tokenAt(c.tokens, last + 1)
    const next = phrases.find((o) => o.first === last + 2)
    const whole = next && phrases.findLast((o) => o.first === next.first)
    if (!whole || (stop > p.last && whole.last >= stop)) break
    const opening = tokenAt(c.tokens, whole.first)
    if (
      link.text === ',' &&
      apposed === 0 &&
      opensApposition(opening, whole) &&
      closes(tokenAt(c.tokens, whole.last + 1))
    )
      apposed++
    else if (!LINK.test(link.low)) break
    last = whole.last
  }
  return last
}

const opensApposition = (t: Token, { first, last }: NounPhrase): boolean =>
  t.capital || t.tag === 'DET' || t.tag === 'NOUN' || (t.tag === 'ADJ' && last > first) || isPossessive(t.text)

/** An apposition ends with its sentence, a comma, or words that hang on it; where a verb follows, it was a subject. */
const closes = (t: Token): boolean => t.kind !== 'word' || t.tag === 'ADP' || RELATIVE.test(t.low)

/** The words as they stand, for a source that has no name. */
function unresolved(c: Clause, p: NounPhrase): Source | null {
  const tokens = c.tokens.slice(p.first, p.last + 1)
  const party = bare(tokens, c.r)
  return party.length < 2 || NOBODY.test(lowerInPlace(party))
    ? null
    : { party, kind: /\p{Lu}/u.test(party) ? 'organisation' : 'unnamed', speaker: null, role: null, phrase: party }
}

/** Who is meant by the phrase at `at` as the source of the cue at token `cue`; null where it is nobody's. */
export function readPhrase(c: Clause, phrases: readonly NounPhrase[], at: number, cue: number): Source | null {
  const chosen = phrases[at]
  if (!chosen) return null
  const opening = tokenAt(c.tokens, chosen.first).low
  if (RELATIVE.test(opening)) {
    const before = phrases.findLastIndex((o) => o.last < chosen.first)
    return before < 0 ? null : readPhrase(c, phrases, before, cue)
  }
  if (chosen.first === chosen.last && NOBODY.test(opening)) return null
  const holds = chosen.first <= cue && cue <= chosen.last
  const p = holds ? { first: chosen.first, last: cue - 1 } : chosen
  if (p.last < p.first) return null
  const owner =
    holds || isPossessive(tokenAt(c.tokens, p.last).text) || phrases.some((o) => o.first === p.first && o.last > p.last)
  const last = owner ? p.last : extended(c, phrases, at, cue)
  const source = readSource(c.tokens.slice(p.first, last + 1), c.unit.text, c.unit.low, c.r, c.cast)
  return source && source.party !== 'unnamed sources' ? source : unresolved(c, p)
}
