import type { Hit } from '../text/phrases.ts'
import { agentAfter, type Clause, cues, quoteNear, type Subject, subjectOf, verbs } from './clause.ts'
import { isAsserted, isAuthority } from './asserted.ts'
import { contentAfter, contentBefore } from './content.ts'
import { confirmedIn, granting } from './confirmation-words.ts'
import { contentsOf } from './contents-of.ts'
import type { Draft } from './draft.ts'
import { declines, denying, type Denying } from './negation.ts'
import { firstHit } from '../text/phrases.ts'
import { COURT, isOnlooker, tellsOfOthers } from './onlooker.ts'
import { isAnnounced, isGivenUp, isOwn } from './own.ts'
import { HABIT, IN_CLAUSE, TELLS_NOBODY } from './idle-words.ts'
import { has } from './reading.ts'
import type { Source } from './source.ts'
import type { Span } from '../text/quotes.ts'
import { splitVerbs } from './split-verbs.ts'

export const HEDGED =
  /(?<!\p{L})(?:not|n't|nor|neither|never|refused? to|declined? to|decline to|would|could|cannot|can't|yet to|to|or|nicht|noch|weder|ne|ni|no|не|ни|ні|чи)\s*$/u
const FUTURE = /\b(?:would|will|could|may|might|should|expects?|expected|hopes?|plans? to)\b/u

const before = (c: Clause, at: number): string => c.unit.mask.slice(Math.max(0, at - 40), at)

/** "Hours after its owner insisted that …": told as what came before the news. */
const HOURS_AFTER =
  /(?:days?|hours?|weeks?|minutes|tage|stunden|wochen|jours|heures|semaines|días|horas|semanas) (?:after|nachdem|après que|después de que)\s[^,;.]{2,70}$/u

/** "Two days after telling the market that …", "had dismissed it a day earlier, with his secretary telling reporters": a participle of what came before. */
const TOLD_BEFORE =
  /(?<!\p{L})(?:after|before|since|despite) (?:\p{L}+ )?$|(?<!\p{L})had (?:\p{L}+ ){1,8}(?:earlier|before), (?:with [^,;]{2,60})?$/u
const isToldBefore = (c: Clause, cue: Hit): boolean =>
  cue.words.endsWith('ing') && TOLD_BEFORE.test(c.unit.mask.slice(Math.max(0, cue.start - 150), cue.start))

/** The bare saying, not yet judged by its words. */
export function speak(c: Clause, cue: Hit, subject: Subject, content: Span | null): Draft {
  const old =
    has(c.r.earlier, before(c, cue.start).split(',').at(-1) ?? '') ||
    /^\s*(?:earlier|previously)\b/u.test(c.unit.mask.slice(cue.end)) ||
    HOURS_AFTER.test(c.unit.mask.slice(Math.max(0, cue.start - 90), cue.start)) ||
    /^(?:initially|originally|previously|at first|earlier)\b/u.test(c.unit.mask) ||
    HABIT.test(`${before(c, cue.start).split(/[,;]/u).at(-1) ?? ''}${cue.words}`) ||
    isToldBefore(c, cue) ||
    /(?:^|\s)having(?:\s\p{L}{2,12}ly)?\s(?:\p{L}+\s)?$/u.test(before(c, cue.start))
  return {
    unit: c.unit,
    stance: 'context',
    source: subject.source,
    sourcing: subject.source.kind === 'unnamed' ? 'unnamed' : 'on-record',
    cue,
    content,
    quote: quoteNear(c.unit, cue),
    rule: 'says',
    confidence: 0.6,
    via: null,
    background: old,
  }
}

const BY_ITSELF = /(?:^|\s)(?:i|we|can|hereby|ich|wir|je|nous|yo|nosotros|я|мы|ми)\s(?:\p{L}+\s)?$/u

