import type { RuleName } from '../../../shared/rule.ts'
import { firstHit, type Hit, hits } from '../text/phrases.ts'
import { agentAfter, type Clause, cues, eachOf, frameOf, quoteNear, type Subject, subjectOf } from './clause.ts'
import { contentAfter, contentBefore, underReport } from './content.ts'
import { age } from './denial-age.ts'
import type { Draft } from './draft.ts'
import { COURT, isOnlooker, isThing } from './onlooker.ts'
import { has } from './reading.ts'
import { isRefused, isRuling } from './refused.ts'
import { splitDenials } from './split-verbs.ts'

const HYPOTHETICAL =
  /(?:^|[\s,])(?:if|unless|whether|had (?:he|she|they|it)|should (?:he|she|they|it)|wenn|falls|sollten?|si|если|якщо|якби|когда бы)\s[^,]{0,60}$/u
const PASSIVE = /(?:^|\s)(?:was|were|been|be|being|is|are|get|gets|got)\s(?:\p{L}{2,12}ly\s|also\s|again\s)?$/u
const BY = /^[^,.;]{0,40}?\s?\b(?:by|par|von|por)\s/u

/** What a critic or a rival calls nonsense: a work, a plan, a law, no report. */
const WORK =
  /(?<!\p{L})(?:novels?|books?|films?|movies?|plays?|albums?|songs?|shows?|budgets?|plans?|polic(?:y|ies)|laws?|bills?|rulings?|proposals?|taxe?s?|strikes?|reforms?|roman|buch|film|haushalt|gesetz|pläne?|livre|film|budget|loi|réforme|novela|libro|película|presupuesto|ley|reforma|роман|книг\p{L}|фильм|бюджет|закон|реформ\p{L}|фільм)(?!\p{L})/u

