import { locale } from '../words/t.ts'

/** Every time on screen: hours always to 24, words in the interface's language, in the zone that is shown. */
const FORMATS = {
  hm: { hour: '2-digit', minute: '2-digit' },
  hms: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
  day: { weekday: 'short' },
  weekday: { weekday: 'long' },
  dayMonth: { day: 'numeric', month: 'short' },
  dayNumber: { weekday: 'short', day: 'numeric' },
  full: { weekday: 'short', day: 'numeric', month: 'short' },
  fullYear: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  year: { day: 'numeric', month: 'short', year: 'numeric' },
  zone: { timeZoneName: 'short' },
  offset: { timeZoneName: 'longOffset' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const formats = new Map<string, Intl.DateTimeFormat>()

function format(name: keyof typeof FORMATS, zone: string): Intl.DateTimeFormat {
  const key = `${name} ${locale()} ${zone}`
  const made =
    formats.get(key) ?? new Intl.DateTimeFormat(locale(), { hourCycle: 'h23', timeZone: zone, ...FORMATS[name] })
  formats.set(key, made)
  return made
}

const OWN = Intl.DateTimeFormat().resolvedOptions().timeZone
/** The zone of this machine, asked for once: whoever shows a time reads it at each drawing, and asking makes a format. */
export const ownZone = (): string => OWN

let shown = ownZone()
/** The zone that times are told in now. */
export const zoneTold = (): string => shown
/** From now on times are told in this zone; whoever shows one listens to `useShownZone`. */
export const tellTimesIn = (zone: string): void => {
  shown = zone
}

const written = (name: keyof typeof FORMATS, at: number, zone = shown): string => format(name, zone).format(at)

const DAY_MS = 86_400_000
const WEEK_MS = 6 * DAY_MS

/**
 * The moment from which times are told: now, unless what is told of is over for a week. Then it is its latest moment, so
 * that a replayed or an old story still reads "Mon 08:58".
 */
export const referenceTime = (latest: number, now: number): number => (now - latest > WEEK_MS ? latest : now)

/** The day or days of copy that is not of now ("10 Nov 2024"); null for what is. */
export const oldDay = (latest: number, now: number): string | null =>
  now - latest > WEEK_MS ? written('year', latest) : null

/** Clocks are changed on quarters of an hour: within one, a zone's offset stays. In milliseconds. */
const QUARTER_MS = 900_000
/** So many offsets are remembered. */
const KEPT = 4_000
const offsets = new Map<string, number>()

/** Minutes east of Greenwich at that moment, for lines on the hour. Every time on screen asks for it at each drawing. */
export function zoneOffset(at: number, zone = shown): number {
  const key = `${Math.floor(at / QUARTER_MS)} ${zone}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  if (offsets.size >= KEPT) offsets.clear()
  const read = readOffset(at, zone)
  offsets.set(key, read)
  return read
}

function readOffset(at: number, zone: string): number {
  const name = format('offset', zone)
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d+):(\d+)/.exec(name?.value ?? '') ?? []
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
}

/** The moment as if the zone's clock were Greenwich's, to ask it for its day. */
const wall = (at: number): Date => new Date(at + zoneOffset(at) * 60_000)

/** True where both moments lie in one day of the zone. */
export const sameDay = (a: number, b: number): boolean =>
  Math.floor(wall(a).getTime() / DAY_MS) === Math.floor(wall(b).getTime() / DAY_MS)
const yearOf = (at: number): number => wall(at).getUTCFullYear()

/** The moment at which the shown zone's clock reads a date and time ("2024-11-11T08:58:30", as a field for one has it), in ms; NaN for none. */
export function momentAt(wallClock: string): number {
  const asGreenwich = Date.parse(`${wallClock}Z`)
  if (Number.isNaN(asGreenwich)) return NaN
  // The offset is that of the moment itself, which near a change of the clocks is another than a few hours off.
  const near = asGreenwich - zoneOffset(asGreenwich) * 60_000
  return asGreenwich - zoneOffset(near) * 60_000
}

/** "Monday" */
export const weekday = (at: number, zone = shown): string => written('weekday', at, zone)
/** "12:40" */
export const clock = (at: number, zone = shown): string => written('hm', at, zone)
/** "12:40:11" */
export const clockSeconds = (at: number): string => written('hms', at)
/** "12:41 CET" */
export const clockIn = (at: number): string => `${clock(at)} ${zoneName(at)}`
/** "11 Nov 12:41 CET" */
export const clockLine = (at: number): string => `${written('dayMonth', at)} ${clockIn(at)}`
/** "Sun 10" */
export const dayNumber = (at: number, zone = shown): string => written('dayNumber', at, zone).replace(',', '')

/** "Sun 10 Nov 18:02", with the year when it is another. */
export const fullTime = (at: number, now: number): string =>
  `${written(yearOf(at) === yearOf(now) ? 'full' : 'fullYear', at).replace(',', '')} ${clock(at)}`

/** The zone's short name as the reader knows it ("CET", "UTC", "GMT+3"). */
export const zoneName = (at: number, zone = shown): string =>
  format('zone', zone)
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value ?? ''

/** As short as it can be told without doubt: "12:40" today, "Sun 18:02" this week, "3 Nov 18:02" before, with the year when it is another. */
export function shortTime(at: number, now: number): string {
  if (sameDay(at, now)) return clock(at)
  if (Math.abs(now - at) < WEEK_MS) return `${written('day', at)} ${clock(at)}`
  return `${written(yearOf(at) === yearOf(now) ? 'dayMonth' : 'year', at)} ${clock(at)}`
}

/** A day alone is kept by its noon in Greenwich, and is the same day in every zone. */
const DAYS_ZONE = 'UTC'
const plainDay = (name: keyof typeof FORMATS, day: number): string => written(name, day, DAYS_ZONE).replace(',', '')

/** A day whose hour nobody tells: "Sat 9" this week, "3 Nov" before, with the year when it is another. */
export function shortDay(day: number, now: number): string {
  if (Math.abs(now - day) < WEEK_MS) return plainDay('dayNumber', day)
  return plainDay(yearOf(day) === yearOf(now) ? 'dayMonth' : 'year', day)
}

/** "Sat 9 Nov", with the year when it is another. */
export const fullDay = (day: number, now: number): string =>
  plainDay(yearOf(day) === yearOf(now) ? 'full' : 'fullYear', day)

/** The day of the week of a day alone. */
export const weekdayOfDay = (day: number): string => weekday(day, DAYS_ZONE)

const UNITS = { second: 1, minute: 60, hour: 3600, day: 86_400 } as const

/** "4 sec ago", "12 min ago", "3 hr ago", "2 days ago", in the reader's language. */
export function ago(at: number, now: number): string {
  const seconds = Math.max(0, Math.round((now - at) / 1000))
  const unit = seconds < 90 ? 'second' : seconds < 90 * 60 ? 'minute' : seconds < 36 * 3600 ? 'hour' : 'day'
  return relative().format(-Math.round(seconds / UNITS[unit]), unit)
}

const relatives = new Map<string, Intl.RelativeTimeFormat>()
function relative(): Intl.RelativeTimeFormat {
  const made = relatives.get(locale()) ?? new Intl.RelativeTimeFormat(locale(), { style: 'short' })
  relatives.set(locale(), made)
  return made
}
