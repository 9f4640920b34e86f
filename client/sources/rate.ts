import { ago, shortTime } from '../ui/zone.ts'
import { t } from '../words/t.ts'
import type { Standing } from './standing.ts'

const MINUTE = 60_000
const HOUR = 3_600_000

/** "0.4", "7", "120": two figures are enough to compare by. */
export const figure = (rate: number): string =>
  rate < 10 ? rate.toFixed(1).replace(/\.0$/u, '') : String(Math.round(rate))

/** Copies since the full hour (UTC) in which `now` (ms since epoch) lies. */
export function thisHour({ run: { rate } }: Pick<Standing, 'run'>, now: number): number {
  const began = Math.floor(now / HOUR) * HOUR
  return rate.hour !== null && Date.parse(rate.hour) === began ? rate.count : 0
}

/** "12 this hour, usually 30 an hour". */
export function rateWords(standing: Pick<Standing, 'run' | 'usual'>, now: number): string {
  const count = thisHour(standing, now)
  return standing.usual === null
    ? t('{count} this hour', { count })
    : t('{count} this hour, usually {usual}', { count, usual: figure(standing.usual) })
}

/** What is known of the usual rate, where it is not known yet. */
export function learning({ run: { rate }, usual }: Pick<Standing, 'run' | 'usual'>): string | null {
  if (usual !== null) return null
  return t('Its usual rate is known after a day; {hours} of 24 hours so far.', { hours: rate.learned })
}

export interface HourBar {
  /** Full hour of the reader's day at which it begins, 0 to 23. */
  hour: number
  /** Copies that are usual in it. */
  usual: number
  isNow: boolean
}

/**
 * The usual rate over the reader's day, from midnight.
 * @param hours copies for each hour of the day in UTC
 * @param offset minutes east of Greenwich
 */
export function dayOf(hours: readonly number[], offset: number, now: number): HourBar[] {
  const shift = Math.round(offset / 60)
  const current = (((new Date(now).getUTCHours() + shift) % 24) + 24) % 24
  return Array.from({ length: 24 }, (_, hour) => ({
    hour,
    usual: hours[(((hour - shift) % 24) + 24) % 24] ?? 0,
    isNow: hour === current,
  }))
}

/** When copy came last: near as an age, far as a time. */
export function lastWords(at: string | null, now: number): string {
  if (at === null) return t('nothing yet')
  const ms = Date.parse(at)
  if (now - ms < MINUTE) return t('just now')
  return now - ms < HOUR ? ago(ms, now) : shortTime(ms, now)
}
