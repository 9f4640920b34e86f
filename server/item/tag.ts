import { HEADLINE_MARKS } from './wire-marks.ts'

const WORD = HEADLINE_MARKS.toSorted((a, b) => b.length - a.length).join('|')
/** "UPDATE 2-", "CORRECTED: ", "KILL - ", "*** FLASH ***", several in a row. */
const MARK = new RegExp(String.raw`^\s*\**\s*(${WORD})(?: (\d{1,2}))?\s*(?:[-–—:!/|]+|\*+|$)\s*`, 'u')
/** "Corrected: …", as websites write it. */
const TITLED = new RegExp(String.raw`^\s*(${WORD})(?: (\d{1,2}))?:\s+`, 'iu')
/** "URGENT Kremlin denies call", as AFP sends it: capitals before words that are not in capitals. */
const BARE = /^\s*(ALERT|BREAKING|CORRECTED|CORRECTION|EXCLUSIVE|FLASH|KILL|URGENT)()\s+(?=\S*\p{Ll})/u
/** AP's own: "1st Ld-Writethru", "4th Ld", "2nd NewsAlert", "APNewsAlert", in headline or slugline. */
const AP_MARK =
  /\b(AP ?News ?Alert|\d{1,2}(?:st|nd|rd|th) Ld(?:-Writethru)?|\d{1,2}(?:st|nd|rd|th) Writethru|Writethru)\b/i
/** The longest run of marks that real copy has is three: "RPT-CORRECTED-UPDATE 2-". */
const MOST_MARKS = 4

function headlineMarks(headline: string): string[] {
  const marks: string[] = []
  let rest = headline
  while (marks.length < MOST_MARKS) {
    const found = MARK.exec(rest) ?? TITLED.exec(rest) ?? BARE.exec(rest)
    if (!found) break
    marks.push([found[1]?.toUpperCase(), found[2]].filter(Boolean).join(' '))
    rest = rest.slice(found[0].length)
  }
  return marks
}

/**
 * The wire's own mark on a version ("UPDATE 2", "CORRECTED-UPDATE 1", "1st Ld-Writethru", "KILL"), read from headline and
 * slugline, or null. The headline itself stays as sent.
 */
export function tagOf(headline: string, slugline: string | null, status: string): string | null {
  const marks = headlineMarks(headline)
  const ap = AP_MARK.exec(headline) ?? AP_MARK.exec(slugline ?? '')
  if (ap?.[1] && marks.length === 0) marks.push(ap[1])
  if (status === 'canceled' && marks.length === 0) marks.push('KILL')
  return marks.length === 0 ? null : marks.join('-')
}
