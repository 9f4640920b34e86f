import { hits, type Hit } from '../text/phrases.ts'
import type { Span } from '../text/quotes.ts'
import { SAYS_AGAIN } from './again-words.ts'
import { type Clause, subjectOf } from './clause.ts'
import type { Draft } from './draft.ts'
import { HEDGED, speak } from './find-saying.ts'
import { denying } from './negation.ts'

/** Aside: that it was said before, by the same house or by the speaker. */
const AS_SAID =
  /(?<!\p{L})(?:as|like) (?:i|we|he|she|it|they|(?:the |its |his |her |my |our )?\p{L}+(?: \p{L}+)?) (?:(?:have|has|had|['’]ve|['’]d) )?(?:already |previously |earlier |repeatedly |always )*(?:said|stated|told|assured|insisted|maintained|stressed|made clear|explained|announced|declared|denied|confirmed)(?! in (?:19|20)\d\d)(?!\p{L})|(?:i|we)(?:['’]ve| have)? (?:already )?said (?:it|this|so) (?:before|already|last|many times|on)|(?:i|we)(?: will|['’]ll| can| must)? (?:gladly |only |just )?(?:say|repeat) (?:it |this )?(?:again|once more)|(?:wie|wie schon|wie bereits) (?:ich|wir|die \p{L}+|der \p{L}+|das \p{L}+) (?:schon |bereits )?(?:am \p{L}+ )?(?:gesagt|erklärt|sagte|erklärte|mitgeteilt)|comme (?:je|nous) l['’](?:ai|avons) (?:déjà )?dit|je (?:le )?(?:répète|redis)|como (?:ya )?(?:dije|dijimos|he dicho|hemos dicho)|lo repito|(?:как|як) (?:я|мы|ми) (?:уже |вже )(?:говорил|сказал|заявлял|казав|казал|говорив)\p{L}?|повторяю|повторюю|повторюсь/u

/** “Doubled down on Thursday, telling the paper that …”: of one's word, where what one says follows, and not of a stake. */
const DOUBLED_DOWN =
  /(?<!\p{L})(?:has |have |had )?doubl(?:ed|es) down(?: (?:on )?\p{L}+day)?, \p{L}+ing [^,;:.]{0,60}$/u

/** "Betonte erneut, das Klinikum sei zahlungsfähig": German tells what is said without a conjunction, in the subjunctive. */
const SUBJUNCTIVE =
  /^(?:[^,.;:]{2,60}, )?[^,.;:]{2,60}?(?<!\p{L})(?:sei|seien|habe|hätten|werde|würden|bleibe|könne|könnten|gebe|wisse|müsse|wolle|stehe|gehe|komme|halte|laufe|trage|gelte)(?!\p{L})/u

/** A clause or a quotation follows, and no mere thing ("repeated its forecast"). */
const TELLS = /(?<!\p{L})(?:that|dass|daß|que|qu['’]|что|що)\s?$|[:"“«„\uE000]\s?$/u
const CLAUSE =
  /^(?:am \p{L}+, )?(?:it|he|she|they|there|we|i|no one|nobody|nothing|none of|er|sie|es|man|wir|ich) \p{L}/u

const isTold = (c: Clause, cue: Span, { start, end }: Span): boolean =>
  end <= cue.start ||
  TELLS.test(c.unit.text.slice(0, start)) ||
  CLAUSE.test(c.unit.low.slice(start, end)) ||
  (c.r.language === 'de' && SUBJUNCTIVE.test(c.unit.low.slice(start, end))) ||
  c.unit.quotes.some((q) => q.start <= start && q.end >= end - 1)

/** How far from the verb its adverb stands. */
const NEAR = 24
/** How far the verb, with what stands between, from what is said. */
const FAR = 90
const FOR_THE_TIME = /^for the (?:second|third|fourth|fifth) time [^,;:]{0,60}$/u
/** "For the second day running, the owner told reporters that …": the same ahead of a sentence that goes on to what is said. */
const AHEAD =
  /^(?:for (?:the|a) (?:second|third|fourth|fifth) (?:\p{L}+ ){1,3}(?:running|in a row|in succession)|zum (?:zweiten|dritten|vierten) mal|pour la (?:deuxième|seconde|troisième|quatrième) fois|por (?:segunda|tercera|cuarta) vez|(?:во второй|в третий|в четв[её]ртый) раз|(?:удруге|вдруге|втретє)),? [^;:]{2,80}$/u

/** Another clause's word stands between: "urged calm again and said that …", "scored again, and the coach said". */
const OTHER_CLAUSE = /[,;]|(?<!\p{L})(?:and|but|und|aber|et|mais|y|pero|и|но|а|і|та|й|але)(?!\p{L})/u

/** What stands around the verb of a saying, on the side of it that is not what is said. */
function besideOf(c: Clause, { cue }: Draft, { start, end }: Span): string {
  if (cue.end <= start) {
    const before =
      c.unit.mask
        .slice(Math.max(0, cue.start - NEAR), cue.start)
        .split(OTHER_CLAUSE)
        .at(-1) ?? ''
    return `${before}${c.unit.mask.slice(cue.start, start)}`
  }
  if (cue.start >= end) return c.unit.mask.slice(end, cue.end + NEAR)
  return start > NEAR ? c.unit.mask.slice(Math.max(0, start - FAR), start) : c.unit.mask.slice(end, end + FAR)
}

/** True where the copy tells the saying as one that was made before. */
function isAgain(c: Clause, d: Draft, content: Span): boolean {
  const beside = besideOf(c, d, content)
  const before = c.unit.mask.slice(0, d.cue.start)
  if (SAYS_AGAIN.test(beside) || AS_SAID.test(beside) || FOR_THE_TIME.test(before)) return true
  if (content.start > d.cue.start && AHEAD.test(before)) return true
  if (DOUBLED_DOWN.test(c.unit.mask.slice(0, content.start))) return true
  const told = c.unit.low.slice(content.start, content.end)
  if (c.r.language === 'de' && SUBJUNCTIVE.test(told) && SAYS_AGAIN.test(told.split(',')[0] ?? '')) return true
  return AS_SAID.test(c.unit.low.slice(content.start, Math.min(content.end, content.start + 120)))
}

/** The position that a saying repeats: one that negates denies, and of any other the party's former side is the one. */
function repeated(c: Clause, d: Draft): Draft[] {
  if (!d.content || d.source.kind === 'unnamed' || d.source.kind === 'outlet' || d.background) return []
  if (!isAgain(c, d, d.content) || !isTold(c, d.cue, d.content)) return []
  if (d.stance === 'denial') return [{ ...d, rule: 'says-again', confidence: Math.max(d.confidence, 0.75) }]
  if (d.stance !== 'context' && !/^says-(?:of-itself|as-authority)$/u.test(d.rule)) return []
  const words = c.unit.low.slice(d.content.start, d.content.end)
  if (words.trimEnd().endsWith('?') || denying(words, c.r)) return []
  return [{ ...d, stance: 'restatement', rule: 'says-again', confidence: 0.6 }]
}

/** “Repeated on Tuesday its denial”, “bekräftigte sein Dementi”, “stood by its earlier confirmation”. */
const REPEATS_NOUN =
  /(?<!\p{L})(?:repeat(?:ed|s)|reiterat(?:ed|es)|restat(?:ed|es)|reaffirm(?:ed|s)|renew(?:ed|s)|doubl(?:ed|es) down on|st(?:ood|ands|uck|icks) (?:by|to)|maintain(?:ed|s)|wiederholt(?:e|en)?|bekräftigt(?:e|en)?|erneuert(?:e|en)?|(?:a|ont) (?:(?:à|de) nouveau )?(?:répété|réitéré|réaffirmé|maintenu|renouvelé)|réitère|maintient|reiter(?:ó|aron|a)|reafirm(?:ó|aron)|renov(?:ó|aron)|mantuv(?:o|ieron)|mantiene|повтори(?:л|ла|ло|ли|в)|подтверди(?:л|ла|ли) сво[её]|підтверди(?:в|ла|ли) сво[єе])(?!\p{L})[^,.;:"“«\uE000]{0,40}?\s(?:its|his|her|their|the|ihr|ihre|ihren|sein|seine|seinen|son|sa|leur|su|сво[её]|своє)(?: (?:earlier|previous|former|flat|categorical|initial|first|früheres|frühere))* (denials?|rejection of (?:the )?(?:reports?|claims?|allegations?)|dementi|démentis?|desmentidos?|опровержени[ея]|спростування|confirmation|bestätigung|confirmación|подтверждени[ея]|підтвердження|refusal to comment|(?:assertion|insistence|contention)(?= that )|darstellung(?=, )|affirmation(?= que | selon )|afirmación(?= de que )|утверждение(?=, что )|твердження(?=, що ))(?!\p{L})/gu
/** What would be, if it were said again. */
const IF = /(?<!\p{L})(?:if|should|unless|wenn|falls|si|если|якщо)\s[^,;]*$/u
/** What a body confirms by vote ("its confirmation of Judge Falk") is no report. */
const OF_A_REPORT =
  /^(?:\s?(?:of|von|de|d['’]) (?:the |a |der |des |la |le )?(?:\p{L}+ ){0,2}(?:reports?|talks|deal|sale|meeting|call|offer|bid|stor(?:y|ies)|account|berichts?|information|informaciones)|\s?(?:that|dass|que|что|що|,)|\s*$|[.;])/u
const OF_WHAT = /^\s?(?:of|that|,? dass|von|de que|de|d['’]|que|о том, что|,? что|,? що)\s?/u

function fromNoun(c: Clause, hit: Hit): Draft[] {
  const before = c.unit.mask.slice(Math.max(0, hit.start - 60), hit.start)
  if (HEDGED.test(before) || IF.test(before)) return []
  const noun = hits(
    /(?:denial|rejection|dementi|démenti|desmentido|опровержени|спростування|confirm|bestätigung|подтверждени|підтвердження|refusal|assertion|insistence|contention|darstellung|affirmation|afirmación|утверждение|твердження)[^,.;:]*$/gu,
    hit.words,
  )[0]
  const subject = subjectOf(c, hit, true)
  if (!noun || !subject || subject.source.kind === 'unnamed' || subject.source.kind === 'outlet') return []
  if (/^(?:conf|best|подт|підт)/u.test(noun.words) && !OF_A_REPORT.test(c.unit.mask.slice(hit.end))) return []
  const lead = OF_WHAT.exec(c.unit.mask.slice(hit.end))?.[0].length ?? 0
  const rest = c.unit.mask.slice(hit.end + lead).split(/[.;]|, (?:as|which|after|while|hours|days)/u)[0] ?? ''
  const content = lead > 0 && rest.length > 3 ? { start: hit.end + lead, end: hit.end + lead + rest.length } : null
  const stance = noun.words.startsWith('refusal')
    ? 'no-comment'
    : /^(?:conf|best|подт|підт)/u.test(noun.words)
      ? 'confirmation'
      : /^(?:ass|ins|cont|darst|aff|afirm|утвержд|тверд)/u.test(noun.words)
        ? 'restatement'
        : 'denial'
  return [
    {
      ...speak(c, hit, subject, content),
      cue: { start: hit.start + noun.start, end: hit.end },
      stance,
      rule: 'says-again',
      confidence: 0.84,
    },
  ]
}

/** Positions that are told as ones taken before: by a verb of repeating, an adverb, or an aside. */
export function findRestatements(c: Clause, said: readonly Draft[]): Draft[] {
  const nouns = hits(REPEATS_NOUN, c.unit.mask).flatMap((hit) => fromNoun(c, hit))
  return nouns.length > 0 ? nouns : said.flatMap((d) => repeated(c, d))
}
