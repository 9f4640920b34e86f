import type { Alert } from './alert.ts'
import type { LogEvent } from './event.ts'
import { patchMerged } from './fold-merged.ts'
import type { AlertsScreen } from './screen.ts'
import { patch, WINDOW } from './window.ts'

/** The alert as its event raises it. */
export const raised = (event: LogEvent & { type: 'alert-raised' }): Alert => ({
  ...event.alert,
  seq: event.seq,
  raisedAt: event.at,
})

/**
 * A change of an alert that the list does not hold is no concern of its screen. Where and when it was raised stays: a
 * change that is decided with the raising knows no place in the log yet.
 */
export const patchAlert = (list: Alert[], alert: Alert): Alert[] =>
  patch(
    list,
    (a) => a.id === alert.id,
    ({ seq, raisedAt }) => ({ ...alert, seq, raisedAt }),
  )

/** Newest first. */
export const raiseAlert = (list: Alert[], event: LogEvent & { type: 'alert-raised' }, size: number): Alert[] =>
  [raised(event), ...list].slice(0, size)

/** Brings the alerts screen (newest first) from before `event` to after it. */
export function foldAlerts(screen: AlertsScreen, event: LogEvent): AlertsScreen {
  if (event.type === 'alert-raised') return { ...screen, alerts: raiseAlert(screen.alerts, event, WINDOW.alerts) }
  if (event.type === 'alert-changed') return { ...screen, alerts: patchAlert(screen.alerts, event.alert) }
  if (event.type === 'stories-merged') return { ...screen, alerts: patchMerged(screen.alerts, event.alerts) }
  return screen
}
