import { type Clause, cues, type Subject, subjectOf } from './clause.ts'
import type { Draft } from './draft.ts'
import { ownerOf, speak } from './find-saying.ts'
import { isOutletName } from './names.ts'
import { refusals } from './negation.ts'
import { HAS_NO_SPEAKER } from './refusal-words.ts'

/** "declined to comment" and the like. */
export function findNoComments(c: Clause, main: Subject | null): Draft[] {
  const drafts: Draft[] = []
  for (const cue of refusals(c.unit.mask, c.r)) {
    if (HAS_NO_SPEAKER.test(cue.words)) continue
    const subject = subjectOf(c, cue) ?? ownerOf(c, cue, main)
    const again = subject && drafts.length > 0 && c.r.he.has(c.unit.low.slice(subject.span.start, subject.span.end))
    if (!subject || again || subject.source.kind === 'unnamed' || isOutletName(subject.source.party, c.cast.names))
      continue
    drafts.push({ ...speak(c, cue, subject, null), stance: 'no-comment', rule: 'no-comment', confidence: 0.88 })
  }
  return drafts
}

/** An answer that did not come: no position, but the desk may want to know that it was asked. */
export function findNoAnswers(c: Clause): Draft[] {
  const drafts: Draft[] = []
  for (const cue of cues(c.r.noAnswer, c)) {
    const subject = subjectOf(c, cue)
    if (subject) drafts.push({ ...speak(c, cue, subject, null), rule: 'no-answer', confidence: 0.7 })
  }
  return drafts
}
