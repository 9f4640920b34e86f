import type { Draft } from './draft.ts'
import { hits } from '../text/phrases.ts'
import type { Reading } from './reading.ts'

const DATELINE =
  /^[\p{Lu}][\p{L}.'’ -]{2,40}(?:, [\p{L}.'’ ]{2,30})?,? ?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9}\.?)?,? ?(?:\d{4} )?(?:\([^)]{1,40}\)|\/[^/]{1,40}\/)? ?(?:-{1,2}|–|—) ?/u

/** Length of the dateline that opens a unit ("PORT ARDENT, May 20 (CPA) - "), or 0. */
export const datelineLength = (text: string): number => {
  const m = DATELINE.exec(text)
  return m && /\(|\d|^\p{Lu}{3}/u.test(m[0]) ? m[0].length : 0
}

/**
 * The proposition's words without attribution and without the negation, so that it can be laid beside a claim: what
 * "no document has been initialled" denies is "document has been initialled".
 */
export function aboutOf(draft: Draft, r: Reading): string | null {
  if (!draft.content) return null
  const from = Math.max(draft.content.start, draft.content.start === 0 ? datelineLength(draft.unit.text) : 0)
  let words = draft.unit.text.slice(from, draft.content.end)
  if (draft.stance === 'denial') {
    const cuts = hits(r.negation, draft.unit.low.slice(from, draft.content.end)).toReversed()
    for (const cut of cuts) words = words.slice(0, cut.start) + words.slice(cut.end)
  }
  const clean = words
    .replace(/["“”«»„]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return clean.split(' ').length < 2 ? null : clean
}
