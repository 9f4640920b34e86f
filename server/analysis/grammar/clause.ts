import type { Span } from '../text/quotes.ts'
import type { Token } from '../text/tokens.ts'
import { hits, type Hit } from '../text/phrases.ts'
import type { Cast } from './cast.ts'
import type { Reading } from './reading.ts'
import { readSource } from './read-source.ts'
import type { Source } from './source.ts'
import { subjectAfter, subjectBefore } from './subject.ts'
import type { Unit } from '../text/units.ts'

/** A unit under reading. */
export interface Clause {
  unit: Unit
  tokens: Token[]
  r: Reading
  cast: Cast
}

export interface Subject {
  source: Source
  /** Where its noun phrase stands in the unit. */
  span: Span
  inverted: boolean
}

const indexAt = (tokens: readonly Token[], at: number): number => {
  const i = tokens.findIndex((t) => t.start >= at)
  return i < 0 ? tokens.length : i
}

function read(c: Clause, span: Span | null): Source | null {
  if (!span) return null
  return readSource(c.unit.text.slice(span.start, span.end), c.r, c.cast, span.start === 0)
}

const inverts = (before: Token | undefined, after: Token | undefined): boolean =>
  after !== undefined &&
  (before === undefined ||
    before.kind === 'quoted' ||
    /^(?:[",»”—–-]|как|як|wie|comme|según|as)$/u.test(before.kind === 'mark' ? before.text : before.low))

/** Who takes the position that the words `cue` announce: before them, or behind them where the order is inverted. */
export function subjectOf(c: Clause, cue: Hit): Subject | null {
  const at = indexAt(c.tokens, cue.start)
  const next = indexAt(c.tokens, cue.end)
  const before = c.tokens[at - 1]
  if (inverts(before, c.tokens[next])) {
    const span = subjectAfter(c.tokens, next, c.r)
    const source = read(c, span)
    if (span && source) return { source, span, inverted: true }
  }
  const span = subjectBefore(c.tokens, at, c.r)
  const source = read(c, span)
  return span && source ? { source, span, inverted: false } : null
}

/** The subject behind the words at `end`: "denied by its owner, Pelican Crossings", "according to two diplomats". */
export function agentAfter(c: Clause, end: number): Subject | null {
  const span = subjectAfter(c.tokens, indexAt(c.tokens, end), c.r)
  const source = read(c, span)
  return span && source ? { source, span, inverted: true } : null
}

/** Every place of `expression` outside of quotations. */
export const cues = (expression: RegExp, c: Clause): Hit[] => hits(expression, c.unit.mask)

/** The quotation nearest to `cue`, preferring one that ends right before or begins right behind it. */
export function quoteNear(unit: Unit, cue: Span): Span | null {
  let best: Span | null = null
  let least = Infinity
  for (const q of unit.quotes) {
    const gap = q.end <= cue.start ? cue.start - q.end : q.start - cue.end
    if (gap < least) {
      least = gap
      best = q
    }
  }
  return best
}
