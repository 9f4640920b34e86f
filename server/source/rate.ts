import type { UsualRate } from '../../shared/source-run.ts'

/** Weight of a new hour in the average of its time of day: about ten days count. */
const NEW = 0.1
/** Hours that must have been learned from before silence means anything. */
const FIRST = 24
/** Copies that should have come: at the usual rate (Poisson) so long a silence is seen once in a thousand. */
const MISSED = 7
const HOUR = 3_600_000

export const NO_RATE: UsualRate = { hours: Array.from({ length: 24 }, () => 0), learned: 0, hour: null, count: 0 }

const hourOf = (ms: number): number => Math.floor(ms / HOUR) * HOUR
const place = (ms: number): number => new Date(ms).getUTCHours()

/** Closes every hour that has ended by `now`. Hours beyond a week of absence are not learned from. */
function rolled(rate: UsualRate, now: number): UsualRate {
  const current = hourOf(now)
  if (rate.hour === null) return { ...rate, hour: new Date(current).toISOString(), count: 0 }
  const from = Date.parse(rate.hour)
  const ended = Math.min(Math.round((current - from) / HOUR), 24 * 7)
  if (ended <= 0) return rate
  const hours = [...rate.hours]
  for (let i = 0; i < ended; i++) {
    const at = place(from + i * HOUR)
    const came = i === 0 ? rate.count : 0
    const before = hours[at] ?? 0
    hours[at] = rate.learned + i < 24 ? came : before + NEW * (came - before)
  }
  return { hours, learned: rate.learned + ended, hour: new Date(current).toISOString(), count: 0 }
}

/** The rate once `copies` have come at `now` (milliseconds). */
export function counted(rate: UsualRate, copies: number, now: number): UsualRate {
  const current = rolled(rate, now)
  return { ...current, count: current.count + copies }
}

/** Copies that usually come between two moments. */
export function expected(rate: UsualRate, from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to;) {
    const end = Math.min(hourOf(at) + HOUR, to)
    sum += ((rate.hours[place(at)] ?? 0) * (end - at)) / HOUR
    at = end
  }
  return sum
}

/** Copies an hour at this time of day; null while too little is known. */
export const usualAt = (rate: UsualRate, now: number): number | null =>
  rate.learned < FIRST ? null : (rate.hours[place(now)] ?? 0)

/**
 * True when a source should have spoken.
 * @param silence minutes that its settings allow; null goes by its usual rate, 0 never tells
 */
export function isSilent(rate: UsualRate, since: number, now: number, silence: number | null): boolean {
  if (silence === 0) return false
  if (silence !== null) return now - since > silence * 60_000
  return rate.learned >= FIRST && expected(rate, Math.max(since, now - 7 * 24 * HOUR), now) >= MISSED
}
