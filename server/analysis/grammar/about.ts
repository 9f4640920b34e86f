import type { Draft } from './draft.ts'
import { hits } from '../text/phrases.ts'
import type { Reading } from './reading.ts'

/**
 * The proposition's words without attribution and without the negation, so that it can be laid beside a claim: what
 * "no document has been initialled" denies is "document has been initialled".
 */
export function aboutOf(draft: Draft, r: Reading): string | null {
  if (draft.answers !== undefined) return draft.answers.replace(/["“”«»„]/gu, '').trim()
  if (!draft.content) return null
  const from = draft.content.start
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
