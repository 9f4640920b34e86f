import { isDeepStrictEqual } from 'node:util'
import type { Alert } from '../../shared/alert.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import { assertNever } from '../../shared/must.ts'
import { nextDue } from '../../shared/next-due.ts'
import { beforeSnooze, lastOpen } from '../log/made-of.ts'
import type { Command } from '../../shared/protocol/command.ts'
import type { Ladder } from '../../shared/duty.ts'
import type { Identity } from '../../shared/role.ts'
import type { Given } from './given.ts'

const ON_ALERT = ['acknowledge-alert', 'reopen-alert', 'resolve-alert', 'snooze-alert', 'wake-alert'] as const
export type AlertCommand = Extract<Command, { name: (typeof ON_ALERT)[number] }>

export const isOnAlert = (command: Command): command is AlertCommand => ON_ALERT.some((name) => name === command.name)

/** Nobody is to be asked to look at it any more. */
const AT_REST = { snoozedUntil: null, snoozedBy: null, dueAt: null }

/** A moment to come, in UTC. */
export function ahead(until: string, now: string, most: number): string {
  const wait = Date.parse(until) - Date.parse(now)
  if (wait <= 0) throw new Refusal('bad-fields', 'this moment is over', [{ path: '/until', message: 'is over' }])
  if (wait > most)
    throw new Refusal('bad-fields', 'this is too far off', [{ path: '/until', message: 'is too far off' }])
  return new Date(until).toISOString()
}

/** An alert is put off for a week at most. */
const LONGEST = 7 * 86_400_000

/** It rings nowhere until then; whoever had answered it has it no more. */
function snoozed(alert: Alert, until: string, { by, at }: { by: Identity; at: string }): Alert {
  if (alert.state === 'resolved') throw new Refusal('conflict', 'this alert is resolved')
  if (alert.kind === 'kill') throw new Refusal('conflict', 'a kill is not put off: acknowledge it')
  const dueAt = ahead(until, at, LONGEST)
  const open = { state: 'open' as const, acknowledgedBy: null, acknowledgedAt: null }
  return { ...alert, ...open, snoozedUntil: dueAt, snoozedBy: by.name, dueAt }
}

type Stood = Pick<Alert, 'snoozedUntil' | 'snoozedBy' | 'reason'>

interface Answering {
  by: Identity
  at: string
  ladder: Ladder | null
  /** How it stood when it was last open. */
  stood: Stood
  /** How it stood before it was put off. */
  before: Alert | null
}

/** It is as open as it was: still put off, else whoever is next on the ladder is told when nobody takes it over now. */
function reopened(alert: Alert, { ladder, at, stood }: Answering): Alert {
  const { snoozedUntil, snoozedBy, reason } = stood
  const free = { ...alert, state: 'open' as const, acknowledgedBy: null, acknowledgedAt: null, reason }
  return snoozedUntil !== null && snoozedUntil > at
    ? { ...free, snoozedUntil, snoozedBy, dueAt: snoozedUntil }
    : { ...free, dueAt: nextDue(alert, ladder, at) }
}

/** T21: it is as it was before it was put off: who had it has it still, else the ladder counts from now. */
function unsnoozed(alert: Alert, { at, ladder, before }: Answering): Alert {
  const free = { ...alert, ...AT_REST, reason: before?.reason ?? null }
  if (before?.state === 'acknowledged') {
    const { acknowledgedBy, acknowledgedAt } = before
    return { ...free, state: 'acknowledged', acknowledgedBy, acknowledgedAt }
  }
  const until = before?.snoozedUntil ?? null
  return until !== null && until > at
    ? { ...free, snoozedUntil: until, snoozedBy: before?.snoozedBy ?? null, dueAt: until }
    : { ...free, dueAt: nextDue(alert, ladder, at) }
}

function answered(alert: Alert, command: AlertCommand, answering: Answering): Alert {
  const { by, at } = answering
  const { reason = null } = command.args
  switch (command.name) {
    // Only an open alert can be acknowledged: the first name stays.
    case 'acknowledge-alert':
      if (alert.state !== 'open') return alert
      return { ...alert, ...AT_REST, state: 'acknowledged', acknowledgedBy: by.name, acknowledgedAt: at, reason }
    case 'reopen-alert':
      if (alert.state === 'open' && alert.snoozedUntil !== null) return unsnoozed(alert, answering)
      return alert.state === 'acknowledged' ? reopened(alert, answering) : alert
    case 'resolve-alert':
      if (alert.state === 'resolved') return alert
      return { ...alert, ...AT_REST, state: 'resolved', reason: reason ?? alert.reason }
    case 'snooze-alert':
      return { ...snoozed(alert, command.args.until, { by, at }), reason }
    // The desk's clock does the rest: it rings again as if its time had come.
    case 'wake-alert':
      return alert.snoozedUntil === null ? alert : { ...alert, dueAt: at, snoozedUntil: at }
    default:
      return assertNever(command)
  }
}

/** T19, T21: what a person makes of an alert; what stands as wished is no event. */
export async function decideAlert(
  { store, now }: Pick<Given, 'store' | 'now'>,
  command: AlertCommand,
  by: Identity,
): Promise<NewEvent[]> {
  const { alertId, reason = null } = command.args
  const alert = await store.alert(alertId)
  if (!alert) throw new Refusal('not-found', `there is no alert ${alertId}`)
  const { screen } = await store.screen('alerting')
  const next = answered(alert, command, {
    by,
    at: now(),
    ladder: screen.kind === 'alerting' ? (screen.ladder?.ladder ?? null) : null,
    stood: await lastOpen(store, alertId),
    before: command.name === 'reopen-alert' ? await beforeSnooze(store, alertId) : null,
  })
  return isDeepStrictEqual(next, alert) ? [] : [{ type: 'alert-changed', alert: next, by: by.id, reason }]
}
