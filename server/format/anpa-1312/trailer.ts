import { readInstant } from '../when.ts'

/** ETX and who sent it when: "AP-WF-11-13-13 1509GMT". */
const TRAILER =
  /(?<=^|[␃\t ])(?<agency>[A-Z][A-Za-z]{0,9})-(?:[A-Z]{2}-){0,4}(?<month>\d{2})-(?<day>\d{2})-(?<year>\d{2})[\t ]+(?<hour>\d{2}):?(?<minute>\d{2})[\t ]*(?<zone>[A-Z]{1,4})?<?[\t ]*\r?$/m

export interface Trailer {
  agency: string | null
  sentAt: string | null
  /** Where the story ends. */
  at: number
}

/** The last line of a transmission; the story ends there, or at ETX or EOT where it has none. */
export function trailerOf(copy: string, timeZone: string): Trailer {
  const found = TRAILER.exec(copy)
  if (!found?.groups) {
    const end = copy.search(/[␃␄␌]/)
    return { agency: null, sentAt: null, at: end < 0 ? copy.length : end }
  }
  const { agency = null, month, day, year = '', hour, minute, zone = '' } = found.groups
  const full = `${Number(year) < 70 ? '20' : '19'}${year}`
  return { agency, sentAt: readInstant(`${full}-${month}-${day}T${hour}:${minute}${zone}`, timeZone), at: found.index }
}
