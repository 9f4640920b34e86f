import type { RuleName } from '../../../shared/rule.ts'
import type { Span } from '../text/quotes.ts'
import type { Unit } from '../text/units.ts'
import type { Clause } from './clause.ts'
import {
  ANSWERED,
  ANSWERED_BESIDE,
  ASKED_OF,
  ASKED_THERE,
  AS_BEFORE,
  BARE_NO,
  NAMED_WITHIN,
  HEARSAY,
  LEARNT_FROM_PRESS,
  OPEN,
  QUESTION,
  SCORN,
  SET_AGAINST,
  TOLD_BY,
  WITHOUT_EXCEPTION,
} from './contradiction-words.ts'
import { type Setting, utteranceSigns } from '../denial/utterance-signs.ts'
import type { Draft } from './draft.ts'
import { has } from './reading.ts'

const passing = new WeakMap<Unit, boolean>()

/** True for a unit that passes on what others say; each is asked by its neighbours too. */
function passesOn(unit: Unit): boolean {
  const known = passing.get(unit)
  if (known !== undefined) return known
  const found = HEARSAY.test(unit.mask) || TOLD_BY.test(unit.mask)
  passing.set(unit, found)
  return found
}

interface Evidence {
  rule: RuleName
  at: number
  length: number
  confidence: number
}

const found = (sought: RegExp, words: string, confidence: number): Evidence | null => {
  const hit = sought.exec(words)
  return hit && { rule: 'says-otherwise', at: hit.index, length: hit[0].length, confidence }
}

/** What in the words of one who is told of a report, or answers one, contradicts it. */
function evidence(words: string, quoted: boolean, s: Setting): Evidence | null {
  if ((s.asked || s.answers) && BARE_NO.test(words))
    return { rule: 'answers-no', at: 0, length: words.length, confidence: 0.82 }
  if (OPEN.test(words)) return null
  const strong = s.answers ? (found(SET_AGAINST, words, 0.66) ?? found(WITHOUT_EXCEPTION, words, 0.62)) : null
  if (strong) return strong
  if (s.answers && s.scorns && quoted) return { rule: 'says-otherwise', at: 0, length: words.length, confidence: 0.6 }
  if (s.told && s.scorns && quoted) return { rule: 'says-otherwise', at: 0, length: words.length, confidence: 0.6 }
  return (
    found(WHOEVER, words, 0.62) ??
    (quoted || s.answers ? found(AS_BEFORE, words, 0.62) : null) ??
    found(LEARNT_FROM_PRESS, words, 0.6) ??
    (quoted && s.told ? found(WITHOUT_EXCEPTION, words, 0.58) : null)
  )
}

/** True where the unit passes on what others say behind its first comma, besides the speaker's own verb ("wrote"). */
const tellsBeside = (mask: string, cue: Span): boolean =>
  HEARSAY.test(`${mask.slice(0, cue.start)} ${mask.slice(cue.end)}`.replace(/^[^,]*,/u, ''))

/** "They had stopped at the ridge, as the magazine reported": who tells it so bears the report out. */
const AS_REPORTED =
  /(?<!\p{L})as (?:the |a |an )?[^,.;:]{2,40}? (?:(?:had|has|have) )?(?:first )?(?:reported|revealed|disclosed|wrote|written|published|announced|predicted)(?!\p{L})|(?<!\p{L})(?:wie|comme|como|как|як) [^,.;:]{2,40}(?:berichtet|gemeldet|geschrieben|révélé|rapporté|écrit|publicó|informó|reveló|сообщал\p{L}?|писал\p{L}?|повідомлял\p{L}?)(?!\p{L})/u
