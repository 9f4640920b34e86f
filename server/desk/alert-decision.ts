import type { Alert } from '../../shared/alert.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import { assertNever } from '../../shared/must.ts'
import type { Command } from '../../shared/protocol/command.ts'
import type { Identity } from '../../shared/role.ts'
import type { Given } from './given.ts'

const ON_ALERT = ['acknowledge-alert', 'resolve-alert'] as const
export type AlertCommand = Extract<Command, { name: (typeof ON_ALERT)[number] }>

export const isOnAlert = (command: Command): command is AlertCommand => ON_ALERT.some((name) => name === command.name)

/** Only an open alert can be acknowledged: the first name stays. */
const acknowledged = (alert: Alert, by: Identity, at: string, reason: string | null): Alert =>
  alert.state === 'open'
    ? { ...alert, state: 'acknowledged', acknowledgedBy: by.name, acknowledgedAt: at, reason }
    : alert

function answered(alert: Alert, { name, args }: AlertCommand, by: Identity, at: string): Alert {
  const { reason = null } = args
  switch (name) {
    case 'acknowledge-alert':
      return acknowledged(alert, by, at, reason)
    case 'resolve-alert':
      return { ...alert, state: 'resolved', reason: reason ?? alert.reason }
    default:
      return assertNever(name)
  }
}

/** What a person makes of an alert; what stands as wished is no event. */
export async function decideAlert(
  { store, now }: Pick<Given, 'store' | 'now'>,
  command: AlertCommand,
  by: Identity,
): Promise<NewEvent[]> {
  const { alertId, reason = null } = command.args
  const alert = await store.alert(alertId)
  if (!alert) throw new Refusal('not-found', `there is no alert ${alertId}`)
  const next = answered(alert, command, by, now())
  return next.state === alert.state ? [] : [{ type: 'alert-changed', alert: next, by: by.id, reason }]
}