/** Where the speaker vouches in so many words: "we can confirm that …", “Velmont confirms the sale”. */
function vouches(c: Clause, spans: readonly Span[]): Span | null {
  for (const { start, end } of spans) {
    const words = c.unit.low.slice(start, Math.min(end, start + 120))
    const hit = firstHit(c.r.confirm, words)
    if (!hit) continue
    const before = words.slice(0, hit.start)
    const quoted = c.unit.quotes.some((q) => q.start <= start + hit.start && q.end >= start + hit.end)
    const names = quoted && /^["“«„]?\p{Lu}[\p{L}’' -]{2,40}$/u.test(c.unit.text.slice(start, start + hit.start).trim())
    if ((BY_ITSELF.test(before) || names) && !HEDGED.test(before))
      return { start: start + hit.start, end: start + hit.end }
  }
  return null
}

/** Who asks forgiveness owns up, whatever else was left undone: "we struck her and did not stop; I ask them to forgive us". */
const CONTRITE =
  /(?<!\p{L})(?<!(?:not|nothing|no|never|why|n['’]t) (?:\p{L}+ )?)(?:forgive (?:us|me)|(?:i|we) (?:\p{L}+ )?apologi[sz]e|ask(?:s|ed)? (?:\p{L}+ ){0,4}(?:forgiveness|pardon)|bitten? (?:\p{L}+ ){0,5}um (?:verzeihung|entschuldigung|vergebung)|demand(?:e|ons) (?:\p{L}+ ){0,3}pardon|(?:pido|pedimos) (?:\p{L}+ ){0,2}perdón|прос(?:им|ят) (?:\p{L}+ ){0,3}прощения|прошу (?:\p{L}+ ){0,3}прощения|прос(?:имо|ять) (?:\p{L}+ ){0,3}вибачення|прошу (?:\p{L}+ ){0,3}вибачення)(?!\p{L})(?![^.!?]{0,60}(?:but|aber|mais|pero|но|але)(?!\p{L}))/u

/** "…, two of its members said": behind what is told stands who passes it on. */
const PASSED_ON =
  /,\s([^,]{3,80}?)\s(?:said|says?|(?:have |has |had )?told)(?!\p{L})[^,]{0,60}$|(?<!\p{L})according to ([^,]{3,60})/u

/** What a party says that it sets about; passed on by people without a name, it is their word. */
function announces(c: Clause, { start, end }: Span, { party, phrase, words }: Source): boolean {
  const [, teller, others] = PASSED_ON.exec(c.unit.mask) ?? []
  if (c.r.language !== 'en' || has(c.r.unnamed, teller ?? others ?? '')) return false
  const told = c.unit.low.slice(start, end)
  return !isGivenUp(told) && isAnnounced(confirmedIn(told), { party, words: words ?? phrase })
}

/** What parts a denial from a refusal to say more: "the report is false; the rest is private". */
const OTHER_CLAUSE =
  /[.;:!?—–]|,?\s(?:and|but|because|as for|und|aber|denn|weil|et|mais|car|y|pero|porque|и|но|а|потому|і|але|бо)\s/u

/** “We confirm nothing and we deny nothing.” */
const NOTHING = /^\s(?:nothing|it either|nichts|rien|nada|ничего|нічого)(?!\p{L})/u

/** True where what is called false or disowned stands in another clause than the refusal, which then only goes with it. */
function isBeside(words: string, refusal: Hit, denial: Denying | null): boolean {
  if (!denial || denial.rule === 'negates' || NOTHING.test(words.slice(denial.end))) return false
  const [one, other] = denial.start < refusal.start ? [denial, refusal] : [refusal, denial]
  return one.end <= other.start && OTHER_CLAUSE.test(words.slice(one.end, other.start))
}

/** The saying with the stance that its words amount to: denial, refusal to comment, confirmation of an own deed. */
export function judge(c: Clause, draft: Draft, subject: Subject, spans: Span[]): Draft {
  const kind = subject.source.kind
  for (const span of spans) {
    const words = c.unit.low.slice(span.start, span.end)
    const granted = kind === 'unnamed' || kind === 'outlet' ? 0 : granting(words, c.r)
    if (granted > 0)
      return { ...draft, stance: 'confirmation', content: span, cue: span, rule: 'says-confirms', confidence: granted }
    const denial = denying(words, c.r)
    const decline = declines(words, c.r)
    if (decline && kind !== 'unnamed' && !isBeside(words, decline, denial)) {
      return {
        ...draft,
        stance: 'no-comment',
        content: null,
        cue: { start: span.start + decline.start, end: span.start + decline.end },
        rule: 'says-no-comment',
        confidence: 0.8,
      }
    }
    if (
      kind === 'unnamed' ||
      kind === 'outlet' ||
      isOnlooker(subject.source) ||
      tellsOfOthers(c.r, subject.source, words)
    )
      continue
    const ruled = denial?.rule !== 'negates' && COURT.test(subject.source.party.toLowerCase())
    if (denial && !ruled && !(denial.rule === 'negates' && draft.quote !== null && CONTRITE.test(c.unit.low))) {
      return {
        ...draft,
        stance: 'denial',
        content: span,
        cue: { start: span.start + denial.start, end: span.start + denial.end },
        rule: `says-${denial.rule}`,
        confidence: denial.strength,
      }
    }
  }
  const [first] = spans
  const vouched = kind === 'unnamed' || kind === 'outlet' ? null : vouches(c, spans)
  if (vouched) return { ...draft, stance: 'confirmation', cue: vouched, rule: 'says-confirms', confidence: 0.8 }
  if (first && kind !== 'unnamed' && kind !== 'outlet') {
    const words = c.unit.low.slice(first.start, first.end)
    if (
      isOwn(
        words,
        c.unit.quotes.some((q) => q.start <= first.start + 1 && q.end >= first.end - 1),
      ) &&
      !FUTURE.test(words)
    )
      return { ...draft, stance: 'confirmation', rule: 'says-of-itself', confidence: 0.62 }
    if (announces(c, first, subject.source))
      return { ...draft, stance: 'confirmation', rule: 'says-of-itself', confidence: 0.6 }
    if (isAuthority(subject.source) && isAsserted(words, c.r))
      return { ...draft, stance: 'confirmation', rule: 'says-as-authority', confidence: 0.6 }
  }
  return draft
}

const AND = /(?<!\p{L})(?:and|but|then|und|et|mais|y|pero|и|но|а|та|і|й|але)\s(?:\p{L}{2,12}ly\s|also\s|then\s)?$/u

/** A participle is the main subject's ("…, adding that"), and so is a verb behind "and" ("voiced surprise and said that"). */
export const ownerOf = (c: Clause, cue: Hit, main: Subject | null): Subject | null =>
  /^\S+ing(?: |$)/u.test(cue.words) || AND.test(c.unit.mask.slice(0, cue.start)) ? main : null

/** True where words follow or stand before: "wrote that", "wrote: “…”", "…, she wrote". "Wrote a letter" tells nothing. */
const introduces = (c: Clause, cue: Hit): boolean =>
  c.unit.quotes.length > 0 ||
  /^[^,;]{0,60}?\sthat\s/u.test(c.unit.mask.slice(cue.end)) ||
  /,\s[^,]{1,60}$/u.test(c.unit.mask.slice(0, cue.start))

/** "The castle meeting that both said never happened", "the deal X said was off": a clause without a subject hangs on the noun before. */
const SUBJECTLESS = /^(?:never|was|were|wasn't|weren't|did(?: not|n't)|had(?: not|n't)|would(?: not|n't)?|is|isn't) /u

/** “Grants funds that bank said it never sought”: so does one whose object the noun is. */
const OBJECTLESS = /^(?:it|he|she|they) (?:had |has |have )?(?:never|not|did not|didn't) \p{L}+\s*(?:[,;]|$)/u
const RELATIVE = /\p{L} (?:that|which) (?:the )?$/u
const hangsOn = (c: Clause, { start, end }: Span, subject: Subject): boolean =>
  (OBJECTLESS.test(c.unit.low.slice(start, end)) && RELATIVE.test(c.unit.mask.slice(0, subject.span.start))) ||
  (!c.unit.quotes.some((q) => q.start <= start && q.end >= end - 1) && SUBJECTLESS.test(c.unit.low.slice(start, end)))

/** Every "X said …" of a unit, with what it says judged by its words. */
export function findSayings(c: Clause, main: Subject | null): Draft[] {
  const drafts: Draft[] = []
  for (const cue of [...verbs(c.r.say, c), ...splitVerbs(c.unit.mask, c.r.language)]) {
    const subject = subjectOf(c, cue, true) ?? ownerOf(c, cue, main)
    if (!subject) continue
    const spans = contentsOf(c, subject, cue)
    if (spans.length === 0 || (/^(?:wrote|writes|posted|found|shows?|showed)$/u.test(cue.words) && !introduces(c, cue)))
      continue
    const spoken = speak(c, cue, subject, spans[0] ?? null)
    const told = TELLS_NOBODY.test(c.unit.mask.slice(cue.start, cue.end + 30))
      ? spoken
      : judge(c, spoken, subject, spans)
    const [first] = spans
    drafts.push(first && c.r.language === 'en' && hangsOn(c, first, subject) ? { ...told, background: true } : told)
  }
  return drafts
}

/** Other verbs of speech: context, unless the words inside the quotation deny or decline. */
export function findSpeech(c: Clause, main: Subject | null): Draft[] {
  const drafts: Draft[] = []
  for (const cue of verbs(c.r.speech, c)) {
    const subject = subjectOf(c, cue) ?? ownerOf(c, cue, main)
    if (!subject) continue
    const content = contentAfter(c, cue, true) ?? contentBefore(c, subject, cue)
    if (!content) continue
    drafts.push({ ...speak(c, cue, subject, content), rule: 'speaks', confidence: 0.4 })
  }
  return drafts
}

/** A paper that speaks: "according to a written report by …". */
const PAPER =
  /^(?:an? |the )?(?:\p{L}+ ){0,2}(?:report|study|analysis|indictment|lawsuit|complaint|ruling) (?:by|of|from|seen|filed|submitted)/u

/** "Según la cual", "selon laquelle": what a report says, not who says it. */
const WHICH = /^ (?:(?:el|la|lo|los|las) cual(?:es)?|les?quel(?:le)?s?|laquelle|which)(?!\p{L})/u

/** "according to X, …", "…, according to X". */
export function findAccordingTo(c: Clause): Draft[] {
  const drafts: Draft[] = []
  for (const cue of cues(c.r.accordingTo, c)) {
    const subject = WHICH.test(c.unit.mask.slice(cue.end)) ? null : agentAfter(c, cue.end)
    if (!subject) continue
    const behind = { start: subject.span.end, end: c.unit.text.length }
    const within = IN_CLAUSE.test(c.unit.mask.slice(0, cue.start))
    const quoted = cue.words.endsWith(' words of') ? c.unit.quotes.find((q) => q.start - behind.start < 4) : undefined
    const own = quoted && quoted.start >= behind.start ? quoted : null
    const content = own ?? (within ? behind : cue.start > 20 ? { start: 0, end: cue.start } : behind)
    const paper =
      PAPER.test(c.unit.low.slice(subject.span.start, subject.span.end)) ||
      has(c.r.document, c.unit.low.slice(subject.span.start, subject.span.end))
    const draft = speak(c, cue, subject, content)
    const checked = has(c.r.outlet, c.unit.low.slice(subject.span.start, subject.span.end))
    if (paper || checked) drafts.push({ ...draft, sourcing: paper ? 'document' : draft.sourcing, rule: 'according-to' })
    else
      drafts.push(judge(c, { ...draft, rule: 'according-to' }, subject, content.end > content.start ? [content] : []))
  }
  return drafts
}
