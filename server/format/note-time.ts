import { readInstant } from './when.ts'

/** What a time in words is read by. */
export interface NoteMoment {
  /** When the copy was issued, RFC 3339: "Tuesday" is the first one after it. */
  issuedAt: string
  /** IANA name, of times that carry no zone. */
  timeZone: string
}

const MONTHS: [RegExp, number][] = (
  [
    'jan|ene|янв',
    'feb|fév|fev|фев',
    'mar|mär|märz|мар',
    'apr|avr|abr|апр',
    'may|mai|мая|май',
    'jun|juin|июн',
    'jul|juil|июл',
    'aug|aoû|aou|ago|авг',
    'sep|сен',
    'oct|okt|окт',
    'nov|ноя',
    'dec|dez|déc|dic|дек',
  ] as const
).map((names, at) => [new RegExp(`^(?:${names})`, 'iu'), at + 1])
const WEEKDAYS: [RegExp, number][] = (
  [
    'sun|sonntag|dimanche|domingo|воскр',
    'mon|montag|lundi|lunes|понед',
    'tue|dienstag|mardi|martes|вторн',
    'wed|mittwoch|mercredi|miércoles|сред',
    'thu|donnerstag|jeudi|jueves|четв',
    'fri|freitag|vendredi|viernes|пятн',
    'sat|samstag|sonnabend|samedi|sábado|субб',
  ] as const
).map((names, at) => [new RegExp(`(?<!\\p{L})(?:${names})\\p{L}*`, 'iu'), at])

/** Zones that change with the season, and names that RFC 822 does not have. */
const PLACES: Record<string, string> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  MEZ: 'Europe/Berlin',
  MESZ: 'Europe/Berlin',
}
const CLOCK =
  /(?<![\d:.,/-])(?:(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))?\s*(?<half>[ap])\.?\s?m\b\.?|(?<hour24>\d{1,2})[:.h](?<minute24>\d{2})(?::\d{2})?(?![.\d/])(?:\s*(?:uhr|hrs?|hours)\b)?|(?<sharp>\d{1,2})\s*(?:uhr|hrs|h)\b|(?<four>(?:[01]\d|2[0-4])[0-5]\d)(?:\s*(?:hrs?|hours))?(?=\s*(?:\(|z\b|local|[a-z]{3,4}\b))|(?<word>noon|midday|midnight))(?:[\s(]*(?<zone>[A-Z]{1,5}\b|[+-]\d{2}:?\d{2}))?/iu
const DAY_MONTH =
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er)?\.?,?\s+(?:of |de )?(?<month>\p{L}{3,10})\.?,?(?:\s+(?:de )?(?<year>\d{4}))?/giu
const MONTH_DAY = /(?<month>\p{L}{3,10})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:.]*\d)(?:,?\s+(?<year>\d{4}))?/giu
const NUMBERS = /(?<!\d)(?:(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})|(?<d>\d{1,2})[./](?<m>\d{1,2})[./](?<y>\d{4}))/u

const TOMORROW = /(?<!\p{L})(?:tomorrow|morgen|demain|mañana)/iu

interface Clock {
  /** "06:00:00" */
  time: string
  /** As `readInstant` takes it behind a time. */
  zone: string
  timeZone: string
}

const two = (number: number): string => String(number).padStart(2, '0')

function clockOf(note: string, timeZone: string): Clock | null {
  const groups = CLOCK.exec(note)?.groups
  if (!groups) return null
  const { hour, minute, half, hour24, minute24, sharp, four, word, zone = '' } = groups
  const name = zone.toUpperCase()
  const zoned = { zone: name in PLACES ? '' : name, timeZone: PLACES[name] ?? timeZone }
  if (word !== undefined) return { time: word.toLowerCase() === 'midnight' ? '00:00:00' : '12:00:00', ...zoned }
  if (four !== undefined) return { time: `${four.slice(0, 2)}:${four.slice(2)}:00`, ...zoned }
  const noon =
    half === undefined ? Number(hour24 ?? sharp) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  return noon > 24 ? null : { time: `${two(noon)}:${minute ?? minute24 ?? '00'}:00`, ...zoned }
}

/** 1 to 12, by its name in full or cut short, in one of six languages. */
export const monthOf = (name: string): number | undefined => MONTHS.find(([names]) => names.test(name))?.[1]

interface Day {
  year: number | null
  month: number
  day: number
}

function dayOf(note: string): Day | null {
  const numbers = NUMBERS.exec(note)?.groups
  if (numbers) {
    const { year, month, day, d, m, y } = numbers
    return { year: Number(year ?? y), month: Number(month ?? m), day: Number(day ?? d) }
  }
  for (const { groups } of [...note.matchAll(MONTH_DAY), ...note.matchAll(DAY_MONTH)]) {
    const month = monthOf(groups?.month ?? '')
    if (month === undefined) continue
    return { year: groups?.year === undefined ? null : Number(groups.year), month, day: Number(groups?.day) }
  }
  return null
}

const DAY_LENGTH = 86_400_000
const dateAt = (instant: number): string => new Date(instant).toISOString().slice(0, 10)
const at = (date: string, { time, zone, timeZone }: Clock): number =>
  Date.parse(readInstant(`${date}T${time}${zone}`, timeZone) ?? '')

/** Of the years about the issue the one that comes nearest to it. */
function onDay({ year, month, day }: Day, clock: Clock, issued: number): number {
  const about = new Date(issued).getUTCFullYear()
  const years = year === null ? [about, about + 1, about - 1] : [year]
  const found = years.map((one) => at(`${one}-${two(month)}-${two(day)}`, clock)).filter((one) => !Number.isNaN(one))
  return found.reduce((best, one) => (Math.abs(one - issued) < Math.abs(best - issued) ? one : best), found[0] ?? NaN)
}

/** The first such time on such a day of the week; one just over is not taken for next week's. */
function onWeekday(weekday: number | null, clock: Clock, issued: number): number {
  const earliest = weekday === null ? issued : issued - DAY_LENGTH / 2
  for (let day = -1; day <= 8; day += 1) {
    const date = dateAt(issued + day * DAY_LENGTH)
    const one = at(date, clock)
    const fits = weekday === null || new Date(`${date}T00:00:00Z`).getUTCDay() === weekday
    if (fits && one >= earliest) return one
  }
  return NaN
}

/**
 * A time as notes to editors tell it, in milliseconds since the epoch: time of day, zone, and a date, a day of the week or
 * neither, in whatever order. A date alone is its midnight. NaN where none is told.
 */
export function noteTime(note: string, { issuedAt, timeZone }: NoteMoment): number {
  const clock = clockOf(note, timeZone)
  const midnight = { time: '00:00:00', zone: '', timeZone }
  const issued = Date.parse(issuedAt)
  const day = dayOf(note)
  if (day) return onDay(day, clock ?? midnight, issued)
  const weekday = WEEKDAYS.find(([names]) => names.test(note))?.[1] ?? null
  if (weekday === null && clock === null) return NaN
  const later = TOMORROW.test(note) ? DAY_LENGTH : 0
  return onWeekday(weekday, clock ?? midnight, issued + later)
}
