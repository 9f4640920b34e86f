import type { Hit } from '../text/phrases.ts'
import type { Span } from '../text/quotes.ts'
import { type Clause, cues, subjectOf } from './clause.ts'
import { BEARS_OUT, confirmedIn, ENDS_TALK, OWNS_UP, STAYS } from './confirmation-words.ts'
import { contentAfter, contentBefore } from './content.ts'
import { AS_BEFORE, WITHOUT_EXCEPTION } from './contradiction-words.ts'
import type { Draft } from './draft.ts'
import { HEDGED, judge, speak } from './find-saying.ts'
import { declines, denying } from './negation.ts'
import { isLeftUndone } from './left-undone.ts'
import { has } from './reading.ts'
import { splitConfirmations } from './split-verbs.ts'

/** "Confirmed that it had not renewed his contract" vouches for it. */
const CONFIRMS_NOT = /^(?:it|he|she|they|that it|that he|that she|that they)\s(?:had|has|have|did|was|were) not\s/u

/** What others have said of the thing that is confirmed: "confirms the meeting both said never happened". */
const REDUCED =
  /(?<=\p{L} )(?:[\p{L}’'-]+ ){1,4}(?:said|says|say|insisted|insists|claimed|claims) (?:never|was|were|did|had|would|is|are) .*$/u

/** Whether `words`, which follow the verb, deny all the same: "confirmed that there was no deal". Who owns up to a duty left undone does not. */
function deniesAfter(c: Clause, cue: Hit, words: string): boolean {
  const denial = CONFIRMS_NOT.test(words) ? null : denying(confirmedIn(words), c.r)
  return denial !== null && !(denial.rule === 'negates' && OWNS_UP.test(cue.words) && isLeftUndone(words))
}

/** "Admitted nothing", "admits no fault", "liability but no wrongdoing": what is owned is none of it. */
const OWNS_NOTHING =
  /^\s(?:(?:only|absolutely|to)\s)?(?:(?:[\p{L}-]+\s){1,4}(?:but|aber|mais|pero|но|але)\s)?(?:no|nothing|none|neither|any|aucune?|rien|ni|kein\p{L}{0,2}|nichts|ningun[oa]s?|ningún|nada|ничего|никак\p{L}{1,3}|нічого|жодн\p{L}{1,3})(?!\p{L}|\sdoubt)/u

/** "Acknowledged the paper's questions": what came is owned to have come, not to be so; what became of it may be. */
const RECEIVES =
  /^\s(?!that\s)(?:receipt|receiving|(?:(?:the|its|his|her|their|our|an?|several|all) )?(?:[\p{L}-]+(?:['’]s?)? ){0,3}(?:questions?|inquir(?:y|ies)|enquir(?:y|ies)|emails?|e-mails?|requests?|applause|crowd|cheers)(?=[.,;]|$|\s(?:on|from|about|by|in|of|at|and|but|with|for|to)(?!\p{L})))/u

/** "In a statement that confirmed the report": no paper vouches, but who wrote it (`findBearingOut`). */
const ON_PAPER = /(?:statement|letter|post|message|memo|note|filing|video) (?:that|which) $/u

const AND = /\s(?:but|and|aber|und|mais|et|pero|y|но|и|але|та|й|і)\s/u

/** What follows the verb: "acknowledged the dinner but denied that …" owns the dinner. */
function confirmedAfter(c: Clause, cue: Hit): Span | null {
  const content = contentAfter(c, cue, true)
  const joined = content && AND.exec(c.unit.mask.slice(cue.end, content.start))
  if (joined) return { start: cue.end + 1, end: cue.end + joined.index }
  return (
    content && { ...content, end: content.start + confirmedIn(c.unit.mask.slice(content.start, content.end)).length }
  )
}

/** "X confirmed …", "X conceded that …", "X räumte … ein". */
export function findConfirmations(c: Clause): Draft[] {
  const drafts: Draft[] = []
  for (const cue of [...cues(c.r.confirm, c), ...splitConfirmations(c.unit.mask, c.r.language)]) {
    if (HEDGED.test(c.unit.mask.slice(Math.max(0, cue.start - 40), cue.start))) continue
    const before = c.unit.mask.slice(0, cue.start)
    const owned = c.unit.mask.slice(cue.end, cue.end + 90)
    if (OWNS_UP.test(cue.words) && (OWNS_NOTHING.test(owned) || RECEIVES.test(owned))) continue
    const subject = ON_PAPER.test(before)
      ? null
      : subjectOf(c, cue, c.r.language !== 'en' && /[,»”"–—-]\s*$/u.test(before))
    if (!subject || subject.source.kind === 'outlet') continue
    const content = subject.inverted ? contentBefore(c, subject, cue) : confirmedAfter(c, cue)
    const words = content ? c.unit.low.slice(content.start, content.end).replace(REDUCED, '') : ''
    const draft = speak(c, cue, subject, content)
    drafts.push(
      content && deniesAfter(c, cue, words)
        ? judge(c, draft, subject, [content])
        : { ...draft, stance: 'confirmation', rule: 'confirms', confidence: 0.8 },
    )
  }
  return drafts
}

/** What puts an end to guessing is the news itself, unless it says that nothing has changed. */
const isNews = (words: string, { r }: Clause): boolean =>
  !has(r.negation, words) &&
  !denying(words, r) &&
  !STAYS.test(words) &&
  !AS_BEFORE.test(words) &&
  !WITHOUT_EXCEPTION.test(words)

/** "…, the company said, confirming a report by the Courier": the saying before the participle bears it out. */
export function findBearingOut(c: Clause, said: readonly Draft[]): Draft[] {
  if (said.length === 0) return []
  const found = BEARS_OUT.exec(c.unit.mask) ?? ENDS_TALK.exec(c.unit.mask)
  const ends = found !== null && ENDS_TALK.test(found[0])
  const until = found ? found.index + (ends ? 0 : found[0].length) : 0
  const teller = found && said.findLast((d) => d.cue.start < until)
  if (!found || !teller?.content || teller.source.kind === 'unnamed' || teller.source.kind === 'outlet') return []
  const words = c.unit.low.slice(
    teller.content.start,
    Math.min(teller.content.end, Math.max(teller.content.start, found.index)),
  )
  if (declines(words, c.r) || (ends ? !isNews(words, c) : denying(words, c.r)?.rule === 'called-false')) return []
  const cue = { start: found.index + found[0].search(/\p{L}/u), end: found.index + found[0].length }
  return [{ ...teller, stance: 'confirmation', cue, rule: 'confirms', confidence: ends ? 0.65 : 0.8 }]
}
