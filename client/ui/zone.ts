/** Hours in the reader's own zone, always on 24. */
const parts = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { hourCycle: 'h23', ...options })

const HM = parts({ hour: '2-digit', minute: '2-digit' })
const HMS = parts({ hour: '2-digit', minute: '2-digit', second: '2-digit' })
const DAY = parts({ weekday: 'short' })
const DAY_MONTH = parts({ day: 'numeric', month: 'short' })
const DAY_NUMBER = parts({ weekday: 'short', day: 'numeric' })
const FULL = parts({ weekday: 'short', day: 'numeric', month: 'short' })
const FULL_YEAR = parts({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
const YEAR = parts({ day: 'numeric', month: 'short', year: 'numeric' })
const ZONE = parts({ timeZoneName: 'short' })

const DAY_MS = 86_400_000
const WEEK_MS = 6 * DAY_MS

/**
 * The moment from which times are told: now, unless what is told of is over for a week. Then it is its latest moment, so
 * that a replayed or an old story still reads "Mon 08:58".
 */
export const referenceTime = (latest: number, now: number): number => (now - latest > WEEK_MS ? latest : now)

/** The day or days of copy that is not of now ("10 Nov 2024"); null for what is. */
export const oldDay = (latest: number, now: number): string | null =>
  now - latest > WEEK_MS ? YEAR.format(latest) : null

const sameDay = (a: number, b: number): boolean => new Date(a).toDateString() === new Date(b).toDateString()

/** "12:40" */
export const clock = (at: number): string => HM.format(at)
/** "12:40:11" */
export const clockSeconds = (at: number): string => HMS.format(at)
/** "11 Nov 12:41 CET" */
export const clockLine = (at: number): string => `${DAY_MONTH.format(at)} ${clock(at)} ${zoneName(at)}`
/** "Sun 10" */
export const dayNumber = (at: number): string => DAY_NUMBER.format(at).replace(',', '')
const yearOf = (at: number): number => new Date(at).getFullYear()

/** "Sun 10 Nov 18:02", with the year when it is another. */
export const fullTime = (at: number, now: number): string =>
  `${(yearOf(at) === yearOf(now) ? FULL : FULL_YEAR).format(at).replace(',', '')} ${clock(at)}`

/** The zone's short name as the reader knows it ("CET", "UTC", "GMT+3"). */
export const zoneName = (at: number): string =>
  ZONE.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? ''

/** As short as it can be told without doubt: "12:40" today, "Sun 18:02" this week, "3 Nov 18:02" before, with the year when it is another. */
export function shortTime(at: number, now: number): string {
  if (sameDay(at, now)) return clock(at)
  if (Math.abs(now - at) < WEEK_MS) return `${DAY.format(at)} ${clock(at)}`
  const day = yearOf(at) === yearOf(now) ? DAY_MONTH : YEAR
  return `${day.format(at)} ${clock(at)}`
}

/** "4 s ago", "12 min ago", "3 h ago", "2 days ago" */
export function ago(at: number, now: number): string {
  const seconds = Math.max(0, Math.round((now - at) / 1000))
  if (seconds < 90) return `${seconds} s ago`
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min ago`
  if (seconds < 36 * 3600) return `${Math.round(seconds / 3600)} h ago`
  return `${Math.round(seconds / 86_400)} days ago`
}

/** Minutes east of Greenwich at that moment, for lines on the hour. */
export const zoneOffset = (at: number): number => -new Date(at).getTimezoneOffset()
