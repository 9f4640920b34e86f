import type { Statement } from '../../../shared/statement.ts'
import type { Draft } from './draft.ts'
import { confidenceOf } from '../confidence.ts'
import { aboutOf } from './about.ts'
import { namingOf } from './naming.ts'
import type { Reading } from './reading.ts'
import { besideWhatIsTold, saidAt } from './said-at.ts'
import type { Copy } from '../analyst.ts'

/** The sentence of a longer quotation that holds the cue. */
function shortQuote(draft: Draft): string | null {
  const { quote, cue, unit } = draft
  if (!quote) return null
  const words = unit.text.slice(quote.start, quote.end)
  if (cue.start < quote.start || cue.end > quote.end || words.length < 90) return words.replace(/[,\s]+$/u, '') || null
  let start = quote.start
  for (const m of words.matchAll(/[.!?](?:\s+|$)/gu)) {
    const end = quote.start + m.index + 1
    if (end >= cue.end) return unit.text.slice(start, end).trim()
    start = quote.start + m.index + m[0].length
  }
  return unit.text.slice(start, quote.end).replace(/[,\s]+$/u, '') || null
}

/** The statement that a draft becomes: offsets in the copy, words verbatim. `text` is the copy, headline first. */
export function statementOf(draft: Draft, r: Reading, copy: Copy, text: string): Statement {
  const { unit, source, cue } = draft
  const start = unit.start
  const end = unit.end
  const place = unit.text.slice(0, unit.text.length)
  const near = besideWhatIsTold(unit.mask, cue, draft.content)
  return {
    stance: draft.stance,
    party: source.party,
    speaker: source.speaker,
    role: source.role,
    sourcing: draft.sourcing,
    cue: text.slice(unit.start + cue.start, unit.start + cue.end),
    quote: shortQuote({ ...draft, unit: { ...unit, text: text.slice(unit.start, unit.end) } }),
    start,
    end,
    saidAt: saidAt(near, copy.publishedAt, r.language),
    confidence: confidenceOf({ rule: draft.rule, stance: draft.stance, strength: draft.confidence }),
    strength: Math.round(draft.confidence * 100) / 100,
    rule: draft.rule,
    text: text.slice(unit.start, unit.start + place.length),
    about: aboutOf(draft, r),
    via: draft.via,
    partyKind: source.kind,
    background: draft.background,
    naming: namingOf(draft, r),
  }
}
