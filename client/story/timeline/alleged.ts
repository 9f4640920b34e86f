import type { Span } from './axis.ts'

const DAY = 86_400_000
const MINUTE = 60_000

const WEEKDAYS: Readonly<Record<string, number>> = {
  sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6,
  sonntag: 0, montag: 1, dienstag: 2, mittwoch: 3, donnerstag: 4, freitag: 5, samstag: 6,
} // prettier-ignore
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?:,? (\\d{4}))?`, 'i')
const MONTH_DAY = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?\\b`, 'i')
const WEEKDAY = new RegExp(`\\b(${Object.keys(WEEKDAYS).join('|')})\\b`, 'i')
/** What is said of a day that is yet to come. */
const TO_COME =
  /\b(will|(?:is|are|was|were) to|going to|plans?|planned|planning|scheduled|due|next|wird|werden|soll|sollen)\b/i

/** `day` counts days since the epoch in the reader's zone, `offset` minutes east of Greenwich. */
const spanOf = (day: number, offset: (at: number) => number): Span => {
  const from = day * DAY - offset(day * DAY) * MINUTE
  return { from, to: from + DAY }
}

/** The year in which a day of a month lies nearest to the copy, unless the words tell it. */
function dateDay(day: number, month: number, year: string | undefined, today: number): number {
  const at = (y: number): number => Math.floor(Date.UTC(y, month, day) / DAY)
  if (year !== undefined) return at(Number(year))
  const now = new Date(today * DAY).getUTCFullYear()
  const near = [now - 1, now, now + 1].toSorted((a, b) => Math.abs(at(a) - today) - Math.abs(at(b) - today))
  return at(near[0] ?? now)
}

const monthOf = (word = ''): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase())

function dayOf(text: string, today: number): number | null {
  const date = DAY_MONTH.exec(text)
  if (date !== null) return dateDay(Number(date[1]), monthOf(date[2]), date[3], today)
  const turned = MONTH_DAY.exec(text)
  if (turned !== null) return dateDay(Number(turned[2]), monthOf(turned[1]), turned[3], today)
  const named = WEEKDAY.exec(text)?.[1]?.toLowerCase()
  const weekday = named === undefined ? undefined : WEEKDAYS[named]
  if (weekday === undefined) return null
  // The epoch began on a Thursday.
  const back = ((today + 4) % 7) - weekday
  return TO_COME.test(text) ? today + ((-back + 7) % 7) : today - ((back + 7) % 7)
}

/**
 * The day on which a claim has it that something happened (“on Thursday”, “on 7 November”), as the copy of `reference`
 * (ms) means it; null where its words tell none. English and German.
 */
export function allegedDay(text: string, reference: number, offset: (at: number) => number): Span | null {
  const today = Math.floor((reference + offset(reference) * MINUTE) / DAY)
  const day = dayOf(text, today)
  return day === null ? null : spanOf(day, offset)
}
