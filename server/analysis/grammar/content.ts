import type { Span } from '../text/quotes.ts'
import type { Hit } from '../text/phrases.ts'
import type { Clause, Subject } from './clause.ts'

const TAIL =
  /(?:, (?:(?:\p{L}+ ){0,2}(?:days?|hours?|minutes|weeks?) after|which|who|citing|adding|after|as|while|but|hours|and (?:said|added|that)|saying|contradicting|dismissing|in response|despite|according|selon|nachdem|после|як|как|wie|según|tras|après)\b|; )/u
/** Whom it was said to, where and when, up to the conjunction: "told reporters in Vodresk on Monday that". */
const ADDRESSED =
  /^(?!\s?(?:it|there|this|he|she|they|we|i|you|nobody|nothing)\s)[^,;:.\uE000"“«]{1,70}?(?<!\p{L})(?<!(?<!\p{L})(?:and|und|et|y|и|та|і|й) )(?:(?:that|dass|que|что|що)\s|qu['’])|^,? ?(?:что|що|dass|daß) /u
/** The same with one thing said aside: "told a committee on Thursday, as the bank had stated on Monday, that …". */
const ADDRESSED_ASIDE =
  /^[^,;:.\uE000"“«]{0,60}, [^,;:.\uE000"“«]{3,80}, (?:that|dass|daß|que|qu['’]|что|що)(?!\p{L}) ?|^[^,;:.\uE000"“«]{1,60}, (?:dass|daß|что|що)(?!\p{L}) ?/u
const LEAD =
  /^[\s,:–—-]*(?:(?:on|late|early|in|this) (?:(?:on|late|early) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night|that))?,? ?)?(?:that|what|dass|daß|que|qu'|что|що|, что|, що)? ?/iu

function trim(text: string, span: Span): Span | null {
  let { start, end } = span
  while (start < end && /[\s,:;–—"“”«»„-]/u.test(text.charAt(start))) start++
  while (end > start && /[\s,:;.–—"“”«»„-]/u.test(text.charAt(end - 1))) end--
  return end - start < 2 ? null : { start, end }
}

/** "Denying an account that sent its shares down": behind a relative "that" stands a verb, and no clause with a subject. */
function isRelativeThat(c: Clause, end: number): boolean {
  const next = c.tokens.findIndex((t) => t.start >= end)
  const verb = c.tokens[next]
  const that = c.tokens[next - 1]
  return (
    c.r.language === 'en' &&
    that?.low === 'that' &&
    verb !== undefined &&
    !verb.capital &&
    (verb.tag === 'AUX' || (verb.tag === 'VERB' && !verb.low.endsWith('ing')))
  )
}

const addressedAfter = (c: Clause, end: number): RegExpExecArray | null =>
  ADDRESSED.exec(c.unit.mask.slice(end, end + 120)) ?? ADDRESSED_ASIDE.exec(c.unit.mask.slice(end, end + 180))

/** What follows the cue, up to a clause that says something else. */
export function contentAfter(c: Clause, cue: Hit, told = false): Span | null {
  const rest = c.unit.low.slice(cue.end)
  const led = told || c.r.language !== 'en' ? addressedAfter(c, cue.end) : null
  const addressed = led && isRelativeThat(c, cue.end + led[0].length) ? null : led
  const lead = addressed?.[0].length ?? LEAD.exec(rest)?.[0].length ?? 0
  const tail = c.unit.mask.slice(cue.end + lead).search(TAIL)
  return trim(c.unit.text, { start: cue.end + lead, end: tail < 0 ? c.unit.text.length : cue.end + lead + tail })
}

/** What stands before the attribution: "No user data was sold, Tunely said". */
export function contentBefore(c: Clause, subject: Subject, cue: Hit): Span | null {
  return trim(c.unit.text, { start: 0, end: Math.min(subject.span.start, cue.start) })
}

const REPORTED =
  /^.{0,80}?(?<!\p{L})(?:reports?|claims?|statements?|warnings?|memo|leak|complaint|theory|theories|criticism|attacks?|evidence|allegations?|accusations?|rumou?rs?|suggestions?|stories|story|account|assertions?|talk|speculation|findings?|article|charges?|notion|idea|informations?|accusations|berichte?|meldungen|vorwürfe|gerüchte|informaciones|versión|versiones|rumores|acusaciones|сообщени\p{L}*|слух\p{L}*|обвинени\p{L}*|информаци\p{L}*|повідомлення|чутки|звинувачення|інформацію)(?!\p{L})(?:[^,.;]{0,60}?(?<!\p{L})(?:that|of|selon lesquelles|selon laquelle|dass|über|wonach|sobre|de que|о том, что|о|про те, що|про|,? що|,? что)(?!\p{L}))\s*/iu

/** "Hat einen Bericht dementiert, wonach …": German tells behind the verb what the report says. */
const BEHIND = /^[^,;.]{0,40}, (?:wonach|dass|daß|nach denen|nach dem|denen zufolge) /u
const GERMAN_REPORT = /(?:bericht|meldung|vorw[uü]rf|gerücht|behauptung|darstellung)/u

/** The proposition inside "reports that …", "a newspaper's claim that …": the words behind the report noun. */
export function underReport(c: Clause, content: Span): Span | null {
  const text = c.unit.low.slice(content.start, content.end)
  const behind = c.r.language === 'de' && GERMAN_REPORT.test(text) ? BEHIND.exec(c.unit.mask.slice(content.end)) : null
  if (behind) return trim(c.unit.text, { start: content.end + behind[0].length, end: c.unit.text.length })
  const lead = REPORTED.exec(text)?.[0].length
  if (lead === undefined) return content
  if (isRelativeThat(c, content.start + lead)) return null
  return trim(c.unit.text, { start: content.start + lead, end: content.end })
}
