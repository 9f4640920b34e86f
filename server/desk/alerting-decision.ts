import { isDeepStrictEqual } from 'node:util'
import { type AlertRule, MOST_RULES } from '../../shared/alert-rule.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { EventBody, NewEvent } from '../../shared/event.ts'
import { assertNever } from '../../shared/must.ts'
import type { Command } from '../../shared/protocol/command.ts'
import { allows, type Identity } from '../../shared/role.ts'
import { KILL_RULE, rulesInForce } from '../../shared/rules-in-force.ts'
import type { AlertingScreen } from '../../shared/screen.ts'
import { ahead } from './alert-decision.ts'
import type { Given } from './given.ts'

const ON_ALERTING = [
  'put-alert-rule',
  'remove-alert-rule',
  'mute',
  'unmute',
  'put-duty',
  'remove-duty',
  'put-ladder',
] as const
export type AlertingCommand = Extract<Command, { name: (typeof ON_ALERTING)[number] }>
type Of<Name extends AlertingCommand['name']> = Extract<AlertingCommand, { name: Name }>['args']
type Change = Extract<EventBody, { type: 'alerting-changed' }>['change']

export const isOnAlerting = (command: Command): command is AlertingCommand =>
  ON_ALERTING.some((name) => name === command.name)

/** Something is muted for a month at most, and so much of it at once. */
const LONGEST = 31 * 86_400_000
const MOST_MUTES = 200
const MOST_DUTIES = 500

interface Row {
  seq: number
  editor: string
  at: string
}

function refuseOverlap(row: Row | undefined | null, basedOn: number | null): void {
  if (basedOn === null || basedOn === (row?.seq ?? 0)) return
  throw new Refusal('conflict', row ? `${row.editor} changed this at ${row.at}` : 'this was taken away meanwhile')
}

