import { z } from 'zod'
import { duty, ladder, muted, target } from './duty.ts'
import { actor, id, instant, seq } from './scalar.ts'

const words = z.string().trim().min(1).max(200)

/** What a rule waits for. A kill of copy has a rule that nobody can change. */
export const ruleWhen = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('denial') }),
  z.object({ kind: z.literal('correction') }),
  z.object({ kind: z.literal('kill') }),
  /** A denial is withdrawn, or a later version takes its edge off. */
  z.object({ kind: z.literal('softened') }),
  /** The first outlet reports a claim; each of `words` stands in the claim, the headline or the story's title. */
  z.object({ kind: z.literal('first-report'), words: z.string().trim().max(200).default('') }),
  /** So many outlets report one claim, each on sources of its own. */
  z.object({ kind: z.literal('outlets'), count: z.int().min(2).max(50) }),
  z.object({ kind: z.literal('restatement') }),
  /** Who would not comment on a claim takes a side on it. */
  z.object({ kind: z.literal('position') }),
  /** A source is silent although copy should have come. */
  z.object({ kind: z.literal('silence') }),
  /** Copy comes that a search finds, in the language of the search box. */
  z.object({ kind: z.literal('search'), q: z.string().trim().min(1).max(1_000) }),
])
export type RuleWhen = z.infer<typeof ruleWhen>

/** Where a rule looks: the whole desk where nothing is named. What names several is met by one of them. */
export const ruleScope = z.object({
  stories: z.array(id).max(50).default([]),
  claims: z.array(id).max(50).default([]),
  parties: z.array(words).max(50).default([]),
  /** Ids or names of who delivers. */
  sources: z.array(words).max(50).default([]),
  /** Language tags; "en" is met by "en-GB" too. */
  languages: z.array(z.string().trim().min(2).max(35)).max(50).default([]),
  /** The least confidence of an entry, in [0, 1]. */
  confidence: z.number().min(0).max(1).default(0),
})
export type RuleScope = z.infer<typeof ruleScope>

export const ruleId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'must be small letters, digits and dashes')

/** What somebody wants to be told of. */
export const alertRule = z.object({
  id: ruleId,
  name: z.string().trim().min(1).max(120),
  on: z.boolean().default(true),
  when: ruleWhen,
  scope: ruleScope.prefault({}),
  /** Whom it tells besides the channels that ask for its kind. */
  tells: z.array(target).max(20).default([]),
})
export type AlertRule = z.infer<typeof alertRule>

/** A rule as the desk has set it; one without a row is one that every desk begins with. */
export const alertRuleRow = z.object({
  rule: alertRule,
  by: actor,
  /** The name under which it was set. */
  editor: z.string(),
  at: instant,
  /** Its edition. */
  seq,
})
export type AlertRuleRow = z.infer<typeof alertRuleRow>

/** Rules that a desk may have of its own. */
export const MOST_RULES = 100

/** What can change of how alerts arise and are answered. */
export const alertingChange = z.discriminatedUnion('what', [
  z.object({ what: z.literal('rule'), rule: alertRule, editor: z.string() }),
  /** Of a rule that every desk begins with: it stands again as it was. */
  z.object({ what: z.literal('rule-removed'), ruleId, editor: z.string() }),
  z.object({ what: z.literal('mute'), mute: muted.extend({ id }), editor: z.string() }),
  z.object({ what: z.literal('unmute'), muteId: id, editor: z.string() }),
  z.object({ what: z.literal('duty'), duty, editor: z.string() }),
  z.object({ what: z.literal('duty-removed'), userId: actor, editor: z.string() }),
  z.object({ what: z.literal('ladder'), ladder, editor: z.string() }),
])
