import type { AlertRule, AlertRuleRow } from './alert-rule.ts'

const EVERYWHERE = { stories: [], claims: [], parties: [], sources: [], languages: [], confidence: 0 }

/** The rule of kills: always on, and nobody's to change. */
export const KILL_RULE: AlertRule = {
  id: 'kill',
  name: 'Kill of copy',
  on: true,
  when: { kind: 'kill' },
  scope: EVERYWHERE,
  tells: [],
}

/** What every desk is told of from its first day. */
export const FIRST_RULES: readonly AlertRule[] = [
  KILL_RULE,
  { id: 'new-denial', name: 'New denial', on: true, when: { kind: 'denial' }, scope: EVERYWHERE, tells: [] },
  { id: 'correction', name: 'Correction', on: true, when: { kind: 'correction' }, scope: EVERYWHERE, tells: [] },
]

/** Those that every desk begins with, each as the desk has set it since, then the desk's own by id. */
export function rulesInForce(rows: readonly Pick<AlertRuleRow, 'rule'>[]): AlertRule[] {
  const own = new Map(rows.map(({ rule }) => [rule.id, rule]))
  const first = FIRST_RULES.map((rule) => (rule.id === KILL_RULE.id ? rule : (own.get(rule.id) ?? rule)))
  const known = new Set(first.map(({ id }) => id))
  return [...first, ...rows.map(({ rule }) => rule).filter(({ id }) => !known.has(id))]
}
