import type { Alert } from '../../shared/alert.ts'

/** How long an alert interrupts a wall, in ms, if nobody acknowledges it before. */
const RECENT_MS = 30 * 60_000

/** The alert that the room must see: the latest open one of the last half hour. */
export const decideBanner = (alerts: readonly Alert[], now: number): Alert | null =>
  alerts.find((a) => a.state === 'open' && now - Date.parse(a.raisedAt) < RECENT_MS) ?? null
