import { OUTLETS } from './outlet-names.ts'

const key = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim()

const KNOWN = new Map(OUTLETS.flatMap(([name, ...known]) => [name, ...known].map((form) => [key(form), name])))

/** An outlet's full name by any form in which it is met ("AP", "apnews.com"), or null. */
export const outletName = (form: string): string | null => KNOWN.get(key(form).replace(/^www\./, '')) ?? null

const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by\s+)?(\p{Lu}[\p{L}\p{N}&.'’ -]{1,50}?)\s*(?:[.,|]|all rights|ltd|inc|llc|$)/iu
const CREDIT = /^(?:source|quelle|источник|джерело)\s*:\s*(\p{L}[\p{L}\p{N}&.'’ -]{1,50})$/iu

/** The outlet that a line signs for: a copyright notice or "Source: …". */
export function signedOutlet(line: string): string | null {
  const found = (CREDIT.exec(line) ?? (line.length <= 160 ? COPYRIGHT.exec(line) : null))?.[1]?.trim()
  return found === undefined ? null : (outletName(found) ?? found)
}

/** In UTF-16 units. */
const LONGEST_TITLE = 600

/** "Headline | The Guardian", "Headline - BBC News": headline and outlet apart. A dash counts before a known outlet only. */
export function splitTitle(title: string): { title: string; outlet: string | null } {
  if (title.length > LONGEST_TITLE) return { title, outlet: null }
  const parts = /^(.{20,})\s+(\||[-–—·])\s+([^|]{2,40})$/u.exec(title)
  const [, head = '', mark, tail = ''] = parts ?? []
  const outlet = outletName(tail)
  if (outlet === null && (mark !== '|' || !/^\p{Lu}/u.test(tail) || tail.split(' ').length > 4))
    return { title, outlet: null }
  return { title: head.trim(), outlet: outlet ?? tail.trim() }
}
