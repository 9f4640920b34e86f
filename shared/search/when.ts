/**
 * A moment as it is typed, without a clock: what it comes to depends on when and where it is read (`instantOf`).
 * `text` is its canonical form.
 */
export type When =
  /** So long ago. */
  | { kind: 'ago'; minutes: number; text: string }
  /** The start of today (0), yesterday (1). */
  | { kind: 'day-back'; days: number; text: string }
  /** The start of the latest such day, today included; 0 is Sunday. */
  | { kind: 'weekday'; day: number; text: string }
  /** That time of day, the last time that it was. */
  | { kind: 'clock'; minutes: number; text: string }
  /** The start of a year, month, day or minute in the reader's zone, as [year, month, day, hour, minute]. */
  | { kind: 'local'; parts: readonly [number, number, number, number, number]; text: string }
  /** A moment that names its zone. */
  | { kind: 'instant'; at: number; text: string }

const MINUTES = new Map(Object.entries({ m: 1, min: 1, h: 60, d: 1_440, w: 10_080 }))
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
/** Longest look back, in minutes: beyond it lie no wires. */
const FARTHEST = 200 * 366 * 1_440

const AGO = /^(\d{1,6})(m|min|h|d|w)$/
const CLOCK = /^(\d{1,2}):(\d{2})$/
const LOCAL = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[t ](\d{1,2}):(\d{2})(?::\d{2})?)?)?)?$/
const ZONED = /^\d{4}-\d{2}-\d{2}[t ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(z|[+-]\d{2}:?\d{2})$/

function ago(typed: string): When | null {
  const [, count, unit = ''] = AGO.exec(typed) ?? []
  if (count === undefined) return null
  const minutes = Number(count) * (MINUTES.get(unit) ?? 0)
  const text = `${Number(count)}${unit === 'min' ? 'm' : unit}`
  return minutes <= FARTHEST ? { kind: 'ago', minutes, text } : null
}

function day(typed: string): When | null {
  if (typed === 'today' || typed === 'yesterday')
    return { kind: 'day-back', days: typed === 'today' ? 0 : 1, text: typed }
  const at = typed.length < 3 ? -1 : DAYS.findIndex((name) => name.startsWith(typed))
  return at < 0 ? null : { kind: 'weekday', day: at, text: DAYS[at] ?? typed }
}

const two = (n: number): string => String(n).padStart(2, '0')

function clock(typed: string): When | null {
  const [, hours, minutes] = (CLOCK.exec(typed) ?? []).map(Number)
  if (hours === undefined || minutes === undefined || hours > 23 || minutes > 59) return null
  return { kind: 'clock', minutes: hours * 60 + minutes, text: `${two(hours)}:${two(minutes)}` }
}

/** True for a day that the calendar has. */
const isDay = (year: number, month: number, of: number): boolean => {
  const date = new Date(Date.UTC(2000, month - 1, of))
  date.setUTCFullYear(year, month - 1, of)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === of
}

function local(typed: string): When | null {
  const found = LOCAL.exec(typed)
  if (found === null) return null
  const [year = 0, month = 1, of = 1, hour = 0, minute = 0] = found
    .slice(1)
    .map((n) => (n === undefined ? undefined : Number(n)))
  if (!isDay(year, month, of) || hour > 23 || minute > 59) return null
  const shown = [found[2] && `-${two(month)}`, found[3] && `-${two(of)}`, found[4] && `T${two(hour)}:${two(minute)}`]
  return {
    kind: 'local',
    parts: [year, month, of, hour, minute],
    text: `${found[1]}${shown.map((s) => s ?? '').join('')}`,
  }
}

function zoned(typed: string): When | null {
  const at = ZONED.test(typed) ? Date.parse(typed.toUpperCase().replace(' ', 'T')) : Number.NaN
  return Number.isNaN(at) ? null : { kind: 'instant', at, text: new Date(at).toISOString() }
}

/** Reads "2h", "yesterday", "monday", "14:05", "2026-11", "2026-11-28 14:05", an ISO instant; null for what is none. */
export function readWhen(typed: string): When | null {
  const words = typed.trim().toLowerCase()
  return ago(words) ?? day(words) ?? clock(words) ?? local(words) ?? zoned(words)
}
