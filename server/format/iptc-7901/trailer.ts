import { monthOf } from '../note-time.ts'
import { readInstant } from '../when.ts'

/** ETX, then day, hour and minute, zone, month and year: "131137 GMT Nov 13", "021230 feb 15". */
const TRAILER =
  /(?:␃|^)[ \t]*(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2})[ \t]*(?<zone>[A-Za-z]{1,4}(?=[ \t]+\p{L}))?[ \t]+(?<month>\p{L}{3,10})\.?[ \t]+(?<year>(?:\d{2})?\d{2})[ \t]*\r?$/gmu

/** "11-NOV-24 12:30 NNNN" */
const LAST_LINE =
  /^[ \t]*(?<day>\d{1,2})-(?<month>\p{L}{3})-(?<year>(?:\d{2})?\d{2})[ \t]+(?<hour>\d{2}):(?<minute>\d{2})[ \t]*(?<zone>[A-Z]{3,4})??[ \t]*(?:NNNN)?[ \t]*\r?$/gmu

export interface Trailer {
  sentAt: string | null
  /** Where the story ends. */
  at: number
}

/** The last line of a transmission; the story ends at ETX or EOT where it has none. */
export function trailerOf(copy: string, timeZone: string): Trailer {
  const end = copy.search(/[␃␄]|^NNNN[ \t]*\r?$/m)
  const found = [...copy.matchAll(TRAILER)].at(-1) ?? [...copy.matchAll(LAST_LINE)].at(-1)
  const { day = '', hour, minute, zone = '', month = '', year = '' } = found?.groups ?? {}
  const number = monthOf(month)
  if (!found || number === undefined) return { sentAt: null, at: end < 0 ? copy.length : end }
  const full = year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`
  const sentAt = readInstant(
    `${full}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}T${hour}:${minute}${zone.toUpperCase()}`,
    timeZone,
  )
  return { sentAt, at: end < 0 ? found.index : Math.min(end, found.index) }
}