/** One's own undo takes back nothing that somebody has done after it; 0 is where it had left nothing there. */
function refuseLater(row: Row | undefined, basedOn: number | undefined): void {
  if (basedOn === undefined || (row === undefined ? basedOn === 0 : row.seq <= basedOn)) return
  throw new Refusal('conflict', row ? `${row.editor} changed this at ${row.at}` : 'this was taken away meanwhile')
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

function refuseMore(there: number, most: number): void {
  if (there >= most) throw new Refusal('too-many', `there are ${most} at most`)
}

/** T13: a rule is set; kills keep theirs. */
function ruleSet(screen: AlertingScreen, { rule, basedOn }: Of<'put-alert-rule'>, editor: string): Change | null {
  refuseOverlap(
    screen.rules.find((row) => row.rule.id === rule.id),
    basedOn,
  )
  const before = rulesInForce(screen.rules).find(({ id }) => id === rule.id)
  refuseOther(rule, before)
  if (isDeepStrictEqual(rule, before)) return null
  if (before === undefined) refuseMore(screen.rules.length, MOST_RULES)
  return { what: 'rule', rule, editor }
}

function ruleRemoved(screen: AlertingScreen, args: Of<'remove-alert-rule'>, editor: string): Change | null {
  const { ruleId, basedOn } = args
  const row = screen.rules.find(({ rule }) => rule.id === ruleId)
  refuseOverlap(row, basedOn)
  if (rulesInForce(screen.rules).every(({ id }) => id !== ruleId))
    throw new Refusal('not-found', `there is no rule ${ruleId}`)
  return row === undefined ? null : { what: 'rule-removed', ruleId, editor }
}

/** T22: an own muting of the same thing takes the place of the one before. */
function muted(screen: AlertingScreen, args: Of<'mute'>, { now, newId }: Pick<Given, 'now' | 'newId'>): Change {
  const { what, value, words, until, muteId, basedOn } = args
  const same = screen.mutes.find((m) => m.what === what && m.value === value)
  refuseLater(same, basedOn)
  if (!same && screen.mutes.some(({ id }) => id === muteId))
    throw new Refusal('conflict', 'something else is muted under this id')
  // Those that are over are dropped with the next.
  if (!same) refuseMore(screen.mutes.filter((m) => m.until > now()).length, MOST_MUTES)
  const mute = { id: same?.id ?? muteId ?? newId(), what, value, words, until: ahead(until, now(), LONGEST) }
  return { what: 'mute', mute, editor: '' }
}

/** T23: one's own hours are one's own to set; channels, and other people's hours, are for editors. */
function dutySet(screen: AlertingScreen, { duty, basedOn }: Of<'put-duty'>, { id, role }: Identity): Change | null {
  const row = screen.duties.find((one) => one.duty.userId === duty.userId)
  refuseOverlap(row, basedOn)
  const isOwn = duty.userId === id && isDeepStrictEqual(duty.channels, row?.duty.channels ?? [])
  if (!isOwn && !allows(role, 'editor')) throw new Refusal('forbidden', 'only an editor may set this')
  if (isDeepStrictEqual(row?.duty, duty)) return null
  if (row === undefined) refuseMore(screen.duties.length, MOST_DUTIES)
  return { what: 'duty', duty, editor: '' }
}

function dutyRemoved(screen: AlertingScreen, { userId }: Of<'remove-duty'>, { id, role }: Identity): Change | null {
  if (userId !== id && !allows(role, 'editor')) throw new Refusal('forbidden', 'only an editor may set this')
  const there = screen.duties.find((row) => row.duty.userId === userId)
  if (there && there.duty.channels.length > 0 && !allows(role, 'editor'))
    throw new Refusal('forbidden', 'whose a channel is may only an editor set')
  return there ? { what: 'duty-removed', userId, editor: '' } : null
}

function ladderSet(screen: AlertingScreen, { ladder, basedOn }: Of<'put-ladder'>): Change | null {
  refuseOverlap(screen.ladder, basedOn)
  return isDeepStrictEqual(ladder, screen.ladder?.ladder) ? null : { what: 'ladder', ladder, editor: '' }
}

function changeOf(
  screen: AlertingScreen,
  command: AlertingCommand,
  by: Identity,
  given: Pick<Given, 'now' | 'newId'>,
): Change | null {
  switch (command.name) {
    case 'put-alert-rule':
      return ruleSet(screen, command.args, by.name)
    case 'remove-alert-rule':
      return ruleRemoved(screen, command.args, by.name)
    case 'mute':
      return muted(screen, command.args, given)
    case 'unmute': {
      const { muteId, basedOn } = command.args
      const there = screen.mutes.find(({ id }) => id === muteId)
      refuseLater(there, basedOn)
      return there ? { what: 'unmute', muteId, editor: '' } : null
    }
    case 'put-duty':
      return dutySet(screen, command.args, by)
    case 'remove-duty':
      return dutyRemoved(screen, command.args, by)
    case 'put-ladder':
      return ladderSet(screen, command.args)
    default:
      return assertNever(command)
  }
}

/** T22: steps of the ladder that wait for the end of a mute are taken at its new end, at once where it is lifted. */
async function stepsMoved(
  { store, now }: Pick<Given, 'store' | 'now'>,
  change: Change,
  mutes: AlertingScreen['mutes'],
): Promise<NewEvent[]> {
  if (change.what !== 'mute' && change.what !== 'unmute') return []
  const changed = change.what === 'mute' ? change.mute.id : change.muteId
  const before = mutes.find(({ id }) => id === changed)
  if (before?.what !== 'story') return []
  const dueAt = change.what === 'mute' ? change.mute.until : now()
  const { screen } = await store.screen(`story:${before.value}`)
  const alerts = screen.kind === 'story' ? screen.alerts : []
  return alerts
    .filter((a) => a.state === 'open' && a.snoozedUntil === null && a.dueAt === before.until && a.dueAt > dueAt)
    .map((alert) => ({ type: 'alert-changed', alert: { ...alert, dueAt }, by: 'auto', reason: null }))
}

/** How alerts arise and who is told when, as people set it under their names. */
export async function decideAlerting(
  { store, now, newId }: Pick<Given, 'store' | 'now' | 'newId'>,
  command: AlertingCommand,
  by: Identity,
): Promise<NewEvent[]> {
  const { screen } = await store.screen('alerting')
  if (screen.kind !== 'alerting') throw new Error('the store gave another screen')
  const change = changeOf(screen, command, by, { now, newId })
  if (change === null) return []
  const { reason = null } = command.args
  const moved = await stepsMoved({ store, now }, change, screen.mutes)
  return [{ type: 'alerting-changed', change: { ...change, editor: by.name }, by: by.id, reason }, ...moved]
}