/** A clause that tells what is answered: "after the paper wrote that …". Who wrote it there answers nobody. */
const ANSWERED_CLAUSE =
  /(?<!\p{L})(?:after|since|once|though|although|as|while|nachdem|après qu[e']|después de que|после того,? как|після того,? як)\s[^,;:]{2,90}$/u

const LEAST_BEFORE = 20
const isWhatIsAnswered = (mask: string, cue: Span): boolean =>
  (ANSWERED_CLAUSE.exec(mask.slice(0, cue.start))?.index ?? 0) > LEAST_BEFORE

const plain = (d: Draft): Draft => ({ ...d, stance: 'context', rule: 'says', confidence: 0.6 })

/** What stands beside a unit; `long`: the copy is of more than a few sentences. */
export interface Beside {
  before: Unit | null
  after: Unit | null
  long: boolean
}

/** A quotation that answers what the sentence before it tells that was asked, or that goes on to name what it answers: “Whoever wrote that …”. */
const answersBeside = ({ quotes }: Unit, before: Unit | null, after: Unit | null): boolean =>
  quotes.length > 0 &&
  ((before !== null && before.quotes.length === 0 && ASKED_THERE.test(before.mask)) ||
    (after !== null && after.quotes.length > 0 && WHOEVER.test(after.low)))

/** How likely the signs make it that an utterance denies, in [0, 1]. */
export type Weigh = (signs: ReadonlySet<string>, draft: Draft) => number

const EVEN = 0.5
/** In long copy a negation is kept that is likely to inform: whether anybody had claimed it, the story tells (S20). */
const UNLIKELY = 0.3
const HARDLY = 0.15
/** The same of a fact, where copy tells that it answers and its words show that nothing has changed. */
const ANSWERING = 0.1
/** A deed of one's own confirms as often as it contradicts, and in long copy a neighbour may tell of something else. */
const SURE = 0.7
/** Where words show the contradiction themselves, less is asked of the rest. */
const SHOWN = 0.25
/** A negation is no surer than this by itself. */
const MERE_NEGATION = 0.7

/** A headline, or a flash behind its speaker's name: what negates there is told because it answers. */
const isFlash = ({ kind, text }: Unit): boolean =>
  kind === 'headline' || (/^[^:"“«„.]{3,70}: /u.test(text) && !/[.!?…"”»’')]$/u.test(text))

/** Whose words the model may weigh: a party's own, of which no surer rule has told the stance. */
const isDoubtful = ({ rule, source, content, stance, confidence, unit }: Draft): boolean =>
  !(stance === 'denial' && isFlash(unit)) &&
  (/^(?:says(?:-of-itself|-as-authority|-negates)?|according-to)$/u.test(rule) ||
    (/^(?:quote-goes-on|release|transcript)$/u.test(rule) && (stance === 'context' || confidence <= MERE_NEGATION))) &&
  source.kind !== 'unnamed' &&
  source.kind !== 'outlet' &&
  content !== null

/** "Responded to speculation": what it was about is told, not what was said. */
const ABOUT =
  /^(?:to|on|about|by|of|over|when|asked|questioned|pressed|quizzed|zu|zum|zur|auf|über|à|sur|au|aux|von|vom|de|d'|des|du|del|sobre|acerca|на|о|об|про|щодо)\s/u

/** Who goes on to speak of those who told the report. */
const WHOEVER =
  /^["“«„'\s]*(?:(?:whoever|(?:those|people|papers?|journalists) who) (?:has |have )?(?:says?|said|writes?|wrote|written|told|claims?|claimed|reports?|reported|spreads?|invent(?:s|ed)|started|put about|dreamt|thinks|believes)|wer (?:das|so etwas|immer)|celui qui|ceux qui|quien(?:es)? (?:diga|dice|dicen|escrib\p{L}+)|тот,? кто|те,? кто|той,? хто|ті,? хто)(?!\p{L})/u

/** Verbs of those who bring a report, not of those who answer one. */
const REPORTS =
  /^(?:(?:first |also )?(?:report|reveal|publish|learn|announc|disclos)|has learn|berichtet|meldet|enthüll|rapport|a rapport|révèl|a révél|annonc|a annonc|report|revel|public|anunci)/u

const MOST = 0.5
/** Whether most of the content stands in quotation marks. */
const isQuoted = ({ unit }: Clause, { start, end }: Span): boolean =>
  unit.quotes.reduce((sum, q) => sum + Math.max(0, Math.min(q.end, end) - Math.max(q.start, start)), 0) >
  MOST * (end - start)

/**
 * What negates nothing can contradict only what has been said, and in words: those of a headline where they are quoted.
 * A negation that denies nothing tells of something else.
 */
function mayContradict(c: Clause, { content, cue, source }: Draft, words: string, s: Setting): boolean {
  if (!content || (!s.told && !s.behind && !s.answers && !s.asked)) return false
  if (OPEN.test(words)) return false
  if (has(c.r.outlet, source.phrase.toLowerCase()) || REPORTS.test(c.unit.low.slice(cue.start, cue.end))) return false
  if (isQuoted(c, content)) return true
  if (has(c.r.negation, words) && !SET_AGAINST.test(words)) return false
  // In copy of more than a few sentences most stand beside a report, and answer none.
  if (s.long && !s.answers && !s.asked) return false
  return c.unit.kind !== 'headline' && c.unit.text.slice(cue.start, cue.end) !== ':' && !ABOUT.test(words)
}

/** "Wir sind nicht ausgestiegen", "we have not sold": of a deed of one's own, in one's own words. */
const NOT_DONE_BY_US =
  /(?<!\p{L})(?:(?:we|i) (?:have|had|did|are|were|was) (?:not|never)|(?:we|i) (?:haven't|hadn't|didn't|aren't|weren't|never)|(?:wir|ich) (?:haben|hatten|sind|waren|habe|hatte|bin|war) (?:\p{L}+ ){0,3}(?:nicht|nie|niemals|kein\p{L}{0,2})|nous (?:n['’]avons|ne sommes|n['’]étions) (?:pas|jamais|rien)|je (?:n['’]ai|ne suis) (?:pas|jamais|rien)|(?:no|nunca|jamás) (?:nos )?(?:hemos|habíamos|he|había)|(?:мы|я) (?:ничего |никогда |никого )?не \p{L}+л\p{L}{0,2}|(?:ми|я) (?:нічого |ніколи |нікого )?не \p{L}+(?:ли|в|ла))(?!\p{L})/u

/** Papers' words, told of beside an answer, which need not answer each sentence near them. */
const REPORTED =
  /(?<!\p{L})(?:reported|cited|quoted|wonach|zitiert|berichtet|gemeldet|geschrieben|rapporté|écrit|publié|révélé|publicó|publicado|informó|escribió|сообщал\p{L}{0,2}|писал\p{L}{0,2}|писав|повідомлял\p{L}{0,2})(?!\p{L})/u
const isReported = (unit: Unit | null): boolean => unit !== null && REPORTED.test(unit.mask)

/** What a negation must be at least to stand: a deed that one has not done, told beside the report of it, is nearly always an answer. */
const leastFor = ({ quote }: Draft, words: string, { long, told, behind }: Setting, reported: boolean): number =>
  quote !== null && (told || behind || reported) && NOT_DONE_BY_US.test(words) ? HARDLY : long ? UNLIKELY : EVEN

/** What a fact without a negation must be at least to contradict: less where copy tells that it answers and its words show it. */
function leastToContradict({ rule }: Draft, { long, answers, asked }: Setting, shown: boolean): number {
  if (answers && shown) return ANSWERING
  const distant = long && !answers && !asked
  return distant || rule === 'says-of-itself' ? SURE : shown ? SHOWN : EVEN
}

/** What stands around an utterance, and what no sign tells of it: that somebody was asked there, or papers' words stand there. */
interface Around extends Setting {
  askedOf: boolean
  reported: boolean
}

/** The draft as the model reads it: a negation that informs is context, a fact that cannot stand with the report denies it. */
function weighed(c: Clause, d: Draft, around: Around, weigh: Weigh): Draft {
  if (!d.content) return d
  const words = c.unit.low.slice(d.content.start, d.content.end)
  if (d.stance !== 'denial' && (around.asked || around.answers) && BARE_NO.test(words))
    return { ...d, stance: 'denial', cue: d.content, rule: 'answers-no', confidence: 0.82 }
  const asked = around.askedOf && d.quote !== null && evidence(words, true, { ...around, answers: true }) !== null
  const setting = asked || NAMED_WITHIN.test(words) ? { ...around, answers: true } : around
  if (d.stance !== 'denial' && !mayContradict(c, d, words, setting)) return d
  const odds = weigh(utteranceSigns(c, d, setting), d)
  if (d.stance === 'denial') return odds >= leastFor(d, words, setting, around.reported) ? d : plain(d)
  const shown = evidence(words, d.quote !== null, setting)
  if (odds < leastToContradict(d, setting, shown !== null)) return d
  const { at, length, confidence } = shown ?? { at: 0, length: words.length, confidence: 0.58 }
  const start = d.content.start + at
  return { ...d, stance: 'denial', cue: { start, end: start + length }, rule: 'says-otherwise', confidence }
}

/**
 * "A radio said the striker had left. “He is at training, in the best of health,” the club replied": who is told of a
 * report, or is asked about one, and says what cannot be if it is true contradicts it. `before` and `after` are the units that stand
 * beside this one.
 */
export function contradict(
  c: Clause,
  drafts: readonly Draft[],
  { before, after, long }: Beside,
  weigh: Weigh,
): Draft[] {
  const { mask } = c.unit
  const doubtful = drafts.filter(isDoubtful)
  if (doubtful.length === 0) return [...drafts]
  const general: Around = {
    told: before !== null && passesOn(before),
    behind: after !== null && passesOn(after),
    answers: ANSWERED.test(mask) || ANSWERED_BESIDE.test(mask) || answersBeside(c.unit, before, after),
    asked: before !== null && QUESTION.test(before.text),
    scorns: SCORN.test(mask),
    long,
    askedOf: before !== null && before.quotes.length === 0 && ASKED_OF.test(before.mask),
    reported: isReported(before) || isReported(after),
  }
  const borne = AS_REPORTED.test(mask)
  const typed = new Set(
    drafts.filter((d) => d.stance !== 'context' && !doubtful.includes(d)).map((d) => d.source.party),
  )
  return drafts.map((d) =>
    doubtful.includes(d) &&
    !typed.has(d.source.party) &&
    (d.stance === 'denial' || !(borne || isWhatIsAnswered(mask, d.cue)))
      ? weighed(c, d, { ...general, told: general.told || tellsBeside(mask, d.cue) }, weigh)
      : d,
  )
}
