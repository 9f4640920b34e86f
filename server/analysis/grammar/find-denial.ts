import type { RuleName } from '../../../shared/rule.ts'
import type { Hit } from '../text/phrases.ts'
import { firstHit } from '../text/phrases.ts'
import { agentAfter, type Clause, cues, frameOf, quoteNear, type Subject, subjectOf } from './clause.ts'
import { contentAfter, contentBefore, underReport } from './content.ts'
import type { Draft } from './draft.ts'
import { has } from './reading.ts'

const HYPOTHETICAL =
  /(?:^|[\s,])(?:if|unless|whether|had (?:he|she|they|it)|should (?:he|she|they|it)|wenn|falls|sollten?|si|если|якщо|якби|когда бы)\s[^,]{0,60}$/u
const PASSIVE = /(?:^|\s)(?:was|were|been|be|being|is|are|get|gets|got)\s(?:\p{L}{2,12}ly\s|also\s|again\s)?$/u
const BY = /^[^,.;]{0,40}?\s?\b(?:by|par|von|por)\s/u
const YEAR = /(?:^|\s)(?:in|en|im|в|у)\s(?:19|20)\d\d\b/u

const CLAUSE = /[,.;]|(?<!\p{L})(?:that|after|because|who|which|but|as|que|qu'|dass|daß|что|що|wonach)(?!\p{L})/u
/** What turns a granted thing into one of a claim: "denied any payment", "niega haber recibido oferta". */
const CLAIMED =
  /(?<!\p{L})(?:any|being|having|\p{L}{3,14}ing|there|it|he|she|they|had|was|were|haber|ser|estar|tener|todo|toda|cualquier|avoir|être|tout|toute|jede|jeden|jegliche)(?!\p{L})/u

/** True when what is denied is a thing that is granted: "denied bail to …", "denied the family justice". */
function grants(c: Clause, cue: Hit): boolean {
  const clause = c.unit.mask.slice(cue.end, cue.end + 90).split(CLAUSE)[0] ?? ''
  const granted = firstHit(c.r.granted, clause)
  if (!granted) return false
  const before = clause.slice(0, granted.start)
  return (
    !has(c.r.reportNoun, before) &&
    !CLAIMED.test(before) &&
    !/\b(?:responsibility|involvement|wrongdoing)\b/u.test(clause)
  )
}

const blocked = (c: Clause, cue: Hit): boolean => {
  const around = c.unit.mask.slice(Math.max(0, cue.start - 30), cue.end + 12)
  const block = firstHit(c.r.undenied, around)
  if (block && !cue.words.includes(block.words)) return true
  if (
    HYPOTHETICAL.test(c.unit.mask.slice(0, cue.start)) ||
    /^(?:had|if|sollten?|якби)\s/u.test(c.unit.mask.slice(0, cue.start))
  )
    return true
  return c.unit.mask.trimEnd().endsWith('?') && c.unit.kind !== 'headline'
}

/** A clause that begins anew between a verb and a label: the label is not the verb's. */
const PARTED = /[.;:–—]\s?|\s(?:but|while|although|and|aber|mais|pero|но|але)\s/u

/** Told as what came before the news: "hours after its manager denied it". */
const AFTER =
  /(?:^|\s)(?:after|since|before|once|nachdem|après que|después de que|после того как|після того як)\s[^,;]{2,40}$/u

/** "Denied it for years, but on Tuesday admitted …": what was denied then is not denied now. */
const TURN = /[,;]\s(?:but|then|before|а|но|але|aber|mais|pero|hasta que|bis)\s|\s(?:but|until|before)\s/u
/** "For three years the company denied it": a long time is no news. */
const DURATION =
  /(?:^|[\s,])(?:\p{L}{2,12}|\d{1,3})\s(?:years|months|decades|года|лет|месяц\p{L}{0,3}|років|роки|місяц\p{L}{0,3}|jahren?|monaten?|ans|années|mois|años|meses)(?!\p{L})(?!\s(?:ago|later|after|before|old|назад|тому|später|zuvor|plus tard|después|спустя))/u

/** How old the denial is: null when it is told as news. */
function age(c: Clause, cue: Hit): 'history' | 'earlier' | null {
  const before = c.unit.mask.slice(Math.max(0, cue.start - 40), cue.start)
  const clause = before.split(/[;,]/u).at(-1) ?? before
  const turn = TURN.exec(c.unit.mask.slice(cue.end))
  if (turn && has(c.r.confirm, c.unit.mask.slice(cue.end + turn.index, cue.end + turn.index + 90))) return 'history'
  if (has(c.r.history, clause) || DURATION.test(clause) || YEAR.test(c.unit.mask.slice(0, cue.start))) return 'history'
  return has(c.r.earlier, clause) || AFTER.test(clause) ? 'earlier' : null
}

/** What scholars find refutes theories; nobody takes a position by it. */
const FINDING =
  /(?<!\p{L})(?:stud(?:y|ies)|research|excavations?|digs?|data|analys[ie]s|fossils?|findings?|surveys?|experiments?|results?|evidence|розкоп\p{L}{0,3}|раскопк\p{L}{0,3}|дослідженн\p{L}{1,2}|исследовани\p{L}{1,2}|аналіз\p{L}{0,2}|анализ\p{L}{0,2}|знахідк\p{L}{1,2}|находк\p{L}{1,2}|studien?|funde?|grabung(?:en)?|études?|fouilles?|estudios?|hallazgos?|análisis|excavaci(?:ón|ones))$/u

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

/** The sentence's own subject, for a verb that lacks one; a semicolon parts it from what it does not do. */
const owner = (c: Clause, cue: Hit, main: Subject | null): Subject | null =>
  main && c.unit.mask.slice(main.span.end, cue.start).includes(';') ? null : main

/** "X denied …", "reports … were denied by X". `main` is the sentence's own subject, for participles. */
export function findDenials(c: Clause, main: Subject | null): Draft[] {
  const drafts: Draft[] = []
  for (const cue of cues(c.r.deny, c)) {
    if (blocked(c, cue)) continue
    const before = c.unit.mask.slice(0, cue.start)
    if (PASSIVE.test(before) || (cue.start === 0 && /^denied\b/u.test(c.unit.mask))) {
      const by = BY.exec(c.unit.mask.slice(cue.end))
      const agent = by && has(c.r.reportNoun, before) ? agentAfter(c, cue.end + by[0].length) : null
      if (agent) drafts.push(build(c, cue, agent, contentBefore(c, { ...agent, span: cue }, cue), 'denied-by', 0.85))
      continue
    }
    if (grants(c, cue)) continue
    const subject = subjectOf(c, cue) ?? owner(c, cue, main)
    if (!subject || FINDING.test(subject.source.party.toLowerCase())) continue
    const content = frameOf(c, cue) ?? contentAfter(c, cue)
    drafts.push(build(c, cue, subject, content && underReport(c, content), 'denies', 0.9))
  }
  return drafts
}

/** "Rejected 400 claims": counted things are applications, not reports. */
const COUNTED = /\d[\d.,]*\s(?:\p{L}+\s)?$/u

/** Verbs whose object can only be an assertion, so that "disputes that" is enough; an offer is rejected too. */
const DISPUTES = /^(?:disput|refut|rebut)/u
const POINTED = /^ (?:that|this|it|both)\s*(?:,|$)/u
/** The bare form is a finite verb behind a plural alone ("officials dispute"), else an infinitive or a noun. */
const isInfinitive = (cue: Hit, before: string): boolean =>
  /^(?:dispute|refute|rebut)$/u.test(cue.words) &&
  !/(?:s|people|who|they|we|police)\s(?:\p{L}{2,12}ly\s|also\s)?$/u.test(before)

/** "X rejected the allegation", "X called the report pure fiction". */
export function findRebuttals(c: Clause, main: Subject | null): Draft[] {
  const drafts: Draft[] = []
  for (const cue of cues(c.r.rebut, c)) {
    if (blocked(c, cue)) continue
    const frame = frameOf(c, cue)
    const object = frame
      ? c.unit.mask.slice(frame.start, frame.end)
      : (c.unit.mask.slice(cue.end, cue.end + 110).split(/[;.]| after | because /u)[0] ?? '')
    const before = c.unit.mask.slice(0, cue.start)
    const passive = PASSIVE.test(before) ? BY.exec(c.unit.mask.slice(cue.end)) : null
    if (!passive && PASSIVE.test(before)) continue
    const noun = firstHit(c.r.reportNoun, passive ? before : object)
    const grant = passive ? null : firstHit(c.r.granted, object)
    const counted = noun && COUNTED.test((passive ? before : object).slice(0, noun.start))
    const pointed = DISPUTES.test(cue.words) && POINTED.test(object)
    if (isInfinitive(cue, before)) continue
    if (!pointed && (!noun || counted || (grant && grant.start < noun.start) || (!passive && noun.start > 60))) continue
    const subject = passive ? agentAfter(c, cue.end + passive[0].length) : (subjectOf(c, cue) ?? owner(c, cue, main))
    if (!subject || FINDING.test(subject.source.party.toLowerCase())) continue
    const content = pointed ? null : (frameOf(c, cue) ?? contentAfter(c, cue))
    drafts.push(build(c, cue, subject, content && underReport(c, content), 'rebuts', 0.85))
  }
  return drafts
}

/** "X called the report nonsense", "dismissed as fiction …", "described as baseless …". */
export function findLabels(c: Clause, main: Subject | null): Draft[] {
  const drafts: Draft[] = []
  for (const cue of cues(c.r.call, c)) {
    if (blocked(c, cue)) continue
    const rest = c.unit.low.slice(cue.end, cue.end + 220)
    const label = firstHit(c.r.false, rest)
    if (!label || PARTED.test(rest.slice(0, label.start)) || has(c.r.call, rest.slice(0, label.start))) continue
    const subject = subjectOf(c, cue) ?? owner(c, cue, main)
    if (!subject) continue
    const content = frameOf(c, cue) ?? contentAfter(c, cue)
    const under = content && underReport(c, content)
    const pointed = under && content && under.start === content.start ? null : under
    const words = { start: cue.end + label.start, end: cue.end + label.end, words: label.words }
    const draft = build(c, cue, subject, pointed, 'calls-false', 0.88)
    drafts.push({ ...draft, cue: words })
  }
  return drafts
}
