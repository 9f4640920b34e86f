import type { Hit } from '../text/phrases.ts'
import type { Span } from '../text/quotes.ts'
import type { Clause, Subject } from './clause.ts'
import { contentAfter, contentBefore } from './content.ts'
import { THAT } from './that.ts'

/** "Replied that …": the conjunction says that the content follows, whatever stands before the subject. */
const BINDS = new RegExp(String.raw`^(?:\s(?!of\b|about\b)\p{L}+){0,3}?,?\s${THAT}`, 'u')

/** "Am Freitag sagte der Sprecher, es gebe …": behind an inverted subject, where only an adverbial opens the sentence. */
function contentBehind(c: Clause, subject: Subject, cue: Hit): Span | null {
  const opening = c.unit.text.slice(0, cue.start)
  if (c.r.language === 'en' || /[,"“”«»—–-]/u.test(opening) || opening.length > 60) return null
  const content = contentAfter(c, { ...cue, end: subject.span.end })
  return content && content.end - content.start > 12 && /^[^.]{0,60}?[,:]/u.test(c.unit.mask.slice(subject.span.end))
    ? content
    : null
}

/** "Asked about the strike, X said …": what the speaker was asked is not what it said. */
const ASKED = /^(?:when |once )?(?:asked|put|questioned|pressed|quizzed|challenged|confronted|grilled)\s/iu

/** Everything that this attribution lays in the speaker's mouth: the quotation and the reported clause. */
export function contentsOf(c: Clause, subject: Subject, cue: Hit): Span[] {
  const spans: Span[] = []
  const behind = subject.inverted ? contentBehind(c, subject, cue) : null
  if (behind) return [behind]
  const after = contentAfter(c, cue, true)
  const ahead = contentBefore(c, subject, cue)
  if (subject.inverted || !after || after.end - after.start < 8 || isHearer(c, cue, after)) {
    if (ahead) spans.push(ahead)
  } else {
    const lead = c.unit.text.slice(0, subject.span.start)
    const follows =
      !/^\S+ing(?: |$)/u.test(cue.words) &&
      ahead !== null &&
      !ASKED.test(lead) &&
      !BINDS.test(c.unit.mask.slice(cue.end, cue.end + 40)) &&
      /(?:[,"”»]|['’]:|\s[-–—])\s*$/u.test(lead) &&
      (ahead.end - ahead.start > 12 || c.unit.quotes.some((q) => q.start <= ahead.start && q.end >= ahead.end - 1))
    if (ahead && follows) spans.push(ahead)
    if (!follows || c.unit.quotes.some((q) => q.start >= after.start)) spans.push(after)
  }
  return spans
}

/** "…, two officials told Frontier Wire.": what follows is who was told, not what. */
const isHearer = (c: Clause, cue: Hit, { start, end }: Span): boolean =>
  /^(?:told|tells?)$/u.test(cue.words) &&
  c.unit.text.length - end < 3 &&
  /^(?:the |a )?(?:reporters|journalists|\p{Lu}[\p{L}\p{N}’'.-]*(?: (?:of|de|the|\p{Lu}[\p{L}\p{N}’'.-]*)){0,4})$/u.test(
    c.unit.text.slice(start, end),
  )
