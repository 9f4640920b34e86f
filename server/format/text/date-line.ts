import { de, en, es, fr, it, nl, pt, ru, uk, type ParsedComponents } from 'chrono-node'

const READERS = [
  en.strict,
  en.GB,
  ru.strict,
  uk.strict,
  de.strict,
  fr.strict,
  es.strict,
  it.strict,
  nl.strict,
  pt.strict,
]
/** Longest line that is looked at as a date, in UTF-16 units. */
const LONGEST = 140
/** Letters that may stand beside the date: a label, a weekday, a name. */
const BESIDE = 24
const BESIDE_BYLINE = 70
const LABEL =
  /\b(?:first |last )?(?:published|updated|modified|posted|issued|created|date|veröffentlicht|aktualisiert|stand|publié|mis à jour|опубликовано|обновлено|опубліковано|оновлено)(?: on| at| le| am)?\b\s*:?/giu
const DAY = 86_400_000
const OLDEST = Date.parse('1980-01-01T00:00:00Z')

/** Hour and zone count where the line has them; a bare day is told by its midnight in UTC. */
function instantOf(date: ParsedComponents): number {
  const timed = date.isCertain('hour')
  const hour = timed ? (date.get('hour') ?? 0) : 0
  const minute = timed ? (date.get('minute') ?? 0) : 0
  const offset = date.isCertain('timezoneOffset') ? (date.get('timezoneOffset') ?? 0) : 0
  return Date.UTC(date.get('year') ?? 0, (date.get('month') ?? 1) - 1, date.get('day') ?? 1, hour, minute - offset)
}

const told = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z')
const dayOf = (at: number): string => told(at).slice(0, 10)

const isWhole = (date: ParsedComponents): boolean =>
  (['day', 'month', 'year'] as const).every((part) => date.isCertain(part))

const letters = (text: string): number => text.replace(/[^\p{L}]/gu, '').length

/**
 * The date of a line that is a date and little else ("Thursday, 19 December 2024", "Published: 11.11.2024 09:58"), as an
 * instant in UTC, or as the day alone ("2024-12-19") where no hour stands there; null for any other line, and for a date that
 * lies in the future.
 * @param receivedAt no copy is younger than its arrival
 */
export function dateOfLine(line: string, receivedAt: string): string | null {
  if (line.length > LONGEST || !/\d/.test(line)) return null
  // Copied pages run date, time and label together: "November 11, 20248:58 AM GMTUpdated".
  const apart = line.replace(/((?:19|20)\d{2})(\d{1,2}:\d{2})/g, '$1 $2').replace(/(?<=[A-Z])(?=Updated)/g, ' ')
  const bare = apart.replace(LABEL, ' ')
  const beside = /^(?:by|von|par)\b/i.test(bare.trim()) ? BESIDE_BYLINE : BESIDE
  const latest = Date.parse(receivedAt)
  for (const reader of READERS) {
    const found = reader.parse(bare, new Date(latest)).filter(({ start }) => isWhole(start))
    const rest = found.reduce((left, { text }) => left.replace(text, ' '), bare)
    const at = found[0] && instantOf(found[0].start)
    if (at === undefined || letters(rest) > beside || at < OLDEST || at > latest + DAY) continue
    const isTimed = found[0]?.start.isCertain('hour') === true
    return isTimed ? told(Math.min(at, latest)) : dayOf(Math.min(at, latest))
  }
  return null
}

/** The latest day of that name ("Nov 11") that is not after `receivedAt`: "2024-11-11". */
export function dayBefore(monthAndDay: string, receivedAt: string): string | null {
  const latest = new Date(receivedAt)
  const start = en.strict.parse(monthAndDay, latest)[0]?.start
  if (!start?.isCertain('day') || !start.isCertain('month')) return null
  const on = (year: number): Date => new Date(Date.UTC(year, (start.get('month') ?? 1) - 1, start.get('day') ?? 1))
  const year = latest.getUTCFullYear()
  const day = on(year) <= latest ? on(year) : on(year - 1)
  return dayOf(day.getTime())
}
