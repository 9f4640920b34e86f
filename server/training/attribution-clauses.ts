import { createCast } from '../analysis/grammar/cast.ts'
import type { Clause } from '../analysis/grammar/clause.ts'
import { readingFor } from '../analysis/lexicons.ts'
import { tagEnglish } from '../analysis/text/tags.ts'
import { tokenAt, type Token, tokensOf } from '../analysis/text/tokens.ts'
import { type Unit, unitsOf } from '../analysis/text/units.ts'
import { WORLD_NAMES } from '../names/world-names.ts'
import type { AttributionRow, Marked } from './attribution-rows.ts'

type Attribution = AttributionRow['attributions'][number]

/** A sentence with the cues that are marked in it: the token that each turns on → the attribution. */
export interface MarkedClause {
  clause: Clause
  heads: Map<number, Attribution>
  /** Tokens inside a cue beside its main word: neither one nor the other to a learner. */
  inside: Set<number>
}

const ORDER = ['VERB', 'NOUN', 'ADJ', 'PROPN', 'AUX', 'ADP']
const rank = (t: Token): number => (ORDER.includes(t.tag) ? ORDER.indexOf(t.tag) : ORDER.length)

/** Whether the token, `start` being its sentence's place in the text, touches one of the spans. */
export const touches = (t: Token, start: number, spans: Marked): boolean =>
  spans.some(([from, to]) => start + t.start < to && start + t.end > from)

function mark(clause: Clause, start: number, attributions: readonly Attribution[]): MarkedClause {
  const heads = new Map<number, Attribution>()
  const inside = new Set<number>()
  for (const a of attributions) {
    const within = clause.tokens.flatMap((t, i) => (touches(t, start, a.cue) ? [i] : []))
    const [head] = within.toSorted((x, y) => rank(tokenAt(clause.tokens, x)) - rank(tokenAt(clause.tokens, y)) || x - y)
    for (const i of within) inside.add(i)
    if (head !== undefined) heads.set(head, a)
  }
  return { clause, heads, inside }
}

function tagged(unit: Unit): Token[] {
  const tokens = tokensOf(unit.text, unit.mask)
  tagEnglish(tokens)
  return tokens
}

/** The text's sentences as the analysis reads them. Places of the marks count from `clause.unit.start`. */
export function markedClauses({ text, attributions }: AttributionRow): MarkedClause[] {
  const r = readingFor('en')
  const cast = createCast(text, '', r, WORLD_NAMES)
  return unitsOf(text, 0, 'en')
    .filter((u) => u.kind === 'body')
    .map((unit) => ({ unit, tokens: tagged(unit), r, cast }))
    .map((clause) => mark(clause, clause.unit.start, attributions))
}
