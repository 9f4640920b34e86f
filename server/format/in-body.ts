import { bylineOf } from './text/byline.ts'
import { oneLine } from './text/one-line.ts'
import { type WireDateline, wireDateline } from './wire-dateline.ts'

/** Paragraphs among which a signature stands: behind bullets and a note on what is new. */
const LEAD = 6
/** Characters of a headline that is made of text. */
const ENOUGH = 100

/** What the first paragraph tells that tells anything. */
function firstIn<T>(body: string, read: (paragraph: string) => T | null): T | null {
  for (const paragraph of body.split('\n\n', LEAD)) {
    const found = read(oneLine(paragraph))
    if (found !== null) return found
  }
  return null
}

/** Who signs at the beginning of a text ("By Ann Lee"), or null. */
export const bylineIn = (body: string): string | null => firstIn(body, bylineOf)

/** The dateline under which a text begins, behind a name or a note on what is new, or null. */
export const datelineIn = (body: string): WireDateline | null => firstIn(body, wireDateline)

/** A byline that names nobody, beside which the text may name somebody. */
export const isNobody = (byline: string): boolean =>
  /^(?:by\s+)?(?:(?:our|a) )?(?:staff|agency|web)?\s*(?:staff|reporters?|writers?|correspondents?|news ?desk|newsroom|agencies)$/i.test(
    byline.trim(),
  )

/** What lists show of copy without a headline: the first words of its text, whole ones. */
export function firstWords(body: string): string {
  const text = oneLine(body)
  if (text.length <= ENOUGH) return text
  const cut = text.slice(0, ENOUGH + 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), ENOUGH / 2)).trimEnd()}…`
}
