import { decideAlarm, type Heard, isWaiting } from '../alerts/alarm.ts'
import type { Alert } from '../../shared/alert.ts'
import { ACROSS } from '../../shared/wall-reach.ts'

type Told = Pick<Alert, 'raisedAt' | 'latestAt' | 'rungAt'>

/** When it last told something new or rang again, in ms since the epoch. */
export const toldAt = ({ raisedAt, latestAt, rungAt }: Told): number =>
  Math.max(...[raisedAt, latestAt, rungAt].flatMap((at) => (at === null ? [] : Date.parse(at))))

/** The alert that stands across the wall: the latest one that waits, for so many seconds. */
export const decideBanner = (alerts: readonly Alert[], now: number, seconds: number): Alert | null =>
  alerts.find((a) => isWaiting(a) && ACROSS.has(a.kind) && now - toldAt(a) < seconds * 1_000) ?? null

/**
 * Whether what stands across the wall is to be heard: once for each alert, also when it comes back after somebody had it,
 * unless it was put off meanwhile. What stood there when the page was loaded has been heard.
 */
export function hearBanner(heard: Heard, banner: Alert | null): { heard: Heard; sounds: boolean } {
  const decided = decideAlarm(heard, banner === null ? [] : [banner])
  return { heard: decided.heard, sounds: decided.ring.length > 0 }
}
