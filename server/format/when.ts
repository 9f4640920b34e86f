/** Times as wires write them, made RFC 3339 instants in UTC. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Zone names of RFC 822 and those that feeds use beside them, as minutes from UTC. */
const ZONES: Record<string, number> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  ist: 330,
  cet: 60,
  cest: 120,
  met: 60,
  mest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  msd: 240,
  jst: 540,
  kst: 540,
  hkt: 480,
  sgt: 480,
  aest: 600,
  aedt: 660,
  acst: 570,
  acdt: 630,
  awst: 480,
  nzst: 720,
  nzdt: 780,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  ast: -240,
  adt: -180,
  nst: -210,
  ndt: -150,
  brt: -180,
  art: -180,
}

interface Local {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  millisecond: number
}

/** Midnight-of-nothing dates that stand for "none": 00000000, 0000-00-00, 0001-01-01. */
const isPlaceholder = ({ year, month, day }: Local): boolean => month === 0 || day === 0 || year < 1000

const epoch = ({ year, month, day, hour, minute, second, millisecond }: Local): number =>
  Date.UTC(year, month - 1, day, hour, minute, second, millisecond)

const exists = (local: Local): boolean => {
  const date = new Date(epoch({ ...local, hour: 0, minute: 0, second: 0, millisecond: 0 }))
  return (
    date.getUTCMonth() === local.month - 1 &&
    date.getUTCDate() === local.day &&
    local.hour <= 24 &&
    local.minute < 60 &&
    local.second <= 60
  )
}

const formats = new Map<string, Intl.DateTimeFormat>()
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const parts = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  } as const
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', era: 'short', ...parts })
  formats.set(timeZone, format)
  return format
}

/** Milliseconds by which the zone's clocks are ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const part: Record<string, number> = {}
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
}

/** A wall clock's time in a zone; of two equal hours in autumn the first, in spring's gap the hour after. */
function inZone(wall: number, timeZone: string): number {
  const early = wall - offsetAt(wall - 86_400_000, timeZone)
  const late = wall - offsetAt(wall + 86_400_000, timeZone)
  if (early + offsetAt(early, timeZone) === wall) return early
  return late + offsetAt(late, timeZone) === wall ? late : early
}

function offsetOf(zone: string): number | null {
  const sign = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone)
  if (sign) return (sign[1] === '-' ? -1 : 1) * (Number(sign[2]) * 60 + Number(sign[3] ?? 0))
  return ZONES[zone.toLowerCase()] ?? null
}

function instantOf(local: Local, zone: string, timeZone: string): string | null {
  if (isPlaceholder(local) || !exists(local)) return null
  const minutes = zone === '' ? null : offsetOf(zone)
  const at = minutes === null ? inZone(epoch(local), timeZone) : epoch(local) - minutes * 60_000
  const told = new Date(at)
  return told.getUTCFullYear() > 9999 ? null : told.toISOString().replace('.000Z', 'Z')
}

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|[A-Za-z]{2,4}|[+-]\d{1,2}:?\d{0,2})?$/
const RFC_822 =
  /^(?:[A-Za-z]+,?\s+)?(\d{1,2})[ -]([A-Za-z]{3})[A-Za-z]*\.?,?[ -](\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*(?:\(?([A-Za-z]{1,5}|[+-]\d{1,2}:?\d{0,2})\)?)?(?:\s*\([^)]*\))?$/
const MONTH_FIRST =
  /^(?:[A-Za-z]+,?\s+)?([A-Za-z]{3})[A-Za-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:(\d{4}),?\s*)?(?:(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp]\.?[Mm]\.?)?)?\s*([A-Za-z]{1,5}|[+-]\d{1,2}:?\d{0,2})?(?:\s+(\d{4}))?$/

const fullYear = (year: string): number =>
  year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year)
const monthOf = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1
const thousandths = (digits: string): number => Number(digits.padEnd(3, '0').slice(0, 3))

function fromIso(text: string, timeZone: string): string | null | undefined {
  const found = ISO.exec(text)
  if (!found) return undefined
  const [, year, month, day, hour = 0, minute = 0, second = 0, fraction = '', zone = ''] = found
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second) }
  return instantOf({ ...date, ...time, millisecond: thousandths(fraction) }, zone, timeZone)
}

function fromRfc822(text: string, timeZone: string): string | null | undefined {
  const found = RFC_822.exec(text)
  if (!found) return undefined
  const [, day, month = '', year = '', hour = 0, minute = 0, second = 0, zone = ''] = found
  const date = { year: fullYear(year), month: monthOf(month), day: Number(day) }
  return instantOf(
    { ...date, hour: Number(hour), minute: Number(minute), second: Number(second), millisecond: 0 },
    zone,
    timeZone,
  )
}

function fromMonthFirst(text: string, timeZone: string): string | null | undefined {
  const found = MONTH_FIRST.exec(text)
  if (!found) return undefined
  const [, month = '', day, early, hour = 0, minute = 0, second = 0, half = '', zone = '', late] = found
  const year = early ?? late
  if (year === undefined) return null
  const noon = /^p/i.test(half) ? (Number(hour) % 12) + 12 : /^a/i.test(half) ? Number(hour) % 12 : Number(hour)
  const date = { year: Number(year), month: monthOf(month), day: Number(day) }
  return instantOf(
    { ...date, hour: noon, minute: Number(minute), second: Number(second), millisecond: 0 },
    zone,
    timeZone,
  )
}

/**
 * An instant (RFC 3339, in UTC) from ISO 8601 in its extended or basic form, RFC 822 as feeds write it, or month first.
 * A date alone is its midnight. Null for what is no time, and for placeholders ("00000000").
 * @param timeZone IANA name of the zone of times that carry none
 */
export function readInstant(text: string | undefined, timeZone = 'UTC'): string | null {
  const given = text?.trim().replace(/\s+/g, ' ') ?? ''
  if (given === '') return null
  return fromIso(given, timeZone) ?? fromRfc822(given, timeZone) ?? fromMonthFirst(given, timeZone) ?? null
}
