import type { Alert } from '../../shared/alert.ts'
import { isWaiting } from './alarm.ts'

/** An alert that rang on this page: since when somebody has had it, in ms since the epoch, and whether it has been given back. */
export interface Rung {
  id: string
  answeredAt: number | null
  isBack: boolean
}

/** What is taken back within so long was a slip, in ms: the banner stands as if it had not been. Later it is no news. */
const SLIP = 5 * 60_000

/**
 * T54: of the alerts that rang here, those whose banner stands or may come back. One that somebody has had for longer than a
 * slip does not return across the page, whoever opens it again: it is in the tray and counted by the bell.
 */
export function rungStill(
  rung: readonly Rung[],
  alerts: readonly Pick<Alert, 'id' | 'state' | 'muted' | 'snoozedUntil'>[],
  now: number,
): readonly Rung[] {
  const next = rung.flatMap((one) => {
    const alert = alerts.find(({ id }) => id === one.id)
    if (alert === undefined) return [one]
    const waits = isWaiting(alert)
    if (one.answeredAt === null) return [waits ? one : { ...one, answeredAt: now }]
    if (now - one.answeredAt > SLIP) return []
    return [waits ? { ...one, answeredAt: null, isBack: true } : one]
  })
  const isAsItWas = next.length === rung.length && next.every((one, place) => one === rung[place])
  return isAsItWas ? rung : next
}