/** "Dismissed three employees over the leak": who loses a post. */
const POST_LOST =
  /^\s(?:(?:an?|the|his|her|its|their|two|three|four|five|six|seven|eight|nine|ten|\d+|several)\s)?(?:\p{L}+\s)?(?:employees?|workers?|staff|deputy|deputies|aides?|officers?|ministers?|coach|manager|teachers?|guards?|miners?)(?!\p{L}|['’])/u

/** "Is likely to put to rest any fears": an infinitive whose form is the past's. */
const isToCome = (c: Clause, cue: Hit): boolean =>
  /^(?:put|shut|knock)/u.test(cue.words) &&
  /(?:^|\s)(?:to|will|would|could|can|may|might)\s$/u.test(c.unit.mask.slice(0, cue.start))

/** Within a wording of no comment ("ni confirma ni desmiente") nothing is denied. */
const declined = (c: Clause, cue: Hit): boolean =>
  cues(c.r.noComment, c).some((hit) => hit.start < cue.end && hit.end > cue.start)

/** "Wurde vom Amt dementiert": a German participle behind "werden" is no deed of the subject (`findPassiveDenials`). */
const isPassive = (c: Clause, cue: Hit): boolean =>
  c.r.language === 'de' &&
  /(?<!\p{L})(?:wurden?|wird|werden)(?!\p{L})(?![^;.]*(?<!\p{L})(?:hat|haben|habe|hatten?)(?!\p{L}))[^;.]*$/u.test(
    c.unit.mask.slice(0, cue.start),
  ) &&
  /t$|en$|abrede$/u.test(cue.words)

/** "Dementierte der Staatssekretär nicht": a German finite verb is negated behind its subject. */
const NEGATED_BEHIND = /^[^,.;:]{0,60}\snicht(?=[,.;]|\s(?:und|sondern|aber)\s|$)/u
/** "Bestreitet sein 200. Spiel": what one takes part in or pays for, which the same verb says. */
const BESTREITET =
  /^\s[^,.;]{0,60}(?:spiel(?:e|en)?|partie(?:n)?|rennen|wettkampf|turnier|finale|saison|konzert|programm|lebensunterhalt|kosten|unterhalt|auftritt|länderspiel\p{L}*|einsatz|match|kampf|lauf|prüfung)(?!\p{L})/u

const isGermanOtherwise = (c: Clause, cue: Hit): boolean =>
  c.r.language === 'de' &&
  (NEGATED_BEHIND.test(c.unit.mask.slice(cue.end)) ||
    (cue.words.startsWith('bestr') && BESTREITET.test(c.unit.mask.slice(cue.end)) && !has(c.r.reportNoun, c.unit.mask)))

/** "Motorists who deny the offence": of whoever may, nobody is told. */
const WHOEVER = /(?:(?:^|[\s,])(?:those|people|anyone|everyone|anybody|persons)|^\p{L}+s) who (?:\p{L}+ )?$/u

/** A play, a film or a book is retold: nobody there takes a position. */
const RETOLD =
  /(?<!\p{L})(?:in (?:the )?(?:first|second|third|fourth|fifth|last|final|opening) (?:act|scene|chapter|episode|reel)|(?:im|in der) (?:ersten|zweiten|dritten|vierten|letzten) (?:akt|szene|kapitel|folge)|(?:au|dans le) (?:premier|deuxième|second|troisième|dernier) (?:acte|chapitre|épisode)|en el (?:primer|segundo|tercer|último) (?:acto|capítulo|episodio)|(?:в|во|у) (?:первом|втором|третьем|последнем|першому|другому|третьому|останньому) (?:акте|действии|акті|дії))(?!\p{L})/u

/** "Se negó el lunes a firmar": who refuses to do a thing denies none. */
const isSpanishRefusal = (c: Clause, cue: Hit): boolean =>
  c.r.language === 'es' && /neg|nieg/u.test(cue.words) && /(?:^|\s)se $/u.test(c.unit.mask.slice(0, cue.start))

const blocked = (c: Clause, cue: Hit): boolean => {
  if (isGermanOtherwise(c, cue) || isSpanishRefusal(c, cue) || RETOLD.test(c.unit.mask)) return true
  if (/^den(?:y|ies)$/u.test(cue.words) && WHOEVER.test(c.unit.mask.slice(0, cue.start))) return true
  if (declined(c, cue) || isPassive(c, cue)) return true
  const around = c.unit.mask.slice(Math.max(0, cue.start - 30), cue.end + 12)
  const block = firstHit(c.r.undenied, around)
  if (block && !cue.words.includes(block.words)) return true
  if (
    HYPOTHETICAL.test(c.unit.mask.slice(0, cue.start)) ||
    /^(?:had|if|should|were|sollten?|якби)\s/u.test(c.unit.mask.slice(0, cue.start))
  )
    return true
  return c.unit.mask.trimEnd().endsWith('?') && c.unit.kind !== 'headline'
}

/** A clause that begins anew between a verb and a label: the label is not the verb's. */
const PARTED = /[.;:–—]\s?|\s(?:but|while|although|and|because|over|after|since|aber|mais|pero|но|але)\s/u

function build(
  c: Clause,
  cue: Hit,
  subject: Subject,
  content: Draft['content'],
  rule: RuleName,
  confidence: number,
): Draft {
  const old = age(c, cue)
  return {
    unit: c.unit,
    stance: 'denial',
    source: subject.source,
    sourcing: subject.source.kind === 'unnamed' ? 'unnamed' : 'on-record',
    cue,
    content,
    quote: quoteNear(c.unit, cue),
    rule: old === 'history' ? 'denial-history' : rule,
    confidence: old === 'history' ? confidence * 0.7 : confidence,
    via: null,
    background: old !== null,
  }
}

/** What is denied: behind the verb, behind the subject where that follows the verb, or before both. */
function contentOf(c: Clause, cue: Hit, subject: Subject): Draft['content'] {
  const frame = frameOf(c, cue)
  if (!subject.inverted || subject.span.start < cue.start) {
    if (!frame || subject.span.end <= frame.start) return frame ?? contentAfter(c, cue)
    const rest = { start: subject.span.end, end: frame.end }
    return rest.end - rest.start > 5 ? rest : contentBefore(c, subject, { ...cue, start: frame.start })
  }
  const rest = contentAfter(c, { ...cue, end: subject.span.end })
  return rest && rest.end - rest.start > 12 ? rest : contentBefore(c, subject, cue)
}

/** The sentence's own subject, for a verb that lacks one; a semicolon parts it from what it does not do. */
const owner = (c: Clause, cue: Hit, main: Subject | null): Subject | null =>
  main && c.unit.mask.slice(main.span.end, cue.start).includes(';') ? null : main

/** "X denied …", "reports … were denied by X". `main` is the sentence's own subject, for participles. */
export function findDenials(c: Clause, main: Subject | null): Draft[] {
  const drafts: Draft[] = []
  for (const cue of [...cues(c.r.deny, c), ...splitDenials(c.unit.mask, c.r.language)]) {
    if (blocked(c, cue)) continue
    const before = c.unit.mask.slice(0, cue.start)
    if (PASSIVE.test(before) || (cue.start === 0 && /^denied\b/u.test(c.unit.mask))) {
      const by = BY.exec(c.unit.mask.slice(cue.end))
      const agent = by && has(c.r.reportNoun, before) ? agentAfter(c, cue.end + by[0].length) : null
      if (agent) drafts.push(build(c, cue, agent, contentBefore(c, { ...agent, span: cue }, cue), 'denied-by', 0.85))
      continue
    }
    if (isRefused(c, cue)) continue
    const subject = subjectOf(c, cue) ?? owner(c, cue, main)
    if (!subject || isThing(subject.source) || isOnlooker(subject.source) || isRuling(c, cue, subject)) continue
    const content = contentOf(c, cue, subject)
    for (const one of eachOf(c, subject, cue))
      drafts.push(build(c, cue, one, content && underReport(c, content), 'denies', 0.9))
  }
  return drafts
}

/** "Rejected 400 claims": counted things are applications, not reports. */
const COUNTED =
  /(?:\d[\d.,]*|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|scores of))\s(?:\p{L}+\s)?$/u

/** Verbs whose object can only be an assertion, so that "disputes that" is enough; an offer is rejected too. */
const DISPUTES = /^(?:disput|refut|rebut)/u
const POINTED = /^ (?:that|this|it|both)\s*(?:,|$)/u
/** The bare form is a finite verb behind a plural alone ("officials dispute"), else an infinitive or a noun. */
const isInfinitive = (cue: Hit, before: string): boolean =>
  /^(?:dispute|refute|rebut)$/u.test(cue.words) &&
  !/(?:s|people|who|they|we|police)\s(?:\p{L}{2,12}ly\s|also\s)?$/u.test(before)

/** German "hielt den Gerüchten … entgegen": without its particle the verb says something else. */
const isWhole = (c: Clause, cue: Hit): boolean =>
  (/^(?:taten|tat|tun|tut)$/u.test(cue.words) && !/^[^.;]{1,160}\sab(?=[.,;]|$)/u.test(c.unit.mask.slice(cue.end))) ||
  (/^(?:h(?:ie|ä|a)lt(?:en)?|tra?i?tt?(?:en)?|treten|traten)$/u.test(cue.words) &&
    !/^[^.;]{1,160}\s(?:entgegen|dagegen)(?!\p{L})/u.test(c.unit.mask.slice(cue.end)))

/** "X rejected the allegation", "X called the report pure fiction". */
export function findRebuttals(c: Clause, main: Subject | null): Draft[] {
  const drafts: Draft[] = []
  for (const cue of cues(c.r.rebut, c)) {
    if (blocked(c, cue) || isWhole(c, cue) || isToCome(c, cue) || POST_LOST.test(c.unit.mask.slice(cue.end))) continue
    const frame = frameOf(c, cue)
    const object = frame
      ? c.unit.mask.slice(frame.start, frame.end)
      : (c.unit.mask.slice(cue.end, cue.end + 110).split(/[;.]| after | because /u)[0] ?? '')
    const before = c.unit.mask.slice(0, cue.start)
    const passive = PASSIVE.test(before) ? BY.exec(c.unit.mask.slice(cue.end)) : null
    if (!passive && PASSIVE.test(before)) continue
    const subject = passive ? agentAfter(c, cue.end + passive[0].length) : (subjectOf(c, cue) ?? owner(c, cue, main))
    if (!subject || isOnlooker(subject.source)) continue
    if (COURT.test(c.unit.low.slice(subject.span.start, subject.span.end))) continue
    const noun =
      firstHit(c.r.reportNoun, passive ? before : object) ??
      (subject.inverted && c.unit.quotes.length === 0 ? firstHit(c.r.reportNoun, before) : null)
    const grant = passive ? null : firstHit(c.r.granted, object)
    const counted = noun && COUNTED.test((passive ? before : object).slice(0, noun.start))
    const pointed = DISPUTES.test(cue.words) && POINTED.test(object)
    if (isInfinitive(cue, before)) continue
    if (!pointed && (!noun || counted || (grant && grant.start < noun.start) || (!passive && noun.start > 60))) continue
    const content = pointed ? null : contentOf(c, cue, subject)
    for (const one of eachOf(c, subject, cue))
      drafts.push(build(c, cue, one, content && underReport(c, content), 'rebuts', 0.85))
  }
  return drafts
}

const WAS_HOW = /(?<!\p{L})(?:was|is) how\s[^.;]{2,80}$/u

/** “Utter nonsense” was how the mayor described it. */
function labelBefore(c: Clause, cue: Hit): Draft[] {
  const label = firstHit(c.r.false, c.unit.low.slice(0, cue.start))
  const subject = label && subjectOf(c, cue)
  if (!label || !subject || isOnlooker(subject.source)) return []
  const content = contentAfter(c, cue)
  const draft = build(c, cue, subject, content && underReport(c, content), 'calls-false', 0.88)
  return [{ ...draft, cue: label }]
}

/** Verbs that are nouns as well: what is called fiction may be "the report of a call". */
const NOUN_TOO = /^(?:call|brand|label)$/u
const isNounHere = (c: Clause, cue: Hit): boolean =>
  NOUN_TOO.test(cue.words) && c.tokens.find((t) => t.start === cue.start)?.tag !== 'VERB'

/** “Museum's Vossen called a forgery”: a headline that leaves out its “was” tells of what is called so, not of who calls it. */
const isCalled = (c: Clause, cue: Hit, rest: string, label: Hit): boolean =>
  c.r.language === 'en' &&
  c.unit.kind === 'headline' &&
  /^(?:called|branded|labell?ed|dubbed|declared|deemed|described as|dismissed as|denounced as)$/u.test(cue.words) &&
  /^\s(?:an? |the )?["'“‘]?$/u.test(rest.slice(0, label.start)) &&
  !has(c.r.reportNoun, rest.slice(label.end))

/** "X called the report nonsense", "dismissed as fiction …", "described as baseless …". */
export function findLabels(c: Clause, main: Subject | null): Draft[] {
  const drafts: Draft[] = []
  for (const cue of cues(c.r.call, c)) {
    if (blocked(c, cue) || isNounHere(c, cue)) continue
    const rest = c.unit.low.slice(cue.end, cue.end + 220)
    const label = firstHit(c.r.false, rest)
    if (!label && WAS_HOW.test(c.unit.mask.slice(0, cue.start))) drafts.push(...labelBefore(c, cue))
    const object = rest.slice(0, label?.start ?? 0)
    if (
      !label ||
      isCalled(c, cue, rest, label) ||
      PARTED.test(object) ||
      hits(c.r.call, object).some((h) => !NOUN_TOO.test(h.words))
    )
      continue
    if (WORK.test(object) && !has(c.r.reportNoun, object)) continue
    const by = PASSIVE.test(c.unit.mask.slice(0, cue.start)) ? BY.exec(c.unit.mask.slice(cue.end)) : null
    const subject = by ? agentAfter(c, cue.end + by[0].length) : (subjectOf(c, cue) ?? owner(c, cue, main))
    if (!subject || isOnlooker(subject.source)) continue
    const content = frameOf(c, cue) ?? contentAfter(c, cue)
    const under = content && underReport(c, content)
    const pointed = under && content && under.start === content.start ? null : under
    const words = { start: cue.end + label.start, end: cue.end + label.end, words: label.words }
    drafts.push({ ...build(c, cue, subject, pointed, 'calls-false', 0.88), cue: words })
  }
  return drafts
}
