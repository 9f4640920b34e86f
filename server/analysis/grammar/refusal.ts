import type { Draft } from './draft.ts'

/** A negation is no surer than this by itself. */
const MERE = 0.7

/** Words that a party says beside its refusal to comment, in the same paragraph. */
const goesWith = (draft: Draft, refusal: Draft): boolean =>
  refusal.stance === 'no-comment' &&
  refusal.rule === 'no-comment' &&
  refusal.source.party === draft.source.party &&
  refusal.unit.paragraph === draft.unit.paragraph &&
  !refusal.background &&
  refusal.unit.start + refusal.cue.start < draft.unit.start + draft.cue.start

/**
 * "The union would neither confirm nor deny it. “The procedure is not a press conference,” a spokeswoman said": a bare
 * negation beside one's own refusal explains the refusal, and denies nothing.
 */
export const besideRefusals = (drafts: readonly Draft[]): Draft[] =>
  drafts.map((d) =>
    d.stance === 'denial' &&
    /^(?:says-negates|quote-goes-on|says-otherwise)$/u.test(d.rule) &&
    d.confidence <= MERE &&
    drafts.some((refusal) => goesWith(d, refusal))
      ? { ...d, stance: 'context', rule: 'says' }
      : d,
  )
