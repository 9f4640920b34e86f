import { isDeepStrictEqual } from 'node:util'
import { type AlertRule, MOST_RULES } from '../../shared/alert-rule.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import type { Command } from '../../shared/protocol/command.ts'
import type { Identity } from '../../shared/role.ts'
import { KILL_RULE, rulesInForce } from '../../shared/rules-in-force.ts'
import type { AlertingScreen } from '../../shared/screen.ts'
import type { Given } from './given.ts'

const ON_ALERTING = ['put-alert-rule', 'remove-alert-rule'] as const
export type AlertingCommand = Extract<Command, { name: (typeof ON_ALERTING)[number] }>

export const isOnAlerting = (command: Command): command is AlertingCommand =>
  ON_ALERTING.some((name) => name === command.name)

function refuseOverlap({ rules }: AlertingScreen, id: string, basedOn: number | null): void {
  const row = rules.find(({ rule }) => rule.id === id)
  if (basedOn === null || basedOn === (row?.seq ?? 0)) return
  throw new Refusal(
    'conflict',
    row === undefined ? 'this rule was taken away meanwhile' : `${row.editor} changed this rule at ${row.at}`,
  )
}

/** A rule that every desk begins with waits for the same for ever: what it is known for must not change under its name. */
function refuseOther(rule: AlertRule, inForce: AlertRule | undefined): void {
  if (rule.id === KILL_RULE.id) throw new Refusal('conflict', 'kills are told always: this rule cannot be changed')
  if (rule.when.kind === 'kill')
    throw new Refusal('bad-fields', 'kills are told always: they need no other rule', [
      { path: '/rule/when/kind', message: 'is told always' },
    ])
  if (inForce && inForce.when.kind !== rule.when.kind)
    throw new Refusal('conflict', `the rule “${inForce.name}” waits for something else: make another one`)
}

/** T13: rules are set and taken away, under a name; kills keep theirs. */
export async function decideAlerting(
  { store }: Pick<Given, 'store'>,
  { name, args }: AlertingCommand,
  { id: by, name: editor }: Identity,
): Promise<NewEvent[]> {
  const { screen } = await store.screen('alerting')
  if (screen.kind !== 'alerting') throw new Error('the store gave another screen')
  const stamp = { by, reason: args.reason ?? null }
  const inForce = rulesInForce(screen.rules)
  if (name === 'remove-alert-rule') {
    const { ruleId, basedOn } = args
    refuseOverlap(screen, ruleId, basedOn)
    if (inForce.every(({ id }) => id !== ruleId)) throw new Refusal('not-found', `there is no rule ${ruleId}`)
    if (screen.rules.every(({ rule }) => rule.id !== ruleId)) return []
    return [{ type: 'alerting-changed', change: { what: 'rule-removed', ruleId, editor }, ...stamp }]
  }
  const { rule, basedOn } = args
  refuseOverlap(screen, rule.id, basedOn)
  const before = inForce.find(({ id }) => id === rule.id)
  refuseOther(rule, before)
  if (isDeepStrictEqual(rule, before)) return []
  if (before === undefined && screen.rules.length >= MOST_RULES)
    throw new Refusal('too-many', `a desk has ${MOST_RULES} rules of its own at most`)
  return [{ type: 'alerting-changed', change: { what: 'rule', rule, editor }, ...stamp }]
}
