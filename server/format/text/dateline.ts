import { dayBefore } from './date-line.ts'
import { outletName } from './outlet.ts'

export interface Dateline {
  /** "MOSCOW, Nov 11 (Reuters)" */
  text: string
  /** Known agencies and outlets only. */
  outlet: string | null
  /** "2024-11-11", or null. */
  day: string | null
}

/** PLACE[, Month day] (AGENCY) - ; the place in capitals or not, the agency in brackets. */
const DATELINE =
  /^(?<place>\p{Lu}[\p{L}.'’/ -]{1,40}(?:, \p{Lu}[\p{L}. ]{1,30})?)(?:,? (?<day>\p{Lu}\p{Ll}{2,8}\.? \d{1,2}))?,? \((?<agency>[\p{L}/ -]{2,30})\)\s*[-–—]+ /u

/** The place, day and agency with which agency copy begins, or null. */
export function datelineOf(paragraph: string, receivedAt: string): Dateline | null {
  const found = DATELINE.exec(paragraph.slice(0, 200))
  if (!found?.groups) return null
  const { day, agency = '' } = found.groups
  return {
    text: found[0].replace(/\s*[-–—]+ $/, ''),
    outlet: outletName(agency),
    day: day === undefined ? null : dayBefore(day, receivedAt),
  }
}
