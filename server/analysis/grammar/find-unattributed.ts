import type { RuleName } from '../../../shared/rule.ts'
import { firstHit } from '../text/phrases.ts'
import type { Span } from '../text/quotes.ts'
import type { Unit } from '../text/units.ts'
import type { Clause } from './clause.ts'
import type { Draft } from './draft.ts'
import { isAsserted } from './asserted.ts'
import { declines, denying } from './negation.ts'
import { isOwn } from './own.ts'
import type { Source } from './source.ts'

const coverage = (unit: Unit): number =>
  unit.quotes.reduce((n, q) => n + q.end - q.start, 0) / Math.max(1, unit.text.length)

/** True for a unit that is a quotation and little else: its speaker is the one who spoke last. */
export const isAllQuote = (unit: Unit): boolean => unit.kind === 'body' && coverage(unit) > 0.85

function base(c: Clause, source: Source, span: Span, quote: Span | null): Draft {
  return {
    unit: c.unit,
    stance: 'context',
    source,
    sourcing: 'on-record',
    cue: span,
    content: span,
    quote,
    rule: 'quote-goes-on',
    confidence: 0.5,
    via: null,
    background: false,
  }
}

/**
 * What a span of the speaker's own words comes to: a denial, a refusal to comment, a plain assertion. `rule` tells how
 * the speaker is known.
 */
export function ownWords(c: Clause, source: Source, span: Span, quote: Span | null, rule: RuleName): Draft {
  const words = c.unit.low.slice(span.start, span.end)
  const draft = { ...base(c, source, span, quote), rule }
  const decline = declines(words, c.r)
  if (decline)
    return {
      ...draft,
      stance: 'no-comment',
      content: null,
      cue: { start: span.start + decline.start, end: span.start + decline.end },
      confidence: 0.78,
    }
  const denial = denying(words, c.r)
  if (denial)
    return {
      ...draft,
      stance: 'denial',
      cue: { start: span.start + denial.start, end: span.start + denial.end },
      confidence: denial.strength,
    }
  const confirm = firstHit(c.r.confirm, words)
  if (confirm)
    return {
      ...draft,
      stance: 'confirmation',
      cue: { start: span.start + confirm.start, end: span.start + confirm.end },
      confidence: 0.8,
    }
  if (isOwn(words, true)) return { ...draft, stance: 'confirmation', confidence: 0.62 }
  // A house vouches for what its release plainly tells.
  return rule === 'release' && isAsserted(words, c.r) ? { ...draft, stance: 'confirmation', confidence: 0.6 } : draft
}

/** A quotation that goes on without a new attribution. */
export function findGoingOn(c: Clause, speaker: Source | null): Draft[] {
  const [first] = c.unit.quotes
  if (!speaker || !first || !isAllQuote(c.unit)) return []
  return [
    ownWords(c, speaker, { start: first.start, end: c.unit.quotes.at(-1)?.end ?? first.end }, first, 'quote-goes-on'),
  ]
}
