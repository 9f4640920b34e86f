import { firstHit, hits, type Hit } from '../text/phrases.ts'
import type { Reading } from './reading.ts'
import { has } from './reading.ts'
import { PRACTICE, SILENT } from './idle-words.ts'
import { REFUSING } from './refusal-words.ts'

export interface Denying extends Hit {
  /** How sure one may be that a claim is denied, in [0, 1]. */
  strength: number
  rule: 'called-false' | 'disowns' | 'negates'
}

const CLAUSE = /[.;!?:—–]|,(?= (?:and|but|which|after|as|und|aber|et|mais|y|pero|и|а|но|що|что)\b)/gu
const BARE_NO = /^(?:no|not|nothing|none|never|nobody|neither|nor)$/u

/** Copula or bare predicate before a word of falsehood: "is nonsense", "the report was false", or the word on its own. */
const PREDICATE =
  /(?:^|[,;:.!?—–(]|\s-(?=\s)|(?<!\p{L})(?:is|are|was|were|be|been|'s|'re|as|that's|it's|completely|totally|absolutely|una|unas|unos|uno|du|des|toda|todo|todas|todos|puro|pura|era|fueron|sind|wären|waren|been|eine|einfach|было|была|были|були|було|чистой|чистейшая|very|so|way|well|quite|just|wildly|grossly|deeply|both|très|tout|muy|tan|sehr|ganz|schlicht|schlichtweg|völliger|totaler|очень|весьма|абсолютная|полнейшая|абсолютна|цілковита|simply|just|utter|utterly|pure|complete|total|entirely|sheer|all|categorically|patently|plain|wholly|outright|not|a|an|the|this|of|or|and|so|est|sont|était|es|son|fue|ist|sind|war|sei|seien|это|є|це|не|лишь|просто|повна|полная|чистая|reine?|\p{L}{3,18}(?:ly|ment|mente)|alles|todo|tout|все|всё|усе|pure|totalement|totalmente|völlig|frei))[\s"“„«»'‘]*$/u

/** "If the report is untrue, …": what is asked of a case is said of none. */
const IN_CASE =
  /(?:^|[,;]\s(?:and |but |or )?)(?:if|unless|whether|wenn|falls|ob|sollten?|si|если|якщо|якби)\s[^,;]{0,90}$/u

/** What is hoped, feared, asked or could be is not asserted. */
const WISHED =
  /(?<!\p{L})(?:hope[sd]?|hoping|fear(?:s|ed)?|wish(?:es|ed)?|prayed|wondered|asked|accept(?:s|ed)?|admit(?:s|ted)?|conced(?:es|ed)|acknowledg(?:es|ed)|could|might|hofft|hoffte|hoffe|espère|espérait|espera|esperaba|reconoce|reconnaît|надеется|надеялся|надеюсь|признал\p{L}{0,2}|признаёт|сподівається|сподівався|визнав|визнала|визнає)(?!\p{L})[^.;]{0,70}$/u

/** Who says that it was wrong itself owns up. */
const SELF_WRONG =
  /(?:^|[\s"“«„,])(?:i|we|i'm|we're|ich|wir|je|nous|я|мы|ми)\s(?:\p{L}{2,6}\s){0,2}(?:\p{L}+ly\s)?(?:wrong|mistaken|misinformed|falsch|faux|неправ\p{L}?)$/u

const BEFORE_NOUN = /(?:^|[\s"“«„])(?:an?|the|some|any|ein|eine|einen|einem|einer|un|une|una)\s$/u

/** "A false alarm", "a fake ticket": an adjective before a noun that is no report says nothing of one. */
function isAttribute(content: string, hit: Hit, r: Reading): boolean {
  if (hit.words.includes(' ') || !BEFORE_NOUN.test(content.slice(Math.max(0, hit.start - 8), hit.start))) return false
  const next = /^\s(\p{L}[\p{L}'-]+(?:\s\p{L}+)?)/u.exec(content.slice(hit.end, hit.end + 40))?.[1]
  return next !== undefined && !has(r.reportNoun, next) && !has(r.false, next) && !LINKS.test(next)
}
const LINKS =
  /^(?:and|or|but|that|by|from|of|in|on|to|for|with|spread|put|made|about|und|oder|von|et|ou|de|du|y|o|que|para|на|и|і|та|от|від|von|der|des|die|das|which|who|designed|intended|aimed)(?!\p{L})/u

/** "It would be wrong of me to speculate" judges a deed, no report. */
const WRONG_TO =
  /(?:would be|it is|it's|it was|wäre|ist es|serait|sería|было бы|було б) (?:\p{L}+ )?(?:wrong|falsch|absurd|absurde|ridiculous|erróneo|erroné|неверно|неправильно)(?: (?:of|for) (?:\p{L}+ ){0,2}\p{L}+)?,? (?:to|zu|de)\s/u

/** "It is absurd to think that …", "flatly wrong to speak of …": what is wrong to say is not so. */
const TO_SAY =
  /^,? (?:(?:of|for) (?:\p{L}+ ){0,2}\p{L}+ )?(?:to|zu|de|d'|von) ?(?:even |so much as |ever )?(?:say|suggest|claim|think|speak|talk|imply|call|believe|assume|conclude|pretend|present|imagine|describe|portray|maintain|assert|report|write|allege|insinuate|infer|dire|affirmer|prétendre|parler|croire|penser|imaginer|supposer|conclure|insinuer|laisser entendre|decir|afirmar|pensar|hablar|creer|suponer|sostener|insinuar|imaginar)(?!\p{L})|^,? (?:zu (?:behaupten|sagen|glauben|denken|meinen|unterstellen|schreiben|suggerieren)|(?:утверждать|говорить|думать|считать|полагать|писать|стверджувати|казати|думати|вважати|писати|говорити))(?!\p{L})/u

/** Words of falsehood beside one for what is told: "false rumours", "une image mensongère", "informaciones falsas". */
const TOLD_THING =
  /(?<!\p{L})(?:pictures?|impressions?|portraits?|portrayals?|narratives?|figures?|numbers?|depictions?|characteri[sz]ations?|representations?|headlines?|tales?|bild(?:er)?|eindruck|zahlen|erzählung(?:en)?|images?|tableaux?|chiffres?|impression|portrait|imagen|imágenes|retrato|cifras?|impresión|картин\p{L}{1,2}|цифр\p{L}{0,2}|впечатление|враження)(?!\p{L})/u
/** Who spreads what is false is told of, and answers nothing. */
const SPREADING =
  /(?<!\p{L})(?:spread\p{L}{0,3}|mak(?:e|es|ing)|made|post(?:ed|ing)|shar(?:ed|ing)|publish(?:ed|ing)|circulat\p{L}{1,3}|giv(?:e|ing)|gave|fil(?:ed|ing)|us(?:ed|ing)|jailed|arrested|fined|convicted|charged|guilty|verbreite\p{L}{0,3}|diffus\p{L}{1,4}|propag\p{L}{1,4}|difund\p{L}{1,5}|распростран\p{L}{2,5}|поширю?\p{L}{2,5})(?!\p{L})[^,;.]{0,25}$/u

/** "False rumours could cost lives" speaks of any, and answers none. */
const MIGHT =
  /^[^.;,]{0,60}\s(?:could|can|may|might|will|would|könnten?|kann|peuvent|pourraient|pueden|podrían|могут|можуть)(?!\p{L})/u

/** Whether the word beside this one is for what is told. */
const isBeside = (content: string, hit: Hit, r: Reading): boolean => {
  const before = /(?:\p{L}+) $/u.exec(content.slice(Math.max(0, hit.start - 24), hit.start))?.[0] ?? ''
  const after = /^ \p{L}+/u.exec(content.slice(hit.end, hit.end + 24))?.[0] ?? ''
  return [before, after].some((word) => has(r.reportNoun, word) || TOLD_THING.test(word))
}

/** "Spread false rumours", "false rumours could cost lives": of whichever, and none is answered. */
export const isOfAny = (content: string, hit: Hit): boolean =>
  SPREADING.test(content.slice(Math.max(0, hit.start - 60), hit.start)) || MIGHT.test(content.slice(hit.end))

/** "The painting is a fake": of a thing, unless the thing is one that tells ("the letter", "the footage", "it"). */
const COUNTERFEIT =
  /^(?:an? )?(?:fakes?|forger(?:y|ies)|forged|counterfeit|fälschung(?:en)?|gefälscht\p{L}{0,2}|подделк\p{L}{1,2}|підробк\p{L}{1,2})$/u
const TELLS =
  /(?<!\p{L})(?:it|this|that|these|those|they|all|both|which|letters?|documents?|papers?|memos?|e-?mails?|messages?|chats?|screenshots?|recordings?|tapes?|audio|videos?|footage|clips?|pictures?|photos?|images?|posts?|tweets?|quotes?|quotations?|reports?|stor(?:y|ies)|claims?|articles?|news|headlines?|statements?|accounts?|invoices?|contracts?|signatures?|lists?|leaks?|files?|dossiers?|transcripts?|(?:es|das|dies) (?:ist|war|sei)|brief|schreiben|dokumente?|video|aufnahme|foto|meldung|bericht|письмо|документ\p{L}{0,2}|видео|запись|лист|відео|запис)(?!\p{L})/u

const COPULA = /(?<!\p{L})(?:is|was|are|were|ist|war|est|es|era)(?!\p{L})/u

const isForgedThing = (content: string, hit: Hit): boolean =>
  COUNTERFEIT.test(hit.words) && !TELLS.test(content.slice(Math.max(0, hit.start - 80), hit.start))

/** An utterance of a few words without a verb is its word of falsehood: “Des chiffres fantaisistes”. */
const FEW = 6
const isBare = (content: string): boolean => {
  const words = content.split(/\s+/u).filter((word) => /\p{L}/u.test(word))
  return (
    words.length <= FEW &&
    !/(?<!\p{L})(?:if|or|but|not|no|never|we|i|you|he|she|they|was|were|will|nicht|kein\p{L}*|er|wir|ich|pas|ne|non|il|elle|nous|je|ni|не|ни|ні|он|она|мы|він|вона|ми|я)(?!\p{L})/u.test(
      content,
    )
  )
}

/** "It is a fake; we were taken in": who owns up to an error of its own. */
const WAS_WRONG =
  /(?<!\p{L})(?:we (?:were|got it) (?:wrong|mistaken|taken in)|wir haben uns (?:geirrt|getäuscht)|nous nous sommes tromp\p{L}{1,3}|nos (?:equivocamos|hemos equivocado)|мы ошиблись|ми помилилися)(?!\p{L})/u

function falsehood(content: string, r: Reading): Denying | null {
  if (WAS_WRONG.test(content)) return null
  const bare = isBare(content)
  for (const hit of hits(r.false, content)) {
    const lead = content.slice(Math.max(0, hit.start - 100), hit.start)
    if (IN_CASE.test(lead) || WISHED.test(lead)) continue
    if (hit.words === 'lie' && TO_LIE.test(lead)) continue
    if (isForgedThing(content, hit) && (!bare || COPULA.test(content))) continue
    const wrongly = TO_SAY.test(content.slice(hit.end))
    const beside = isBeside(content, hit, r)
    if (beside && isOfAny(content, hit)) continue
    const told = wrongly || beside
    if (!told && !bare && !PREDICATE.test(content.slice(Math.max(0, hit.start - 24), hit.start))) continue
    if ((!told && isAttribute(content, hit, r)) || SELF_WRONG.test(content.slice(Math.max(0, hit.start - 24), hit.end)))
      continue
    if (!wrongly && WRONG_TO.test(content.slice(Math.max(0, hit.start - 16), hit.end + 30))) continue
    return { ...hit, strength: 0.85, rule: 'called-false' }
  }
  return null
}

/** "Told him not to escalate", "will urge them not to leave": what is asked for, not what was. */
const ASKED = /^ to (?!have\b)/u

/** "I will not lie to this house", "why would I lie?": of one's own truthfulness, not of what others say. */
const TO_LIE = /(?<!\p{L})(?:not|n['’]t|never|to|i|we|would i|should i|why) $/u

/** Two negations assert: "nobody on the board is against it", "no one disputes that". */
const TWICE =
  /^\s(?:\p{L}+\s){0,6}?(?:against|opposed|opposes|objects|objected|disputes?|disputed|denies|denied|doubts?|doubted|questions|rules? out|ruled out|dagegen|gegen|bestreitet|bezweifelt|nie|conteste|s'oppose|en contra|se opone|niega|duda|discute|против|отрицает|сомневается|спорит|проти|заперечує|сумнівається)(?!\p{L})/u
const NO_ONE = /^(?:nobody|no one|no-one|none|niemand|keiner|personne|aucun|aucune|nadie|ninguno|никто|ніхто)$/u

/** What is not so yet, or no more, is denied by nobody. */
const NOT_YET =
  /(?<!\p{L})(?:yet|any ?more|any longer|mehr|bislang|bisher|encore|todavía|aún|más que|ещ[её]|пока|больше не|ще|поки|більше не|since (?:19|20)\d\d|depuis (?:19|20)\d\d|seit (?:19|20)\d\d|desde (?:19|20)\d\d|с (?:19|20)\d\d)(?!\p{L})/u

/** What a thing on sale lacks is told of it, and denies nothing: "the new model has no keyboard, the maker said at the launch". */
const WARES =
  /(?<!\p{L})(?:the|a|its) new (?:model|version|phone|handset|device|car|app|edition|range|line-up)(?!\p{L})|(?<!\p{L})(?:das|die) neue (?:modell|version|gerät)|(?<!\p{L})le nouveau modèle|(?<!\p{L})el nuevo modelo|(?<!\p{L})новая модель|(?<!\p{L})нова модель/u

/** "No decision has been made" leaves it open; "no decision to sell the mill", "concerning any sale" does not. */
const DECIDED =
  /^no decision (?:(?:has|had|have) been (?:made|taken) |was (?:made|taken) )?(?:to \p{L}|(?:on|about|concerning|regarding|for) any )(?![^.;]{0,80}(?<!\p{L})yet(?!\p{L}))/u

/** "No letter of any kind", "not for one second": what leaves no room denies. */
const EMPHATIC =
  /^(?:at no (?:time|point|stage)|on no occasion|[^.;:!?]{1,60}?(?<!\p{L})(?:(?:of|in) any (?:kind|sort|form|way)|whatsoever|whatever|for (?:one|a single|even a) (?:second|moment|minute|day)|not one|not a single|at any (?:time|point|stage)|a single (?:cent|penny|euro|dollar|franc|centime)))(?!\p{L})/u

const isWithin = (sought: RegExp, content: string, { start, end }: Hit): boolean =>
  [...content.matchAll(sought)].some((m) => m.index <= start && m.index + m[0].length >= end)

/** The negated clause of `content`, unless the negation denies nothing ("no danger", "would not appeal"). */
function negated(content: string, r: Reading): Denying | null {
  const idle = hits(r.idle, content)
  for (const hit of hits(r.negation, content)) {
    if (/^\. ?\d/u.test(content.slice(hit.end, hit.end + 3))) continue
    if (hit.words === 'not' && /,\s*$/u.test(content.slice(0, hit.start))) continue
    if (hit.words === 'not' && ASKED.test(content.slice(hit.end))) continue
    if (hit.words === 'no' && content.charAt(hit.end) === ',') continue
    if (NOT_YET.test(content.slice(hit.start, hit.start + 70).split(/[.;!?—]/u)[0] ?? '')) continue
    if (isWithin(SILENT, content, hit) || isWithin(PRACTICE, content, hit)) continue
    if (NO_ONE.test(hit.words) && TWICE.test(content.slice(hit.end, hit.end + 80))) continue
    const decided = DECIDED.test(content.slice(hit.start))
    if (!decided && idle.some((i) => hit.start < i.end && hit.end > i.start)) continue
    const clause = content.slice(0, hit.start)
    if (IN_CASE.test(clause.slice(-100))) continue
    const from = Math.max(0, ...hits(CLAUSE, clause).map((c) => c.end))
    const lead = clause.slice(from).trim().split(/\s+/).filter(Boolean).length
    if (lead > 14) continue
    const strength = EMPHATIC.test(content.slice(hit.start)) ? 0.75 : BARE_NO.test(hit.words) ? 0.7 : 0.66
    return { ...hit, strength: from > 0 ? strength - 0.1 : strength, rule: 'negates' }
  }
  return null
}

/** What would be if something were: nothing is denied. */
const SUPPOSED =
  /(?:^|[\s,])(?:if|wenn|falls|si|если бы|якби)\s[^.]{3,160}\b(?:would|could|might|würde|hätte|wäre|aurait|serait|habría|hubiera|бы|б)(?!\p{L})/u

/** "Would I deny that I am curious?": a verb before its subject asks. */
const INVERTED = /(?<!\p{L})(?:would|should|could|do|did|why) $/u

/** "All the tests were negative", "every sample came back clean": of one who is said to have failed one. */
const CLEAN =
  /(?<!\p{L})(?:tested [^.;:?]{3,50}(?:all|each|every one|none)(?!\p{L})|(?:doping |drug )?tests?|samples?|controls?|contrôles?|analyses?|dopingtests?|dopingproben?|proben?|controles?|muestras?|проб[аыу]?|тесты?)(?!\p{L})[^.;:?]{0,60}\s(?:was|were|is|are|been|come back|came back|comes back|était|étaient|est|war|waren|ist|fue|fueron|dio|dieron|оказал\p{L}{2,4}|дал[аи]?)\s(?:all |toutes? |tous |alle )?(negative|clean|négati(?:f|ve)s?|negativ|negativos?|negativas?|отрицательн\p{L}{1,3})(?!\p{L})/u

/** "The number of deaths is nil", "there were zero cases": a count that says there is none. */
const NONE_COUNTED =
  /(?<!\p{L})(?:(?:number|count|toll|total)(?: of [^,.;]{3,40})? (?:is|was|stands at|remains) (?:nil|zero)|(?:exactly|precisely) zero times|there (?:were|was|are|have been|had been) (?:exactly |precisely |absolutely )?zero(?! (?:tolerance|percent|per cent|degrees|emission))|(?:zahl|bilanz)(?: der [^,.;]{3,40})? (?:ist|war|liegt bei) null|(?:nombre|bilan)(?: (?:de|des) [^,.;]{3,40})? (?:est|était) (?:nul|de zéro)|(?:número|cifra)(?: de [^,.;]{3,40})? (?:es|era|fue) (?:nul[oa]|cero)|(?:число|количество|кількість)(?: [^,.;]{3,40})? ?[-–—] ?(?:ноль|нуль))(?!\p{L})/u

/** What in `content` (lower case) makes it a denial, if anything does. */
export function denying(content: string, r: Reading): Denying | null {
  const called = falsehood(content, r)
  if (called) return called
  const clean = CLEAN.exec(content)
  if (clean) {
    const [words = '', result = ''] = clean
    const end = clean.index + words.length
    return { start: end - result.length, end, words: result, strength: 0.75, rule: 'disowns' }
  }
  const found = firstHit(r.disavowal, content)
  const lead = found ? content.slice(Math.max(0, found.start - 100), found.start) : ''
  const disowned = found && !INVERTED.test(lead) && !IN_CASE.test(lead) ? found : null
  const kept = disowned && firstHit(r.undenied, content)
  const wished = disowned && WISHED.test(lead)
  if (disowned && !wished && !(kept && kept.start < disowned.end && kept.end > disowned.start))
    return { ...disowned, strength: 0.82, rule: 'disowns' }
  const none = NONE_COUNTED.exec(content)
  if (none)
    return { start: none.index, end: none.index + none[0].length, words: none[0], strength: 0.75, rule: 'disowns' }
  const clause = SUPPOSED.test(content) || WARES.test(content) ? null : negated(content, r)
  if (!clause) return null
  return has(r.adverse, content) ? { ...clause, strength: Math.min(0.9, clause.strength + 0.15) } : clause
}

const NEVER = /(?!)/gu

/** "My cabinet did not discuss them", "we never discussed it": of what was not done, in the speaker's own words. */
const NEVER_SPOKEN_OF =
  /(?<!\p{L})(?:we|i|my \p{L}+|our \p{L}+|they|he|she) (?:(?:did not|didn't) (?:discuss|talk|speak)|(?:never|have not|haven't|had not) (?:discussed|talked|spoken|spoke))(?!\p{L})/u

/** Every wording of “no comment” in `text` (lower case), left to right: the phrases of the lexicon, and turns of refusing to speak. */
export function refusals(text: string, r: Reading): Hit[] {
  const turns = hits(REFUSING[r.language] ?? NEVER, text)
  const told = hits(r.noComment, text)
  const beside = turns.filter((t) => !told.some((o) => o.start < t.end && o.end > t.start))
  return [...told, ...beside]
    .filter((hit) => !NEVER_SPOKEN_OF.test(text.slice(Math.max(0, hit.start - 24), hit.end)))
    .toSorted((a, b) => a.start - b.start)
}

/** The wording of "no comment" inside a quotation or a clause, or null. */
export const declines = (content: string, r: Reading): Hit | null => refusals(content, r)[0] ?? null
