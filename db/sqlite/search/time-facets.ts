import { facet } from './facet.ts'

/** The years that are told apart; what lies outside counts as their first or last moment. */
const FIRST = Date.UTC(1900, 0)
const LAST = Date.UTC(2100, 0)
const MINUTE = 60_000

const within = (at: number): number => Math.min(Math.max(Math.floor(at / MINUTE) * MINUTE, FIRST), LAST)

/** Stretches of time, the longest first: how much of an ISO instant names one, and when the next one begins. */
const STRETCHES: readonly { digits: number; next: (date: Date) => number }[] = [
  { digits: 3, next: (d) => Date.UTC(Math.floor(d.getUTCFullYear() / 10) * 10 + 10, 0) },
  { digits: 4, next: (d) => Date.UTC(d.getUTCFullYear() + 1, 0) },
  { digits: 7, next: (d) => Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + 1) },
  { digits: 10, next: (d) => Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate() + 1) },
  { digits: 13, next: (d) => d.getTime() - (d.getTime() % (60 * MINUTE)) + 60 * MINUTE },
  { digits: 16, next: (d) => d.getTime() + MINUTE },
]

const named = (iso: string, digits: number): string => facet('time', iso.slice(0, digits).replaceAll(/\D/g, ''))

/** An item's moment as the decade, year, month, day, hour and minute in which it lies. */
export function timeFacets(at: number): string[] {
  const iso = new Date(Math.min(within(at), LAST - MINUTE)).toISOString()
  return STRETCHES.map(({ digits }) => named(iso, digits))
}

/** The end of the first stretch that begins at `from` and ends by `to`, with its name. */
function longest(from: number, to: number): { word: string; end: number } {
  const date = new Date(from)
  const iso = date.toISOString()
  const rest = '0000-01-01T00:00:00.000Z'
  for (const { digits, next } of STRETCHES) {
    const end = next(date)
    // It begins here when what follows its name is the beginning of it.
    const begins = digits === 3 ? iso.slice(3) === `0${rest.slice(4)}` : iso.slice(digits) === rest.slice(digits)
    if (begins && end <= to) return { word: named(iso, digits), end }
  }
  return { word: named(iso, 16), end: from + MINUTE }
}

/** The stretches that make up the time from `from` up to, not including, `to`: at most some hundred and sixty. */
export function stretchesBetween(from: number, to: number): string[] {
  const words: string[] = []
  const end = within(to)
  for (let at = within(from); at < end;) {
    const stretch = longest(at, end)
    words.push(stretch.word)
    at = stretch.end
  }
  return words
}

export const BEGINNING = FIRST
export const END = LAST
